import { inside } from '../shared/inside';
import { part } from './part';

/** What stands in the bar of phases. */
export const phasesCss = inside(
  '[data-retro-phases]',
  `
& :where(${part('steps')}) { min-inline-size: 0; }
& :where(${part('step-list')}) { display: flex; flex-wrap: wrap; gap: 0 2px; }
& :where(${part('step-now')}) { display: none; }
& :where(${part('step')}) {
  position: relative; display: inline-flex; align-items: center; gap: 7px; min-block-size: 40px; padding: 0 10px;
  font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-subtle); border-radius: var(--plinth-radius-sm);
  &:where([data-state="behind"]) { color: var(--plinth-text-muted); & > :where([data-plinth-part="icon"]) { color: var(--plinth-status-on-track-text); } }
  &:where(button:hover) { color: var(--plinth-text-default); }
  &:where(:focus-visible) { outline-offset: -4px; }
  &:where([aria-current]) {
    color: var(--plinth-text-default); font-weight: 600;
    &::after { content: ""; position: absolute; inset-inline: 8px; inset-block-end: -1px; block-size: 2px; border-radius: 2px; background: var(--plinth-accent-text); }
  }
}
& :where(${part('phase-aside')}) { margin-inline: auto 6px; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; padding-block: 4px; font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-muted); }
& :where(${part('budget')}, ${part('hidden-count')}, ${part('ready')}) { display: inline-flex; align-items: center; gap: 10px; }
& :where(${part('budget')}) { color: var(--plinth-text-default); font-weight: 560; font-variant-numeric: tabular-nums; }
& :where(${part('hidden-count')}) { gap: 8px; }
& :where(${part('budget-pips')}) { display: inline-flex; gap: 4px; }
& :where(${part('budget-pips')} > i) { inline-size: 9px; block-size: 9px; border-radius: 50%; border: 1.5px solid var(--plinth-border-strong); }
& :where(${part('budget-pips')} > i[data-spent]) { background: var(--plinth-accent-text); border-color: var(--plinth-accent-text); }
@media (prefers-reduced-motion: no-preference) { & :where(${part('budget-pips')} > i[data-spent]) { animation: plinth-retro-pip var(--plinth-duration-fast) var(--plinth-ease-settle); } }
@keyframes plinth-retro-pip { from { scale: 0.6; } }
& :where(${part('ready-button')}) {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px; padding: 2px 10px; border: 1px solid var(--plinth-border-control); border-radius: 99px;
  font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted);
  &:where(:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
  &:where([aria-pressed="true"]) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-border); color: var(--plinth-accent-text); }
  &:where(:not([aria-pressed="true"])) > :where([data-plinth-part="icon"]) { opacity: 0.35; }
}
& :where(${part('ready-count')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
@container (max-width: 639px) {
  & :where(${part('steps')}, ${part('phase-aside')}, ${part('ready')}) { display: contents; }
  & :where(${part('phase-aside')} > *, ${part('ready-button')}) { order: 2; }
  & :where(${part('step-now')}) { display: block; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
  & :where(${part('step-list')}) { order: 1; flex: 1 0 100%; flex-wrap: nowrap; gap: 4px; & > :where(li) { flex: 1 1 24px; display: grid; } }
  & :where(${part('step')}) {
    min-inline-size: 24px; min-block-size: 24px; padding: 0; overflow: hidden;
    & > * { position: absolute; opacity: 0; pointer-events: none; white-space: nowrap; inset-block-start: 0; }
    &::after, &:where([aria-current])::after { content: ""; position: absolute; inset-inline: 0; inset-block: 10px auto; block-size: 4px; border-radius: 4px; background: var(--plinth-bg-pressed); }
    &:where([data-state="behind"])::after { background: var(--plinth-accent-text); opacity: 0.45; }
    &:where([aria-current])::after { background: var(--plinth-accent-text); }
    &:where(:focus-visible) { outline-offset: -2px; }
  }
  & :where(${part('budget')}) { display: none; }
}
@media (forced-colors: active) {
  & :where(${part('ready-button')}) { border: 1px solid CanvasText; }
  & :where(${part('budget-pips')} > i[data-spent]) { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
  & :where(${part('step')}[aria-current])::after { background: Highlight; forced-color-adjust: none; }
  & :where(${part('ready-button')}[aria-pressed="true"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`,
);
