const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

export const journeyCss = `
display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); container-type: inline-size;
& :where(${part('chart')}) { display: block; max-inline-size: 100%; overflow: visible; direction: ltr; }
&:where([dir="rtl"]) :where(${part('chart')}), &:where(:dir(rtl)) :where(${part('chart')}) { direction: rtl; }
& :where(${part('chart')} text) { font: var(--plinth-type-caption); fill: var(--plinth-text-muted); font-variant-numeric: tabular-nums; }
& :where(${part('chart')} [data-round] text:first-child) { font-weight: 520; fill: var(--plinth-text-default); }
& :where(${part('chart')} [data-strong]) { font-weight: 620; fill: var(--plinth-text-default); }
& :where(${part('chart')} [data-name]) { font-weight: 620; fill: var(--_strong); }
& :where(${part('chart')} [data-grid]) { stroke: var(--plinth-border-subtle); stroke-width: 1; }
& :where(${part('chart')} [data-mark] path) { stroke: var(--plinth-border-strong); stroke-width: 1; stroke-dasharray: 2 4; opacity: 0.7; }
& :where(${part('chart')} [data-mark] circle) { fill: var(--plinth-bg-surface); stroke: var(--plinth-text-muted); stroke-width: 1.5; }
& :where([data-line]) { fill: none; stroke: var(--_solid); stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
& :where([data-dot]) { fill: var(--_solid); stroke: var(--plinth-bg-surface); stroke-width: 2; }
& :where([data-end]) { fill: none; stroke: var(--_solid); stroke-width: 6; stroke-linecap: round; vector-effect: non-scaling-stroke; }
& :where(${part('small')}) { display: grid; gap: 12px; }
& :where(${part('small')} > li) { display: grid; grid-template-columns: minmax(min-content, 1fr) minmax(0, 1.4fr) 34px; align-items: center; gap: 12px; font: var(--plinth-type-label); }
& :where(${part('small')} > li > span) { overflow-wrap: break-word; }
& :where(${part('small')} svg) { display: block; overflow: visible; }
& :where(${part('small')} strong) { font: var(--plinth-type-figure-sm); text-align: end; font-variant-numeric: tabular-nums; }
& :where(${part('events')}) { display: grid; gap: 8px; justify-items: start; border-block-start: 1px solid var(--plinth-border-subtle); padding-block-start: 16px; }
& :where(${part('events')}:first-child) { border-block-start: 0; padding-block-start: 0; }
& :where(${part('events')} > ol) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px 32px; inline-size: 100%; }
& :where(${part('events')} li) { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: start; gap: 10px; min-inline-size: 0; }
& :where(${part('dot')}) { display: grid; place-items: center; inline-size: 26px; block-size: 26px; border-radius: 50%; background: var(--_soft, var(--plinth-bg-muted)); color: var(--_text, var(--plinth-text-muted)); }
& :where(${part('events')} li > p) { display: grid; font: var(--plinth-type-label); font-weight: 520; overflow-wrap: anywhere; }
& :where(${part('events')} li > p > span, ${part('events')} time) { font: var(--plinth-type-caption); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('events')} time) { white-space: nowrap; padding-block-start: 2px; }
& :where(${part('events')} > [data-plinth-part="button"]) { margin-inline: -10px; }
@container (min-width: 640px) { & :where(${part('events')} > ol) { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@container (min-width: 960px) { & :where(${part('events')} > ol) { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (forced-colors: active) {
  & :where([data-line], [data-end]) { stroke: CanvasText; }
  & :where([data-dot]) { fill: CanvasText; }
  & :where(${part('chart')} text, ${part('chart')} [data-name]) { fill: CanvasText; }
  & :where(${part('dot')}) { outline: 1px solid CanvasText; }
}
`;
