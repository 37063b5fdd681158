import { part } from '../part';

/** Fields, switches and choices of what loads on demand. */
export const lateFormCss = `
& :where(${part('remark-actions')}) { display: flex; flex-wrap: wrap; gap: 8px; }
& :where(${part('field')}) { display: grid; gap: 5px; min-inline-size: 0; align-content: start; & > :where(label) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); } & > :where(span) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); } & > :where([role="alert"]) { color: var(--plinth-status-off-track-text); } }
& :where(${part('input')}, [data-plinth-part="people-search"]) {
  inline-size: 100%; min-inline-size: 0; min-block-size: 36px; padding: 6px 10px; border: var(--plinth-stroke-control) solid var(--plinth-border-control); border-radius: var(--plinth-radius-md);
  background: var(--plinth-bg-surface); color: var(--plinth-text-default); font: var(--plinth-type-body);
  &:where(:hover) { border-color: var(--plinth-border-strong); }
  &:where([aria-invalid="true"]) { border-color: var(--plinth-status-off-track-text); }
}
& :where(${part('input')}[type="file"]) {
  padding: 3px; font: var(--plinth-type-caption); color: var(--plinth-text-muted);
  &::file-selector-button { block-size: 28px; padding: 2px 10px; margin-block: 0; margin-inline: 0 10px; border: 1px solid var(--plinth-border-control); border-radius: var(--plinth-radius-sm); background: var(--plinth-bg-raised); color: var(--plinth-text-default); font: var(--plinth-type-caption); font-weight: 520; cursor: pointer; &:hover { background: var(--plinth-bg-hover); } }
  @media (forced-colors: active) { &::file-selector-button { border-color: ButtonText; } }
}
& :where(textarea${part('input')}) { min-block-size: 72px; resize: vertical; field-sizing: content; }
& :where(${part('switch')}) {
  display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; align-items: center; font: var(--plinth-type-label);
  & > :where(label) { min-block-size: 24px; display: flex; align-items: center; }
  & > :where(span) { grid-column: 2; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); max-inline-size: 56ch; }
  & > :where(input) {
    appearance: none; position: relative; flex: none; inline-size: 36px; block-size: 24px; margin: 0; border-radius: 99px; background: var(--plinth-bg-pressed); border: 1px solid var(--plinth-border-strong); cursor: pointer;
    &::after { content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 16px; block-size: 16px; border-radius: 50%; background: var(--plinth-border-strong); }
    &:where(:checked) { background: var(--plinth-accent-solid); border-color: var(--plinth-accent-solid); &::after { inset-inline-start: 15px; background: var(--plinth-accent-on-solid); } }
    &:where(:disabled) { cursor: default; opacity: 0.6; }
    @media (prefers-reduced-motion: no-preference) { &, &::after { transition: all var(--plinth-duration-fast) var(--plinth-ease-standard); } }
    @media (forced-colors: active) { forced-color-adjust: none; background: Canvas; border-color: CanvasText; &::after { background: CanvasText; } &:where(:checked) { background: Highlight; &::after { background: HighlightText; } } }
  }
}
& :where(${part('owners')}) {
  display: grid; gap: 6px;
  & > :where(legend) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); margin-block-end: 6px; }
  & > :where(p) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); &:where(:empty) { display: none; } }
  & > :where(div) { display: flex; flex-wrap: wrap; gap: 6px; max-block-size: 232px; overflow-y: auto; padding: 2px; margin: -2px; }
  & :where(label) {
    --_face: 20px; position: relative; display: inline-flex; align-items: center; gap: 7px; min-block-size: 30px; padding: 3px 11px 3px 5px; border: 1px solid var(--plinth-border-control); border-radius: 99px; font: var(--plinth-type-caption); font-weight: 500; cursor: pointer; overflow-wrap: anywhere;
    &:where(:dir(rtl)) { padding: 3px 5px 3px 11px; }
    &:where(:not(:has([data-plinth-part="retro-face"]))) { padding-inline: 12px; }
    &:where(:hover) { background: var(--plinth-bg-hover); }
    &:where(:has(:checked)) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-text); color: var(--plinth-accent-text); }
    &:where(:has(:focus-visible)) { outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 2px; }
    @media (forced-colors: active) { &:where(:has(:checked)) { outline: 2px solid Highlight; outline-offset: -2px; } }
  }
  & :where(label > input) { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
}
& :where(${part('action-form')}) { display: grid; gap: 14px; padding: 14px; margin-inline: -6px; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-2); & :where([data-plinth-part="text-area"]) { min-block-size: 56px; } & :where([data-plinth-part="field"]) { gap: 6px; } }
& :where(${part('form-actions')}) { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; }
& :where(${part('source')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); overflow-wrap: anywhere; }
& :where(${part('title-form')}) { display: flex; gap: 8px; align-items: center; & > :where(input) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); } }
& :where(${part('row')}) { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; & > :where(${part('field')}) { flex: 1 1 120px; } }
& :where(${part('row')} > ${part('field')} + [data-plinth-part="button"]) { min-block-size: 36px; }
& :where(form${part('row')}:has(> ${part('field')} > [role="alert"])) { display: grid; grid-template: auto auto auto / minmax(0, 1fr) auto; row-gap: 5px; & > :where(${part('field')}) { grid-area: 1 / 1 / span 3; grid-template-rows: subgrid; row-gap: inherit; } & > :where([data-plinth-part="button"]) { grid-area: 2 / 2; } }
& :where(${part('limits')}) {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); column-gap: 12px;
  & > :where(${part('field')}) { grid-row: span 3; grid-template-rows: subgrid; margin-block-end: 7px; & > :where(label) { align-self: end; } }
}
`;
