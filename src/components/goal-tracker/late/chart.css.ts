const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** The burn-up, its key, and the table that says the same. */
export const chartCss = `
& :where(${part('burn-up')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
& :where(${part('chart')}) { min-inline-size: 0; overflow: hidden; }
& :where(${part('chart')} svg) { display: block; max-inline-size: 100%; block-size: auto; }
& :where(${part('chart')} text) { font: var(--plinth-type-micro); font-weight: 450; fill: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--plinth-bg-surface); stroke-width: 4px; stroke-linejoin: round; }
& :where(${part('chart')} text[data-strong]) { font: var(--plinth-type-label); font-weight: 600; fill: var(--plinth-text-default); }
& :where(${part('chart')} text[data-target]) { font-weight: 560; fill: var(--plinth-status-on-track-text); }
& :where(${part('chart')} path) { fill: none; stroke-linecap: round; stroke-linejoin: round; }
& :where(${part('chart')} [data-grid]) { stroke: var(--plinth-border-subtle); }
& :where(${part('chart')} path[data-target]) { stroke: var(--plinth-status-on-track-solid); stroke-width: 1.5; }
& :where(${part('chart')} [data-zone]) { fill: var(--plinth-status-on-track-soft); }
& :where(${part('chart')} [data-expected]) { stroke: var(--plinth-text-subtle); stroke-width: 1.5; stroke-dasharray: 1 4; }
& :where(${part('chart')} [data-today]) { stroke: var(--plinth-text-subtle); }
& :where(${part('chart')} [data-cone]) { fill: var(--plinth-accent-soft-hover); stroke: none; }
& :where(${part('chart')} [data-forecast]) { stroke: var(--plinth-accent-solid); stroke-width: 2; stroke-dasharray: 1 5; }
& :where(${part('chart')} [data-line]) { stroke: var(--plinth-accent-solid); stroke-width: 2; }
& :where(${part('chart')} circle) { fill: var(--plinth-bg-surface); stroke: var(--plinth-accent-solid); stroke-width: 1.5; }
& :where(${part('chart')} circle[data-last]) { fill: var(--plinth-accent-solid); stroke: var(--plinth-bg-surface); stroke-width: 2; }
& :where(${part('chart-foot')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 16px; }
& :where(${part('chart-foot')} [data-plinth-part="button"]) { margin-inline: auto -10px; }
& :where(${part('key')}) { display: flex; flex-wrap: wrap; gap: 4px 18px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('key')} li) { display: flex; align-items: center; gap: 8px; }
& :where(${part('key')} li)::before { content: ""; inline-size: 18px; border-block-start: 2px solid var(--plinth-accent-solid); }
& :where(${part('key')} li[data-kind="expected"])::before { border-block-start: 2px dotted var(--plinth-text-subtle); }
& :where(${part('key')} li[data-kind="target"])::before { border-color: var(--plinth-status-on-track-solid); }
& :where(${part('key')} li[data-kind="forecast"])::before { border-block-start: 2px dotted var(--plinth-accent-solid); }
& :where(${part('table-scroll')}) { overflow-x: auto; border-radius: 4px; }
& :where(${part('twin')}) { inline-size: 100%; border-collapse: collapse; font: var(--plinth-type-label); font-weight: 430; }
& :where(${part('twin')} :is(th, td)) { padding: 9px 14px 9px 0; padding-inline: 0 14px; border-block-end: 1px solid var(--plinth-border-subtle); text-align: start; font-variant-numeric: tabular-nums; white-space: nowrap; }
& :where(${part('twin')} thead th) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('twin')} tbody th) { font-weight: 560; }
@media (forced-colors: active) {
  & :where(${part('chart')} text) { fill: CanvasText; stroke: Canvas; }
  & :where(${part('chart')} path, ${part('chart')} circle) { stroke: CanvasText; }
  & :where(${part('chart')} [data-line], ${part('chart')} [data-forecast]) { stroke: Highlight; }
  & :where(${part('chart')} [data-cone], ${part('chart')} [data-zone]) { fill: none; stroke: GrayText; }
}
`;
