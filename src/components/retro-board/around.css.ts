import { headerCss } from './header.css';
import { part } from './part';
import { phasesCss } from './phases.css';
import { railCss } from './rail.css';

/** What stands around the board in its first view. Lies in the board's own sheet. */
export const retroAroundCss = `
& :where(${part('header')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 16px; padding: 18px 24px 12px; }
& :where(${part('face')}) {
  position: relative; flex: none; display: inline-grid; place-items: center; inline-size: var(--_face, 28px); block-size: var(--_face, 28px);
  border-radius: 50%; background: var(--_fill); color: var(--_text);
  font: var(--plinth-type-micro); font-size: calc(var(--_face, 28px) * 0.36); line-height: 1; letter-spacing: 0.01em;
}
& :where(${part('face')}[data-more]) { color: var(--plinth-text-muted); }
& :where(${part('face')}[data-ready]) { z-index: 1; }
& :where(${part('face')} > i) {
  position: absolute; inset-inline-end: -3px; inset-block-end: -3px; display: grid; place-items: center; inline-size: 13px; block-size: 13px; border-radius: 50%;
  background: var(--plinth-bg-surface); color: var(--plinth-status-on-track-text); --plinth-stroke-icon: 2.6px;
}
& :where(${part('phase-bar')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 0 16px; padding: 0 18px; border-block-end: 1px solid var(--plinth-border-subtle); }
@container (max-width: 639px) {
  & :where(${part('header')}) { padding: 8px 16px; gap: 8px 12px; }
  & :where(${part('phase-bar')}) { justify-content: space-between; padding: 0 16px 8px; }
}
@media (forced-colors: active) { & :where(${part('face')}) { border: 1px solid CanvasText; } }
& :where(${part('rail')}) { display: grid; gap: 16px; align-content: start; padding: 18px 20px 32px; background: var(--plinth-bg-surface); min-inline-size: 0; border-block-start: 1px solid var(--plinth-border-subtle); }
@container (min-width: 1080px) { & :where(${part('rail')}) { border-block-start: 0; border-inline-start: 1px solid var(--plinth-border-subtle); } }
& :where(${part('action-facts')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('owner')}) { --_face: 18px; display: inline-flex; align-items: center; gap: 6px; min-inline-size: 0; overflow-wrap: anywhere; }
& :where(${part('chip')}) { display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px; border-radius: 99px; background: var(--plinth-bg-muted); color: var(--plinth-text-muted); font: var(--plinth-type-caption); }
@container (max-width: 639px) { & :where(${part('rail')}) { padding-inline: 16px; } }
@media (forced-colors: active) { & :where(${part('chip')}) { border: 1px solid CanvasText; } }
${headerCss}
${phasesCss}
${railCss}
@media print {
  & :where(${part('chunk')}) { content-visibility: visible; }
  & :where(${part('columns')}) { grid: auto / repeat(auto-fit, minmax(200px, 1fr)); overflow: visible; }
  & :where(button:not(${part('tab', 'fact', 'check')}), ${part('remarks', 'phase-bar', 'timer', 'goal-hint')}, [data-retro-end]) { display: none; }
}
`;
