import { part } from '../part';

/** Popovers and dialogs. */
export const lateSurfaceCss = `
& :where([data-plinth-part="menu"]) { max-block-size: calc(100dvb - 16px); overflow-y: auto; }
& :where(${part('popover')}) {
  position: fixed; inset: 0 auto auto 0; translate: var(--_x, 0) var(--_y, 0); margin: 0; padding: 16px;
  inline-size: min(296px, 100vi - 16px); max-block-size: calc(100dvb - 16px); overflow-y: auto; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg);
  background: var(--plinth-bg-raised); color: var(--plinth-text-default); box-shadow: var(--plinth-elevation-3); text-align: start; font: var(--plinth-type-body); font-weight: 400; white-space: normal;
  &:where(:not(:popover-open, [data-open])) { display: none; }
  &:where(:popover-open, [data-open]) { display: grid; gap: 14px; }
  &:where(:dir(rtl)) { inset-inline: auto 0; }
  @media (forced-colors: active) { border-color: CanvasText; }
}
& :where(${part('popover-title')}) { font: var(--plinth-type-caption); font-weight: 560; color: var(--plinth-text-muted); }
& :where(${part('popover-text')}) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); line-height: 18px; }
& :where(${part('presets')}) { display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px; & > :where([data-plinth-part="button"]) { min-block-size: 36px; padding: 0; font-variant-numeric: tabular-nums; } }
& :where([data-plinth-part="dialog"]) { inline-size: min(var(--_width, 460px), 100vi - 24px); max-block-size: calc(100dvb - 24px); overscroll-behavior: contain; }
& :where(${part('wide')} > [data-plinth-part="dialog"]) { --_width: 640px; }
& :where([data-plinth-part="dialog-body"]) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; overflow-wrap: anywhere; }
& :where(${part('section')}) {
  display: grid; gap: 12px; color: var(--plinth-text-default);
  & > :where(h3) { font: var(--plinth-type-subheading); }
  & > :where(p) { margin-block-start: -8px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
}
& :where(${part('section')} + ${part('section')}) { padding-block-start: 18px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('strong')}) { font: var(--plinth-type-body-strong); color: var(--plinth-text-default); font-variant-numeric: tabular-nums; }
& :where(${part('roles')}, ${part('room')}, ${part('column-list')}) { display: grid; & > :where(li) { display: flex; align-items: center; gap: 10px; padding-block: 6px; --_face: 24px; } & :where(bdi) { flex: 1; min-inline-size: 0; color: var(--plinth-text-default); } }
& :where(${part('roles')}[data-many]) { max-block-size: 288px; overflow-y: auto; padding-inline: 2px; }
& :where([data-plinth-part="people-none"]:empty) { display: none; }
& :where(${part('roles')} select) { inline-size: auto; flex: none; }
& :where(${part('room')} > li) { border-block-end: 1px solid var(--plinth-border-subtle); & > :where(span) { min-inline-size: 24px; text-align: center; font-variant-numeric: tabular-nums; color: var(--plinth-text-default); } }
& :where(${part('column-list')}) {
  & > :where(li) { flex-wrap: wrap; gap: 4px; }
  & :where([data-prompt]) { order: 1; flex-basis: calc(100% - 16px); margin-inline-start: 16px; font: var(--plinth-type-caption); }
  & :where(input) { flex: 1 1 120px; }
  & :where(select) { flex: 0 1 110px; margin-inline-end: 4px; }
  &:where(ul) > :where(li)::before { content: ""; flex: none; inline-size: 10px; block-size: 10px; margin-inline-end: 6px; border-radius: 3px; background: var(--_solid, var(--plinth-border-strong)); }
}
& :where(${part('thread-card')}) { margin: 0; padding: 12px 14px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); color: var(--plinth-text-default); white-space: pre-line; }
& :where(${part('reactions')}) { display: flex; flex-wrap: wrap; gap: 6px; }
& :where(${part('reaction')}) {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 30px; padding: 3px 11px; border: 1px solid var(--plinth-border-control); border-radius: 99px; font: var(--plinth-type-caption); font-weight: 500; color: var(--plinth-text-muted);
  & > :where(b) { font-weight: 640; font-variant-numeric: tabular-nums; }
  &:where(:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
  &:where([aria-pressed="true"]) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-text); color: var(--plinth-accent-text); }
  &:where([aria-disabled="true"]) { cursor: default; }
  @media (forced-colors: active) { &:where([aria-pressed="true"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
}
& :where(${part('thread')}) { display: grid; gap: 14px; }
& :where(${part('comment')}) { --_face: 26px; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 10px; align-items: start; }
& :where(${part('comment-head')}) { display: flex; flex-wrap: wrap; gap: 0 10px; font: var(--plinth-type-caption); font-weight: 560; color: var(--plinth-text-default); & > :where(span) { font-weight: 430; color: var(--plinth-text-subtle); } }
& :where(${part('comment-tools')}) { display: flex; }
& :where(${part('comment-form', 'wording')}) { display: grid; gap: 8px; justify-items: end; color: var(--plinth-text-default); & > :where([data-plinth-part="field"]) { inline-size: 100%; } & :where([data-plinth-part="text-area"]) { min-block-size: 60px; } & > :where(span) { display: flex; gap: 4px; } }
& :where(${part('templates')}) { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 170px), 1fr)); gap: 12px; }
& :where(${part('template')}) {
  position: relative; display: grid; gap: 8px; align-content: start; padding: 12px; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg); color: var(--plinth-text-default); cursor: pointer;
  & > :where(input) { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
  &:where(:hover) { border-color: var(--plinth-border-strong); }
  &:where(:has(:checked)) { border-color: var(--plinth-accent-solid); box-shadow: 0 0 0 1px var(--plinth-accent-solid), var(--plinth-elevation-2); }
  &:where(:has(:focus-visible)) { outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 3px; }
  @media (forced-colors: active) { &:where(:has(:checked)) { outline: 3px solid Highlight; } }
}
& :where(${part('template-picture')}) {
  display: flex; gap: 5px; block-size: 74px; padding: 8px; border-radius: var(--plinth-radius-md); background: var(--plinth-bg-canvas);
  & > :where(span) { flex: 1; display: grid; gap: 4px; align-content: start; }
  & :where(i) { block-size: 14px; border-radius: 3px; background: var(--_fill, var(--plinth-bg-pressed)); }
  & :where(span > i:first-child) { block-size: 4px; margin-block-end: 2px; background: var(--_solid, var(--plinth-border-strong)); }
  @media (forced-colors: active) { & :where(i) { border: 1px solid CanvasText; } }
}
& :where(${part('template-name')}) { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; & > :where(b) { font: var(--plinth-type-label); font-weight: 600; } & > :where(${part('chip')}) { font: var(--plinth-type-micro); } }
& :where(${part('template-text')}) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); & > :where(span) { display: block; margin-block-start: 4px; color: var(--plinth-text-subtle); } }
& :where(${part('search')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 10px 24px; border-block-end: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-surface); }
& :where(${part('search-field')}) { position: relative; flex: 1 1 200px; max-inline-size: 320px; & > :where([data-plinth-part="icon"]) { position: absolute; inset-inline-start: 10px; inset-block-start: 10px; color: var(--plinth-text-subtle); } & > :where(input) { padding-inline-start: 34px; } }
& :where(${part('search-filters')}) { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; & > :where(select) { inline-size: auto; min-block-size: 30px; padding-block: 3px; font: var(--plinth-type-caption); } }
& :where(${part('search-count')}) { flex: 1 1 auto; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('import-paste')}) { display: grid; gap: 12px; color: var(--plinth-text-default); & :where([data-plinth-part="text-area"]) { font-family: var(--plinth-font-mono); font-size: 12px; line-height: 18px; max-block-size: 220px; } }
& :where(${part('import-report')}) { display: grid; gap: 12px; }
& :where(${part('import-found')}) { display: flex; flex-wrap: wrap; gap: 6px 20px; font: var(--plinth-type-body-strong); color: var(--plinth-text-default); & > :where(:first-child) { font: var(--plinth-type-figure-md); flex-basis: 100%; } }
& :where(${part('import-entries')}) { display: grid; gap: 6px; }
& :where(${part('mapping')}) { display: grid; & > :where(li) { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; padding-block: 8px; border-block-start: 1px solid var(--plinth-border-subtle); } & :where(li > span) { flex: 1 1 180px; display: grid; min-inline-size: 0; font: var(--plinth-type-body-strong); } & :where(small) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } & :where(select) { flex: 0 1 180px; } }
& :where(${part('export')}) { display: grid; gap: 8px; & :where([data-plinth-part="button"]) { inline-size: 100%; justify-content: flex-start; min-block-size: 44px; } }
& :where(${part('suggestions')}) {
  display: grid; gap: 12px;
  & > :where(li) { display: grid; gap: 10px; justify-items: start; padding: 14px 16px; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg); color: var(--plinth-text-default); }
  & > :where(li[data-state="skipped"]) { color: var(--plinth-text-subtle); border-style: dashed; }
  & :where(li > ul) { display: grid; gap: 6px; }
  & :where(li > ul > li) { padding-inline-start: 12px; border-inline-start: 2px solid var(--plinth-border-default); }
}
& :where(${part('key-list')}) { display: grid; & > :where(div) { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-block-size: 32px; } & :where(dd) { display: flex; flex-wrap: wrap; gap: 4px; justify-content: flex-end; } & :where(dt) { color: var(--plinth-text-muted); } }
& :where(kbd) { padding: 1px 7px; border: 1px solid var(--plinth-border-default); border-block-end-width: 2px; border-radius: 5px; background: var(--plinth-bg-surface); font: var(--plinth-type-micro); color: var(--plinth-text-default); white-space: nowrap; }
@container (max-width: 639px) { & :where(${part('search')}) { padding: 10px 16px; } }
@media print { & :where(${part('search')}) { display: none; } }
`;
