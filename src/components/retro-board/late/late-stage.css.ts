import { part } from '../part';

/** What a phase brings above the columns. */
export const lateStageCss = `
& :where(${part('stage')}) { display: grid; gap: 8px; padding: 20px 24px 24px; border-block-end: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-surface); min-inline-size: 0; }
& :where(${part('stage-head')}) { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; & > :where(h3, h4, h5) { font: var(--plinth-type-subheading); letter-spacing: var(--plinth-track-subheading); } & > :where([data-plinth-part="button"]) { margin-block: -6px; align-self: center; } }
& :where(${part('stage-text')}, ${part('aside-text')}) { font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('aside-text')}) { font: var(--plinth-type-caption); }
& :where(${part('opening')}) {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 20px 48px; align-items: start; padding-block-start: 4px;
  & > :where(div) { display: grid; gap: 14px; }
  & :where(figure) { display: grid; gap: 6px; padding: 16px 18px; border-radius: var(--plinth-radius-lg); background: var(--plinth-accent-soft); }
  & :where(figcaption) { font: var(--plinth-type-caption); color: var(--plinth-accent-text); }
  & :where(figure > p) { font: var(--plinth-type-reading); font-weight: 500; max-inline-size: 46ch; }
}
& :where(${part('promise')}) { font: var(--plinth-type-reading); color: var(--plinth-text-muted); max-inline-size: 58ch; }
@container (max-width: 639px) {
  & :where(${part('stage')}) { padding: 16px; }
  & :where(${part('stage')} ${part('row')} > [data-plinth-part="button"]) { flex: 1 1 auto; min-block-size: 36px; }
  & :where(${part('continue')} > span) { flex-basis: 100%; }
  & :where(${part('notes')} > form) { flex-wrap: wrap; & > :where(input) { flex: 1 1 230px; } }
  & :where(${part('promise')}) { font: var(--plinth-type-label); font-weight: 430; }
}
& :where([data-plinth-part="button"][aria-pressed="true"]) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-text); color: var(--plinth-accent-text); }
& :where(${part('stage')} ${part('row')}) { align-items: center; gap: 8px 12px; }
& :where(${part('review')}) {
  display: grid;
  & > :where(li) { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; padding-block: 12px; border-block-start: 1px solid var(--plinth-border-subtle); }
  & > :where(li:first-child) { border-block-start: 0; }
  & :where(li > div:first-child) { flex: 1 1 260px; display: grid; gap: 4px; min-inline-size: 0; overflow-wrap: anywhere; }
  & :where(li > div:first-child > p) { font: var(--plinth-type-body-strong); }
  & :where(li[data-decided="done"] > div:first-child > p, li[data-decided="dropped"] > div:first-child > p) { font-weight: 430; color: var(--plinth-text-subtle); text-decoration: line-through; text-decoration-thickness: 1px; }
}
& :where(${part('ways')}) { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; & > :where([data-plinth-part="button"] [data-plinth-part="icon"]) { color: var(--plinth-text-subtle); } }
& :where(${part('summary')}) { display: flex; flex-wrap: wrap; gap: 8px 36px; & > :where(div) { display: grid; gap: 2px; } & :where(dt) { order: 1; font: var(--plinth-type-caption); color: var(--plinth-text-muted); } & :where(dd) { margin: 0; font: var(--plinth-type-title); font-variant-numeric: tabular-nums; } }
& :where(${part('came')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px 32px; align-items: start; }
& :where(${part('worth')}) { display: grid; gap: 4px; & > :where(h4, h5, h6) { font: var(--plinth-type-label); } & > :where(${part('notes')}) { margin-block-start: 6px; max-inline-size: none; } }
& :where(${part('kudos')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px 32px; padding-block-start: 4px; align-items: start; & > :where(ul) { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr)); gap: 12px; } }
& :where(${part('kudo')}) { display: grid; gap: 8px; align-content: start; padding: 14px 16px; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-raised); box-shadow: var(--plinth-elevation-1); overflow-wrap: anywhere; grid-template-rows: auto 1fr auto; }
& :where(${part('kudo-to')}) { --_face: 20px; display: flex; align-items: center; gap: 6px; font: var(--plinth-type-caption); font-weight: 560; color: var(--plinth-text-muted); }
& :where(${part('kudo-text')}) { font: var(--plinth-type-reading); }
& :where(${part('kudo-foot')}) { display: flex; justify-content: space-between; align-items: center; min-block-size: 28px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); & > :where(${part('row-tools')}) { margin-inline-start: auto; margin-inline-end: -8px; } }
& :where(${part('kudos-form')}) { display: grid; gap: 14px; & :where([data-plinth-part="text-area"]) { min-block-size: 64px; } & > :where(${part('row')}) { justify-content: space-between; } }
& :where(${part('discuss')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px 40px; }
& :where(${part('topic')}, ${part('topic-none')}) { display: grid; gap: 12px; align-content: start; justify-items: start; min-inline-size: 0; overflow-wrap: anywhere; }
& :where(${part('topic')} > *) { max-inline-size: 100%; }
& :where(${part('topic')} > ${part('late')} > form) { inline-size: min(100%, 420px); margin: 0; justify-self: stretch; }
& :where(${part('topic-none')} > p) { font: var(--plinth-type-reading); color: var(--plinth-text-muted); max-inline-size: 46ch; }
& :where(${part('eyebrow')}) { display: flex; flex-wrap: wrap; gap: 4px 14px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('topic-title')}) { margin-block-start: -8px; font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); max-inline-size: 34ch; }
& :where(${part('topic-cards')}) { display: grid; gap: 6px; inline-size: 100%; max-inline-size: 62ch; & > :where(li) { padding-inline-start: 14px; border-inline-start: 2px solid var(--plinth-border-default); color: var(--plinth-text-muted); white-space: pre-line; } }
& :where(${part('continue')}) { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; font: var(--plinth-type-caption); color: var(--plinth-text-muted); & > :where(span) { margin-inline-end: 4px; } & :where(b) { font-weight: 640; font-variant-numeric: tabular-nums; } }
& :where(${part('topic-actions')}) { display: grid; gap: 6px; & > :where(li) { display: flex; gap: 8px; align-items: baseline; font: var(--plinth-type-body); overflow-wrap: anywhere; } & :where(svg) { flex: none; translate: 0 2px; color: var(--plinth-status-on-track-text); } }
& :where(${part('notes')}) {
  display: grid; gap: 6px; inline-size: 100%; max-inline-size: 560px;
  & > :where(ul) { display: grid; gap: 2px; }
  & > :where(form) { display: flex; gap: 8px; align-items: center; }
  & :where(li) { display: flex; align-items: start; gap: 8px; justify-content: space-between; padding-block: 3px; font: var(--plinth-type-body); & > :where(${part('row-tools')}) { margin-block: -3px; } & > :where(form) { flex: 1; } }
}
& :where(${part('row-tools')}) { display: flex; flex: none; & > :where([data-plinth-part="button"]) { opacity: 0.55; &:where(:hover, :focus-visible) { opacity: 1; } } }
& :where(${part('agenda')}) {
  display: grid; gap: 8px; align-content: start; min-inline-size: 0;
  & > :where(h3, h4, h5) { font: var(--plinth-type-caption); font-weight: 560; color: var(--plinth-text-muted); }
  & > :where([data-plinth-part="button"]) { justify-self: start; }
}
& :where(${part('agenda-row')}) {
  display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 4px 10px; align-items: baseline; inline-size: 100%; min-block-size: 36px; padding: 8px 10px; border-radius: var(--plinth-radius-md); font: var(--plinth-type-label); font-weight: 450; text-align: start;
  &:where(button:hover) { background: var(--plinth-bg-hover); }
  &:where([aria-current]) { background: var(--plinth-accent-soft); font-weight: 560; }
}
& :where([data-status="done"] > ${part('agenda-row')}) { color: var(--plinth-text-subtle); }
& :where(${part('rank')}) { color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; & > :where([data-plinth-part="icon"]) { color: var(--plinth-status-on-track-text); } }
& :where(${part('agenda-text')}) { overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere; & > :where([data-plinth-part="icon"]) { margin-inline-end: 6px; color: var(--plinth-text-subtle); } }
& :where(${part('agenda-votes')}) { display: grid; justify-items: end; font: var(--plinth-type-caption); color: var(--plinth-text-muted); font-variant-numeric: tabular-nums; }
& :where(${part('tie')}) { font: var(--plinth-type-micro); font-weight: 430; color: var(--plinth-text-subtle); }
& :where(${part('told')}) { display: grid; gap: 20px; min-inline-size: 0; }
& :where(${part('said')}) {
  display: grid; gap: 8px; max-inline-size: 72ch; overflow-wrap: anywhere;
  & > :where(h4, h5, h6) { font: var(--plinth-type-label); }
  & > :where(ul) { display: grid; gap: 12px; }
  & :where(strong) { font: var(--plinth-type-label); color: var(--plinth-text-muted); }
  & :where(ul ul) { display: grid; gap: 4px; margin-block-start: 4px; padding-inline-start: 12px; border-inline-start: 2px solid var(--plinth-border-default); font: var(--plinth-type-body); & > :where(li) { justify-self: start; } }
}
@container (min-width: 760px) {
  & :where(${part('discuss')}) { grid-template-columns: minmax(0, 1fr) minmax(0, 340px); }
  & :where(${part('discuss')}:has(${part('topic-none')})) { grid-template-columns: minmax(0, 1fr); & :where(ol) { columns: 2; column-gap: 40px; } & :where(li) { break-inside: avoid; } }
  & :where(${part('came')}, ${part('kudos')}) { grid-template-columns: minmax(0, 1fr) minmax(0, 360px); }
}
@media (forced-colors: active) {
  & :where([data-plinth-part="button"][aria-pressed="true"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  & :where(${part('agenda-row')}[aria-current], ${part('opening')} figure) { outline: 1px solid CanvasText; }
}
@media print {
  & :where(${part('agenda-row')}) { display: grid; }
  & :where(${part('stage')}[data-stage="opening"], ${part('continue')}, ${part('kudos-form')}, ${part('action-form')}, ${part('notes')} > form) { display: none; }
}
`;
