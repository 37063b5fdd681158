import { inside } from '../shared/inside';
import { part } from './part';

/** Actions beside the board, or below it where it is narrow. */
export const railCss = inside(
  'aside',
  `
& :where(${part('rail-head')}) { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; }
& :where(${part('rail-head')} > :first-child) { font: var(--plinth-type-subheading); letter-spacing: var(--plinth-track-subheading); }
& :where(${part('rail-head')} > span) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
& :where(${part('rail-empty')}) { font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); max-inline-size: 44ch; }
& :where(${part('action')}) {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 8px; padding-block: 12px;
  &:where(:first-child) { padding-block-start: 0; }
  &:where(:not(:last-child)) { border-block-end: 1px solid var(--plinth-border-subtle); }
  &:where([data-editing]) { display: block; }
}
& :where(${part('action')} [aria-haspopup]) { grid-area: 1 / 3; margin-block-start: -2px; margin-inline-end: -6px; align-self: start; }
& :where(${part('check')}) {
  display: grid; place-items: center; inline-size: 24px; block-size: 24px; margin-inline-start: -3px; border-radius: 50%;
  & > :where(i) { display: grid; place-items: center; inline-size: 18px; block-size: 18px; border-radius: 50%; border: 1.5px solid var(--plinth-border-strong); color: var(--plinth-bg-surface); --plinth-stroke-icon: 2px; }
  &:where(:hover) > :where(i) { border-color: var(--plinth-accent-solid); }
  &:where([aria-checked="true"]) > :where(i) { background: var(--plinth-status-on-track-text); border-color: var(--plinth-status-on-track-text); }
  &:where([aria-disabled="true"]) { cursor: default; & > :where(i) { border-color: var(--plinth-border-default); } }
}
& :where(${part('action-body')}) { grid-area: 1 / 2 / auto / -1; display: grid; gap: 6px; min-inline-size: 0; padding-block-start: 2px; }
& :where(${part('action-text')}) { padding-inline-end: 30px; font: var(--plinth-type-body-strong); line-height: 20px; overflow-wrap: anywhere; }
& :where(${part('action')}:is([data-status="done"], [data-status="dropped"]) ${part('action-text')}) { font-weight: 430; color: var(--plinth-text-subtle); text-decoration: line-through; text-decoration-thickness: 1px; }
& :where(${part('due')}[data-late]) { color: var(--plinth-status-at-risk-text); font-weight: 560; }
& :where(${part('goal-hint')}) { display: flex; align-items: center; gap: 6px; color: var(--plinth-accent-text); font: var(--plinth-type-caption); & > :where([data-plinth-part="button"]) { font: var(--plinth-type-caption); font-weight: 560; } }
& :where(${part('add-action')}) {
  display: flex; align-items: center; gap: 8px; inline-size: 100%; min-block-size: 38px; padding: 0 12px; border: 1px dashed var(--plinth-border-control); border-radius: var(--plinth-radius-lg);
  font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-subtle);
  &:where(:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
}
@container (max-width: 639px) { & :where(${part('add-action')}) { min-block-size: 44px; } }
@media (forced-colors: active) {
  & :where(${part('check')} > i) { border-color: ButtonText; }
  & :where(${part('check')}[aria-checked="true"] > i) { background: Highlight; color: HighlightText; border-color: Highlight; forced-color-adjust: none; }
}
`,
);
