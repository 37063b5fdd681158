import { inside } from '../shared/inside';
import { part } from './part';

/** What stands in the header. */
export const headerCss = inside(
  'header',
  `
& :where(${part('title')}) { flex: 1 1 150px; display: grid; gap: 2px; min-inline-size: 0; }
& :where(${part('title-line')}) { display: flex; align-items: center; gap: 4px; min-inline-size: 0; }
& :where(${part('title-line')} > :is(h2, h3, h4)) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); overflow-wrap: anywhere; }
& :where(${part('title-line')} > [data-plinth-part="button"]) { opacity: 0; &:where(:focus-visible) { opacity: 1; } }
& :where(${part('title')}:hover ${part('title-line')} > [data-plinth-part="button"]) { opacity: 1; }
@media (hover: none) { & :where(${part('title-line')} > [data-plinth-part="button"]) { opacity: 1; } }
& :where(${part('now')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('people')}) { display: flex; flex: none; }
& :where(${part('people')} > li + li) { margin-inline-start: -3px; }
& :where(${part('people')} ${part('face')}) { box-shadow: 0 0 0 2px var(--plinth-bg-surface); }
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
& :where(${part('tools')}, ${part('undo')}) { display: inline-flex; align-items: center; }
& :where(${part('tools')}) { gap: 4px; margin-inline-start: auto; & > :where([data-plinth-next]) { margin-inline-start: 8px; } }
@container (max-width: 639px) {
  & :where(${part('title')}, ${part('tools')}) { display: contents; }
  & :where(${part('title')} > :first-child) { flex: 1 1 80px; }
  & :where(${part('now')}) { order: 1; flex: 1 0 100%; margin-block-start: -6px; }
  & :where(${part('people')}) { display: none; }
  & :where(${part('title-line')} > :is(h2, h3, h4)) { font: var(--plinth-type-subheading); }
  & :where([data-plinth-next]) { order: 2; flex: auto; margin: 0; min-block-size: 44px; }
  & :where(${part('timer')}) { order: 2; min-block-size: 44px; }
}
@container (max-width: 359px) { & :where(${part('title')} > :first-child) { flex: 1 0 100%; } }
@media (forced-colors: active) {
  & :where(${part('timer')}) { border: 1px solid CanvasText; }
  & :where(${part('timer-ring')}) { stroke: GrayText; & > :where(circle + circle) { stroke: Highlight; } }
}
`,
);
