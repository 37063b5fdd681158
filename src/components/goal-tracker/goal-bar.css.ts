const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Bars: fill, marks with a gap around them, what lies beyond the target hatched. */
export const goalBarCss = `
& :where(${part('hatch')}) { position: absolute; }
& :where(${part('hatch')} rect) { fill: var(--plinth-bg-surface); fill-opacity: 0.5; }
& :where(${part('bar')}) { display: block; min-inline-size: 0; overflow: visible; }
& :where(${part('bar')} text) { font: var(--plinth-type-micro); font-weight: 450; fill: var(--plinth-text-subtle); }
& :where(${part('bar')} [data-track]) { fill: var(--plinth-bg-pressed); }
& :where(${part('bar')} [data-fill]) { fill: var(--_solid); }
& :where(${part('bar')} [data-zone]) { fill: var(--_line); }
& :where(${part('bar')} [data-value]) { fill: var(--_solid); stroke: var(--plinth-bg-surface); stroke-width: 3; }
& :where(${part('bar')}[data-small] [data-value]) { stroke-width: 2; }
& :where(${part('bar')} [data-mark]) { fill: var(--plinth-bg-surface); stroke: none; transform: translateX(-1px); }
& :where(${part('bar')} [data-mark="today"]) { fill: var(--plinth-text-default); stroke: var(--plinth-bg-surface); stroke-width: 2; paint-order: stroke; }
&:where([data-plinth-contrast="more"]) :where(${part('bar')} [data-track]) { stroke: var(--plinth-border-strong); }
@media (forced-colors: active) {
  & :where(${part('bar')} [data-track]) { fill: Canvas; stroke: CanvasText; }
  & :where(${part('bar')} [data-fill], ${part('bar')} [data-value]) { fill: Highlight; }
  & :where(${part('bar')} [data-zone]) { fill: Canvas; stroke: Highlight; }
  & :where(${part('bar')} [data-mark]) { fill: CanvasText; stroke: Canvas; }
  & :where(${part('bar')} text) { fill: CanvasText; }
}
`;
