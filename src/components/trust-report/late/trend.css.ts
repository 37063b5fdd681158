const part = (name: string): string => `[data-plinth-part="report-${name}"]`;

/** Small pictures of the rounds. */
export const trendCss = `
& :where(${part('trend-list')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }
& :where(${part('trend-item')}) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2px 16px; align-content: start; min-inline-size: 0; }
& :where(${part('trend-item')} > :is(${part('trend-line')}, ${part('ends')})) { grid-column: 2; }
& :where(${part('trend-item')} > ${part('trend-line')}) { grid-row: 1 / span 2; }
& :where(${part('trend-now')}) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); font-variant-numeric: tabular-nums; }
& :where(${part('trend-now')} strong) { font: var(--plinth-type-figure-md); letter-spacing: var(--plinth-track-figure-md); color: var(--plinth-text-default); }
& :where(${part('trend-line')}) { display: block; overflow: visible; }
& :where(${part('trend-line')} path) { fill: none; stroke: var(--_solid); stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
& :where(${part('trend-line')} [data-solid]) { stroke: var(--plinth-border-strong); stroke-width: 1; stroke-dasharray: 2 4; opacity: 0.7; }
& :where(${part('trend-line')} [data-dot]) { stroke-width: 5; }
& :where(${part('trend-line')} [data-dot="shown"]) { stroke-width: 10; }
@container (max-width: 419px) {
  & :where(${part('trend-item')} > ${part('level-name')}) { grid-column: 1 / -1; }
  & :where(${part('trend-item')} > ${part('trend-line')}) { grid-row: 2; }
}
@container (min-width: 640px) {
  & :where(${part('trend-list')}) { grid-template-columns: repeat(auto-fit, minmax(108px, 1fr)); }
  & :where(${part('trend-item')}) { grid-row: span 4; grid-template: subgrid / minmax(0, 1fr); gap: 4px; }
  & :where(${part('trend-item')} > :is(${part('trend-line')}, ${part('ends')})) { grid-column: 1; grid-row: auto; }
}
@media (forced-colors: active) { & :where(${part('trend-line')} path) { stroke: CanvasText; opacity: 1; } }
@media print { & :where(${part('trend-item')}) { break-inside: avoid; } }
`;
