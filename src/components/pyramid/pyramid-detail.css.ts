const part = (name: string): string => `[data-plinth-part="pyramid-${name}"]`;

/** The detail's own sheet. Its container is the widget's root. */
export const pyramidDetailCss = `
display: grid;
gap: 20px;
align-content: start;
& :where(${part('detail-head')}) { display: grid; gap: 4px; }
& :where(${part('eyebrow')}) { display: flex; align-items: center; gap: 8px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('eyebrow')})::before { content: ""; flex: none; inline-size: 10px; block-size: 10px; border-radius: 3px; background: var(--_solid); }
& :where(${part('detail-head')} :is(h3, h4, h5)) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); overflow-wrap: anywhere; }
& :where(${part('detail-score')}) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; margin-block-start: 8px; font: var(--plinth-type-label); color: var(--plinth-text-muted); }
& :where(${part('detail-score')} strong) { font: var(--plinth-type-figure-xl); letter-spacing: var(--plinth-track-figure-xl); font-variant-numeric: tabular-nums; color: var(--plinth-text-default); }
& :where(${part('detail-score')} > span:empty) { display: none; }
& :where(${part('detail-score')} strong + span) { flex-grow: 1; }
& :where(${part('detail-trend')}) { display: inline-flex; align-items: baseline; gap: 4px; font: var(--plinth-type-caption); }
& :where(${part('meaning')}) { font: var(--plinth-type-body); color: var(--plinth-text-muted); max-inline-size: 62ch; }
& :where(${part('section')}) { display: grid; gap: 8px; align-content: start; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; }
& :where(${part('section')} :is(h4, h5, h6)) { font: var(--plinth-type-label); font-weight: 600; }
& :where(${part('section')} > p) { color: var(--plinth-text-muted); }
& :where(${part('signs')}) { display: grid; gap: 8px; }
& :where(${part('signs')} li) { display: flex; gap: 10px; }
& :where(${part('signs')} [data-plinth-part="icon"]) { margin-block-start: 2px; color: var(--plinth-text-subtle); }
& :where(${part('section')} dl) { display: grid; gap: 12px; }
& :where(${part('section')} dt) { font-weight: 560; }
& :where(${part('section')} dd) { color: var(--plinth-text-muted); }
& :where(${part('more')}) { display: grid; align-content: start; border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(details${part('section')}) { display: block; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(details${part('section')}[open]) { padding-block-end: 14px; }
& :where(${part('section')} summary) { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-block-size: max(40px, var(--plinth-density-control)); list-style: none; cursor: pointer; border-radius: 4px; }
& :where(${part('section')} summary)::-webkit-details-marker { display: none; }
& :where(${part('section')} summary > [data-plinth-part="icon"]) { color: var(--plinth-text-subtle); }
& :where(details[open] > summary > [data-plinth-part="icon"]) { transform: rotate(180deg); }
& :where(${part('actions')}) { display: flex; flex-wrap: wrap; gap: 8px; }
& :where(${part('actions')} > *) { flex: 1 1 auto; }
& :where(${part('skeleton')}) { block-size: 160px; border-radius: var(--plinth-radius-lg); background: repeating-linear-gradient(var(--plinth-bg-hover) 0 12px, transparent 12px 24px); }
@container (min-width: 640px) and (max-width: 1079.98px) {
  & { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 24px 40px; }
  & > :where(${part('detail-head')}, ${part('actions')}, ${part('more')}, [data-plinth-part="note"], ${part('meaning')}) { grid-column: 1 / -1; }
}
@media (prefers-reduced-motion: no-preference) {
  & { animation: plinth-pyramid-appear var(--plinth-duration-fast) var(--plinth-ease-enter); }
}
@keyframes plinth-pyramid-appear { from { opacity: 0; } }
@media (forced-colors: active) { & :where(${part('eyebrow')})::before { box-sizing: border-box; border: 1px solid CanvasText; } }
@media print {
  & :where(details${part('section')}) { padding-block-end: 14px; }
  & :where(details)::details-content { content-visibility: visible; block-size: auto; }
  & :where(${part('actions')}) { display: none; } }
`;
