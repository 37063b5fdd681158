const part = (name: string): string => `[data-plinth-part="report-${name}"]`;

/** Small charts beside words. Each wears the hue of its principle. */
export const chartsCss = `
& :where(${part('bars')}) { display: grid; gap: 6px; inline-size: 160px; max-inline-size: 100%; }
& :where(${part('bars')} svg) { display: block; max-inline-size: 100%; overflow: visible; }
& :where(${part('bars')} rect) { fill: var(--_solid); }
& :where(${part('bars')} [data-none] rect) { fill: var(--plinth-border-strong); opacity: 0.6; }
& :where(${part('bars')} path) { fill: none; stroke: var(--plinth-border-default); }
& :where(${part('bars')} text) { fill: var(--plinth-text-muted); font: var(--plinth-type-caption); font-size: 11px; font-variant-numeric: tabular-nums; text-anchor: middle; }
& :where(${part('ends')}) { display: grid; grid: auto / auto auto; justify-content: space-between; gap: 8px; font: var(--plinth-type-caption); font-size: 11px; color: var(--plinth-text-subtle); overflow-wrap: anywhere; }
& :where(${part('gap-line')}) { display: block; max-inline-size: 320px; overflow: visible; }
& :where(${part('gap-line')} line) { stroke: var(--plinth-border-default); stroke-width: 2; stroke-linecap: round; }
& :where(${part('gap-line')} line[data-between]) { stroke: var(--_solid); stroke-width: 4; }
& :where(${part('gap-line')} circle) { fill: var(--_solid); }
& :where(${part('gap-line')} path) { fill: var(--plinth-bg-surface); stroke: var(--_solid); stroke-width: 2.5; stroke-linejoin: round; }
& :where(${part('gap-line')} text) { fill: var(--plinth-text-muted); font: var(--plinth-type-caption); font-size: 11px; font-variant-numeric: tabular-nums; unicode-bidi: plaintext; }
@media (forced-colors: active) {
  & :where(${part('bars')} rect, ${part('gap-line')} circle) { fill: CanvasText; }
  & :where(${part('bars')} path, ${part('gap-line')} line) { stroke: CanvasText; }
  & :where(${part('gap-line')} path) { fill: Canvas; stroke: CanvasText; }
  & :where(${part('bars')} text, ${part('gap-line')} text) { fill: CanvasText; }
}
`;
