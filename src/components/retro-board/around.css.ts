import { part } from './part';
import { railCss } from './rail.css';

/** What stands around the board in its first view. Lies in the board's own sheet. */
export const retroAroundCss = `
& :where(${part('header')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 16px; padding: 18px 24px 12px; }
& :where(${part('title')}) { flex: 1 1 220px; display: grid; gap: 2px; min-inline-size: 0; }
& :where(${part('title-line')}) { display: flex; align-items: center; gap: 4px; min-inline-size: 0; }
& :where(${part('title-line')} > :is(h2, h3, h4)) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); overflow-wrap: anywhere; }
& :where(${part('title-line')} > [data-plinth-part="button"]) { opacity: 0; &:where(:focus-visible) { opacity: 1; } }
& :where(${part('title')}:hover ${part('title-line')} > [data-plinth-part="button"]) { opacity: 1; }
@media (hover: none) { & :where(${part('title-line')} > [data-plinth-part="button"]) { opacity: 1; } }
& :where(${part('now')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('people')}) { display: flex; flex: none; }
& :where(${part('people')} > li + li) { margin-inline-start: -3px; }
& :where(${part('face')}) {
  position: relative; flex: none; display: inline-grid; place-items: center; inline-size: var(--_face, 28px); block-size: var(--_face, 28px);
  border-radius: 50%; background: var(--_fill); color: var(--_text);
  font: var(--plinth-type-micro); font-size: calc(var(--_face, 28px) * 0.36); line-height: 1; letter-spacing: 0.01em;
}
& :where(${part('face')}[data-more]) { color: var(--plinth-text-muted); }
& :where(${part('face')}[data-ready]) { z-index: 1; }
& :where(${part('people')} ${part('face')}) { box-shadow: 0 0 0 2px var(--plinth-bg-surface); }
& :where(${part('face')} > i) {
  position: absolute; inset-inline-end: -3px; inset-block-end: -3px; display: grid; place-items: center; inline-size: 13px; block-size: 13px; border-radius: 50%;
  background: var(--plinth-bg-surface); color: var(--plinth-status-on-track-text); --plinth-stroke-icon: 2.6px;
}
& :where(${part('timer')}) {
  flex: none; display: inline-flex; align-items: center; min-block-size: 36px; border-radius: 99px; background: var(--plinth-bg-muted);
  font: var(--plinth-type-label); font-weight: 600; font-variant-numeric: tabular-nums; box-shadow: inset 0 0 0 var(--plinth-stroke-note, 0) var(--plinth-border-strong);
  &:where([data-over]) { background: var(--plinth-status-at-risk-soft); color: var(--plinth-status-at-risk-text); }
}
& :where(${part('timer-time')}) {
  display: inline-flex; align-items: center; gap: 9px; min-block-size: 36px; padding: 0 12px 0 9px; border-radius: 99px;
  &:where(button:hover) { background: var(--plinth-bg-pressed); }
  &:where(:dir(rtl)) { padding: 0 9px 0 12px; }
}
& :where(${part('timer')} > [data-plinth-part="button"]) { --_size: 28px; border-radius: 50%; margin-inline: -4px 4px; }
& :where(${part('timer-ring')}) { transform: rotate(-90deg); fill: none; stroke-width: 2.5; stroke: var(--plinth-border-default); }
& :where(${part('timer-ring')} > circle + circle) { stroke: var(--plinth-accent-text); stroke-linecap: round; }
& :where(${part('timer')}[data-over] ${part('timer-ring')}) { stroke: currentColor; }
& :where(${part('timer')}[data-over] ${part('timer-ring')} > circle + circle) { stroke: none; }
& :where(${part('tools')}, ${part('undo')}) { display: inline-flex; align-items: center; gap: 8px; }
& :where(${part('undo')}) { gap: 0; }
& :where(${part('tools')}) { gap: 4px; & > :where([data-plinth-next]) { margin-inline-start: 8px; } }
& :where(${part('phase-bar')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 0 16px; padding: 0 18px; border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('steps')}) { flex: 0 1 auto; min-inline-size: 0; }
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
& :where(${part('phase-aside')}) { margin-inline-start: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; padding-block: 4px; font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-muted); }
& :where(${part('budget')}, ${part('hidden-count')}, ${part('ready')}) { display: inline-flex; align-items: center; gap: 10px; }
& :where(${part('budget')}) { color: var(--plinth-text-default); font-weight: 560; font-variant-numeric: tabular-nums; }
& :where(${part('hidden-count')}) { gap: 8px; }
& :where(${part('budget-pips')}) { display: inline-flex; gap: 4px; }
& :where(${part('budget-pips')} > i) { inline-size: 9px; block-size: 9px; border-radius: 50%; border: 1.5px solid var(--plinth-border-strong); }
& :where(${part('budget-pips')} > i[data-spent]) { background: var(--plinth-accent-text); border-color: var(--plinth-accent-text); }
@media (prefers-reduced-motion: no-preference) {
  & :where(${part('budget-pips')} > i[data-spent]) { animation: plinth-retro-pip var(--plinth-duration-fast) var(--plinth-ease-settle); }
}
@keyframes plinth-retro-pip { from { scale: 0.6; } }
& :where(${part('ready-button')}) {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px; padding: 2px 10px; border: 1px solid var(--plinth-border-control); border-radius: 99px;
  font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted);
  &:where(:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
  &:where([aria-pressed="true"]) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-border); color: var(--plinth-accent-text); }
  &:where(:not([aria-pressed="true"])) > :where([data-plinth-part="icon"]) { opacity: 0.35; }
}
& :where(${part('ready-count')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
${railCss}
@container (max-width: 900px) { & :where(${part('title')}) { flex-basis: 150px; } }
@container (max-width: 639px) {
  & :where(${part('header')}) { padding: 14px 16px 10px; gap: 10px 12px; }
  & :where(${part('title')}) { flex: 1 1 min(55%, 260px); min-inline-size: 140px; }
  & :where(${part('people')}) { display: none; }
  & :where(${part('title-line')} > :is(h2, h3, h4)) { font: var(--plinth-type-subheading); letter-spacing: 0; }
  & :where(${part('tools')}) { display: contents; & > :where([data-plinth-next]) { order: 3; flex: 1 1 140px; margin: 0; min-block-size: 44px; } }
  & :where(${part('undo')}) { margin-inline-end: -12px; }
  & :where(${part('timer')}) { order: 2; min-block-size: 44px; }
  & :where(${part('phase-bar')}) { padding: 0 16px 8px; }
  & :where(${part('steps')}) { flex: 1 0 100%; }
  & :where(${part('step-now')}) { display: block; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
  & :where(${part('step-list')}) { flex-wrap: nowrap; gap: 4px; & > :where(li) { flex: 1 1 24px; display: grid; } }
  & :where(${part('step')}) {
    min-inline-size: 24px; min-block-size: 24px; padding: 0; overflow: hidden;
    & > * { position: absolute; opacity: 0; pointer-events: none; white-space: nowrap; inset-block-start: 0; }
    &::after, &:where([aria-current])::after { content: ""; position: absolute; inset-inline: 0; inset-block: 10px auto; block-size: 4px; border-radius: 4px; background: var(--plinth-bg-pressed); }
    &:where([data-state="behind"])::after { background: var(--plinth-accent-text); opacity: 0.45; }
    &:where([aria-current])::after { background: var(--plinth-accent-text); }
    &:where(:focus-visible) { outline-offset: -2px; }
  }
  & :where(${part('budget')}) { display: none; }
  & :where(${part('phase-aside')}) { margin-inline-start: 0; inline-size: 100%; justify-content: space-between; }
}
@media (forced-colors: active) {
  & :where(${part('face')}, ${part('timer')}, ${part('ready-button')}) { border: 1px solid CanvasText; }
  & :where(${part('timer-ring')}) { stroke: GrayText; & > :where(circle + circle) { stroke: Highlight; } }
  & :where(${part('budget-pips')} > i[data-spent]) { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
  & :where(${part('step')}[aria-current])::after { background: Highlight; forced-color-adjust: none; }
  & :where(${part('ready-button')}[aria-pressed="true"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media print { & :where(${part('timer')}, ${part('tools')}, ${part('phase-bar')}, ${part('ready')}) { display: none; } }
`;
