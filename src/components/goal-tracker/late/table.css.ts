const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/**
 * Goals as rows. Where they are wider than the widget they scroll in it, with what hangs in them (`relative`: what only
 * readers hear would make the page wide); forms, details and, where it is narrow, names stay in sight.
 */
export const tableCss = `
position: relative; overflow-x: auto; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1);
& :where(${part('table')}) { inline-size: 100%; min-inline-size: 860px; border-collapse: collapse; font: var(--plinth-type-label); font-weight: 430; }
& :where(${part('table')} :is(th, td)) { padding: 8px 12px; text-align: start; vertical-align: middle; border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('table')} :is(th, td):first-child) { padding-inline-start: 20px; }
& :where(${part('table')} :is(th, td):last-child) { padding-inline-end: 14px; }
& :where(${part('table')} tbody:last-child > tr:last-child > *) { border-block-end: 0; }
& :where(${part('table')} thead th) { padding-block: 6px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); white-space: nowrap; }
& :where(${part('table')} thead button) { display: inline-flex; align-items: center; gap: 4px; min-block-size: 32px; padding-inline: 6px; margin-inline: -6px; border-radius: 6px; &:where(:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); } }
& :where(${part('table')} [aria-sort] button) { color: var(--plinth-accent-text); }
& :where(${part('table')} [data-numeric]) { text-align: end; font-variant-numeric: tabular-nums; }
& :where(${part('row')}) { block-size: 56px; &:where([data-selected]) { background: var(--plinth-accent-soft); } &:where([data-dragging]) { opacity: 0.4; } }
& :where(${part('row')}[data-drop="before"] > *) { box-shadow: inset 0 3px 0 0 var(--plinth-accent-solid); }
& :where(${part('row')}[data-drop="after"] > *) { box-shadow: inset 0 -3px 0 0 var(--plinth-accent-solid); }
& :where(${part('row')} > th) { min-inline-size: 220px; font-weight: 560; overflow-wrap: anywhere; }
& :where(${part('row')} > th button) { border-radius: 4px; text-align: start; min-block-size: 24px; &:where(:hover) { text-decoration: underline; text-underline-offset: 3px; } }
& :where(${part('row')} > th small) { display: block; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('row-progress')}) { display: grid; grid-template-columns: minmax(90px, 1fr) 52px; align-items: center; gap: 10px; }
& :where(${part('row-progress')} b) { font-weight: 560; font-variant-numeric: tabular-nums; text-align: end; white-space: nowrap; }
& :where(${part('row-tools')}) { display: flex; align-items: center; justify-content: flex-end; gap: 4px; }
& :where(${part('row')} td) { white-space: nowrap; }
& :where(${part('row-lane')} th) { padding-block: 16px 6px; font: var(--plinth-type-subheading); }
& :where(${part('row-lane')} small) { margin-inline-start: 8px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('row-detail')} > td, ${part('row-check-in')} > td) { padding: 12px; background: var(--plinth-bg-canvas); }
& :where(:is(${part('row-detail')}, ${part('row-check-in')}) > td > *) { position: sticky; inset-inline-start: 12px; max-inline-size: calc(100cqi - 2 * var(--_pad) - 28px); }
& :where(${part('row-check-in')} form) { max-inline-size: min(520px, 100cqi - 2 * var(--_pad) - 28px); background: var(--plinth-bg-surface); }
& :where(tbody[data-waiting]) { display: block; }
@container (max-width: 1120px) { & :where(${part('table')} :is(th, td)) { padding-inline: 7px; &:where(:first-child) { padding-inline-start: 16px; } &:where(:last-child) { padding-inline-end: 10px; } } & :where(${part('row')} > th) { min-inline-size: 190px; } & :where(${part('row-progress')}) { grid-template-columns: minmax(72px, 1fr) 48px; } }
@container (max-width: 720px) {
  & :where(${part('row')}) { background: var(--plinth-bg-surface); }
  & :where(${part('table')} thead th:first-child, ${part('row')} > th) { position: sticky; inset-inline-start: 0; z-index: 1; min-inline-size: 116px; max-inline-size: 40cqi; background: var(--plinth-bg-surface); box-shadow: 1px 0 0 var(--plinth-border-subtle); &:where(:dir(rtl)) { box-shadow: -1px 0 0 var(--plinth-border-subtle); } }
  & :where(${part('row')}[data-selected] > th) { background: var(--plinth-accent-soft); }
}
@media (forced-colors: active) { border-color: CanvasText; & :where(${part('row')}[data-selected]) { outline: 2px solid Highlight; outline-offset: -2px; } }
@media print { overflow: visible; box-shadow: none; & :where(${part('table')}) { min-inline-size: 0; } & :where(tr) { break-inside: avoid; } & :where(${part('row-tools')}) { display: none; } }
`;
