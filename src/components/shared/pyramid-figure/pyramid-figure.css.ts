import { bandMarkCss } from './band-mark.css';
import { pyramidHueCss } from './pyramid-hue.css';

const part = (name: string): string => `[data-plinth-part="pyramid-${name}"]`;

/** For `PyramidFigure`. Needs the tokens of principles, bands and status. */
export const pyramidFigureCss = `
${pyramidHueCss}
${bandMarkCss}
& :where(${part('figure')}) { position: relative; inline-size: 100%; }
& :where(${part('patterns')}) { position: absolute; }
& :where(${part('patterns')} path) { fill: none; stroke: var(--plinth-text-default); stroke-width: 1.1; stroke-linecap: square; }
& :where(${part('list')}) { display: flex; flex-direction: column-reverse;  }
& :where(${part('list')}[data-inverted]) { flex-direction: column; }
& :where(${part('item')}) { position: relative; }
& :where(${part('item')}:has(:focus-visible, [aria-pressed="true"])) { z-index: 1; }
& :where(${part('level')}) { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; inline-size: 100%; color: inherit; }
& :where([data-ledger="none"] ${part('level')}) { grid-template-columns: minmax(0, 1fr); justify-items: center; }
& :where(button${part('level')}:focus-visible) { outline: none; }
& :where(${part('shape')}) { display: block; overflow: visible; max-inline-size: 100%; }
& :where(${part('shape')} *) { pointer-events: none; vector-effect: non-scaling-stroke; }
& :where(${part('ground')}) { fill: var(--_soft); pointer-events: auto; }
& :where([data-plain] ${part('ground')}) { fill: var(--_fill); }
& :where([data-inverted] ${part('ground')}) { fill: var(--_soft); }
& :where(${part('fill')}) { fill: var(--_fill); }
& :where(${part('gain')}) { fill: var(--_solid); opacity: 0.38; }
& :where(${part('pattern')}) { display: none; opacity: 0.55; }
& :where([data-patterns] ${part('pattern')}) { display: inline; }
& :where(${part('hatch')}) { opacity: 0.22; }
& :where(${part('edge')}) { fill: none; stroke: var(--_solid); stroke-width: 3; }
& :where(${part('before')}) { fill: none; stroke: var(--_strong); stroke-width: 1.5; stroke-dasharray: 3 3; }
& :where(${part('lead')}) { fill: none; stroke: var(--_strong); stroke-width: 2.5; stroke-dasharray: 0 5; stroke-linecap: round; }
& :where(${part('outline')}) { fill: none; stroke: var(--_border); stroke-opacity: 0.55; }
& :where([data-inverted] ${part('outline')}) { stroke: var(--_strong); stroke-opacity: 1; stroke-dasharray: 5 4; }
& :where(button${part('level')}:hover ${part('outline')}) { stroke: var(--_solid); stroke-opacity: 1; stroke-width: 1.5; }
& :where([aria-pressed="true"] ${part('outline')}) { stroke: var(--_solid); stroke-opacity: 1; stroke-width: 2; }
& :where([aria-pressed="true"] ${part('body')}) { filter: drop-shadow(0 4px 10px rgb(0 0 0 / 0.1)); }
& :where(${part('focus')}, ${part('focus-gap')}) { display: none; fill: none; stroke: var(--plinth-focus-ring); stroke-width: 2.5; }
& :where(${part('focus-gap')}) { stroke: var(--plinth-focus-gap); stroke-width: 6; }
& :where(${part('level')}:focus-visible :is(${part('focus')}, ${part('focus-gap')})) { display: inline; }
& :where(${part('leader')}) { fill: none; stroke: var(--plinth-border-strong); stroke-dasharray: 1 4; stroke-linecap: round; }
& :where(${part('title')}, ${part('sub')}) { fill: var(--_text); font-weight: 600; letter-spacing: -0.01em; text-anchor: middle; }
& :where(${part('title')}:is(:lang(ar), :lang(fa), :lang(he))) { letter-spacing: 0; }
& :where(${part('sub')}) { font-weight: 480; font-variant-numeric: tabular-nums; }
& :where(${part('mark')}) { fill: none; stroke: var(--_text); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
& :where(path[data-outside]) { stroke: var(--plinth-text-default); }
& :where(${part('shape')} text[data-outside]) { fill: var(--plinth-text-default); text-anchor: start; }
& :where([data-patterns] :is(${part('title')}, ${part('sub')})) { paint-order: stroke; stroke: var(--_fill); stroke-width: 6px; stroke-linejoin: round; }
& :where(${part('seam-line')}) { fill: none; stroke: var(--plinth-status-at-risk-solid); stroke-width: 2; stroke-dasharray: 5 4; stroke-linecap: round; }
& :where(${part('seam')} circle) { fill: var(--plinth-status-at-risk-soft); stroke: var(--plinth-status-at-risk-border); }
& :where(${part('seam')} text) { fill: var(--plinth-status-at-risk-text); font-weight: 520; text-anchor: start; }
& :where(${part('seam-sign')}) { fill: none; stroke: var(--plinth-status-at-risk-text); stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
& :where(${part('ledger')}) { display: grid; grid-template-columns: 46px minmax(0, 1fr); column-gap: 10px; row-gap: 2px; align-content: center; padding-inline-start: 16px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('ledger')} > *) { grid-column: 2; white-space: nowrap; }
& :where(${part('figure-value')}, ${part('figure-value')} + :last-child) { grid-row: span 2; align-self: center; }
& :where(${part('figure-value')}) { grid-column: 1; font: var(--plinth-type-figure-md); font-size: 22px; letter-spacing: var(--plinth-track-figure-md); font-variant-numeric: tabular-nums lining-nums; color: var(--plinth-text-default); }
& :where(${part('figure-value')}:has(${part('figure-before')})) { grid-column: 1 / -1; grid-row: auto; display: flex; align-items: center; gap: 6px; font: var(--plinth-type-label); font-weight: 560; }
& :where(${part('figure-value')}:has(${part('figure-before')}) ~ *) { grid-column: 1 / -1; grid-row: auto; }
& :where(${part('figure-before')}) { font-weight: 430; color: var(--plinth-text-subtle); }
& :where([data-ledger="compact"] ${part('ledger')}) { grid-template-columns: minmax(0, 1fr); padding-inline-start: 12px; }
& :where([data-ledger="compact"] ${part('ledger')} > *) { grid-column: 1; grid-row: auto; font-size: 12px; }
& :where([data-ledger="compact"] ${part('figure-value')}) { font-size: 18px; }
& :where(${part('trend')}) { display: flex; align-items: center; gap: 3px; font-variant-numeric: tabular-nums; }
& :where(${part('key')}) { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-block-start: 12px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where([data-state="loading"] ${part('ground')}) { fill: var(--plinth-bg-hover); }
& :where([data-state="loading"] ${part('outline')}) { stroke: none; }
& :where([data-state="empty"] ${part('ground')}) { fill: none; }
& :where([data-state="empty"] ${part('outline')}) { stroke: var(--plinth-border-strong); stroke-opacity: 1; stroke-dasharray: 4 4; }
& :where([data-state="loading"] text) { visibility: hidden; }
& :where([data-state="empty"] text) { fill: var(--plinth-text-subtle); }
&:where([data-plinth-contrast="more"]) :where(${part('outline')}) { stroke: var(--_strong); stroke-opacity: 1; stroke-width: 2; }
&:where([data-plinth-contrast="more"]) :where([aria-pressed="true"] ${part('outline')}) { stroke-width: 4; }
&:where([data-plinth-contrast="more"]) :where(${part('gain')}) { opacity: 0.2; }
@media (prefers-reduced-motion: no-preference) {
  & :where([data-state="ready"] > ${part('item')}) { animation: plinth-pyramid-rise var(--plinth-duration-slow) var(--plinth-ease-enter) backwards; }
  ${[2, 3, 4, 5, 6, 7].map((n) => `& :where(${part('item')}:nth-child(${n})) { animation-delay: ${(n - 1) * 60}ms; }`).join('\n  ')}
  & :where(${part('score')}) { animation: plinth-pyramid-run var(--plinth-duration-grand) var(--plinth-ease-enter) 420ms backwards; }
  &:where([dir="rtl"]) :where(${part('score')}) { animation-name: plinth-pyramid-run-rtl; }
  & :where(${part('score')} path, ${part('before')}, ${part('lead')}) { transition: d var(--plinth-duration-slow) var(--plinth-ease-standard); }
}
@keyframes plinth-pyramid-rise { from { opacity: 0; transform: translateY(8px); } }
@keyframes plinth-pyramid-run { from { clip-path: inset(0 100% 0 0); } to { clip-path: inset(0); } }
@keyframes plinth-pyramid-run-rtl { from { clip-path: inset(0 0 0 100%); } to { clip-path: inset(0); } }
@media (forced-colors: active) {
  & :where(${part('ground')}, ${part('fill')}) { fill: Canvas; }
  & :where(${part('gain')}) { fill: CanvasText; opacity: 0.25; }
  & :where(${part('outline')}, ${part('edge')}, ${part('before')}, ${part('lead')}, ${part('leader')}, ${part('seam-line')}, ${part('seam-sign')}, ${part('mark')}, ${part('patterns')} path) { stroke: CanvasText; stroke-opacity: 1; }
  & :where(${part('pattern')}) { display: inline; opacity: 0.5; }
  & :where(${part('shape')} text) { fill: CanvasText; paint-order: stroke; stroke: Canvas; stroke-width: 6px; stroke-linejoin: round; }
  & :where(${part('seam')} circle) { fill: Canvas; stroke: CanvasText; }
  & :where([aria-pressed="true"] ${part('outline')}) { stroke: Highlight; stroke-width: 4; }
  & :where([aria-pressed="true"] ${part('body')}) { filter: none; }
  & :where(${part('level')}:hover ${part('outline')}) { stroke-width: 2.5; }
  & :where(${part('focus')}) { stroke: Highlight; }
  & :where(${part('focus-gap')}) { stroke: Canvas; }
  & :where([data-state="loading"] ${part('outline')}, [data-state="empty"] ${part('outline')}) { stroke: GrayText; }
}
@media print { & :where(${part('pattern')}) { display: inline; } & :where(${part('item')}) { break-inside: avoid; } }
`;
