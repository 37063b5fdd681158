/** A crossed target. The paper lies at the end side and never behind the words. Whoever crossed it may be far below. */
export const celebrationCss = `
position: sticky; inset-block-start: 8px; z-index: 3; display: grid; grid-template-columns: minmax(0, 1fr); align-items: center; padding: 24px 16px; overflow: hidden; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl);
background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1);
& > :where(div) { position: relative; z-index: 1; display: grid; justify-items: start; gap: 12px; max-inline-size: 46ch; }
& :where(h3, h4, h5) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); overflow-wrap: anywhere; }
& :where(p) { font: var(--plinth-type-reading); color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& > :where(div) > :where(span:last-child) { display: flex; flex-wrap: wrap; gap: 8px; }
& > :where(button) { position: absolute; z-index: 2; inset-block-start: 10px; inset-inline-end: 10px; background: var(--plinth-bg-surface); }
& > :where(svg) { position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 200px; block-size: 100%; opacity: 0.3; pointer-events: none; }
& :where(path[data-hue="1"]) { fill: var(--plinth-principle-trust-fill); &:where([data-solid]) { fill: var(--plinth-principle-trust-solid); } }
& :where(path[data-hue="2"]) { fill: var(--plinth-principle-conflict-fill); &:where([data-solid]) { fill: var(--plinth-principle-conflict-solid); } }
& :where(path[data-hue="3"]) { fill: var(--plinth-principle-commitment-fill); &:where([data-solid]) { fill: var(--plinth-principle-commitment-solid); } }
& :where(path[data-hue="4"]) { fill: var(--plinth-principle-accountability-fill); &:where([data-solid]) { fill: var(--plinth-principle-accountability-solid); } }
& :where(path[data-hue="5"]) { fill: var(--plinth-principle-results-fill); &:where([data-solid]) { fill: var(--plinth-principle-results-solid); } }
@container (max-width: 639px) { padding: 14px 16px; & > :where(div) { gap: 6px; } & :where(h3, h4, h5) { font: var(--plinth-type-heading); } & :where(p) { font: var(--plinth-type-body); } }
@container (min-width: 640px) { padding: 24px 32px; & > :where(svg) { inline-size: min(46%, 420px); opacity: 1; } & > :where(div) { max-inline-size: 50%; } }
@media (forced-colors: active) { border-color: CanvasText; & > :where(svg) { display: none; } }
@media print { & > :where(svg, button) { display: none; } }
`;
