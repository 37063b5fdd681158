import { statusCss } from '../../goal-tracker/goal-status.css';

const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

export const homeGoalsCss = `
display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); justify-items: start; container-type: inline-size;
${statusCss}
& > :where(ul) { inline-size: 100%; }
& :where(li) { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; align-items: start; gap: 8px 16px; padding-block: 14px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(li:first-child) { border-block-start: 0; padding-block-start: 4px; }
& :where(li > div) { min-inline-size: 0; }
& :where(li button) { font: var(--plinth-type-body); font-weight: 520; overflow-wrap: anywhere; border-radius: 4px; min-block-size: 24px; }
& :where(li button:hover) { text-decoration: underline; text-underline-offset: 3px; }
& :where(${part('bar')}) { grid-column: 1 / -1; display: block; overflow: visible; }
& :where(${part('bar')} [data-track]) { fill: var(--plinth-bg-pressed); }
& :where(${part('bar')} [data-fill]) { fill: var(--_solid); }
& :where(${part('bar')} [data-surplus]) { fill: var(--plinth-bg-surface); fill-opacity: 0.5; }
& :where(${part('bar')} [data-mark]) { fill: var(--plinth-bg-surface); transform: translateX(-1px); }
& :where(${part('bar')} [data-mark="today"]) { fill: var(--plinth-text-default); stroke: var(--plinth-bg-surface); stroke-width: 2; paint-order: stroke; }
& :where(${part('status')}) { display: inline-flex; align-items: center; gap: 6px; padding: 2px 10px; border-radius: 999px; border: 1px solid var(--_line); background: var(--_soft); color: var(--_text); font: var(--plinth-type-caption); font-weight: 560; white-space: nowrap; }
& :where(${part('status')} > i) { inline-size: 7px; block-size: 7px; border-radius: 50%; background: var(--_solid); }
& > :where([data-plinth-part="button"][data-variant="ghost"]) { margin-inline: -10px; }
@container (min-width: 300px) { & :where(li) { grid-template-columns: minmax(0, 1fr) auto; } & :where(${part('bar')}) { grid-row: 2; } }
@container (min-width: 440px) {
  & > :where(ul) { display: grid; grid-template-columns: minmax(0, 1fr) 96px max-content; column-gap: 16px; }
  & :where(li) { grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; }
  & :where(${part('bar')}) { grid-column: 2; grid-row: 1; }
  & :where(${part('status')}) { grid-column: 3; justify-self: end; }
}
@media (forced-colors: active) {
  & :where(${part('bar')} [data-track]) { fill: Canvas; stroke: CanvasText; }
  & :where(${part('bar')} [data-fill]) { fill: Highlight; }
  & :where(${part('bar')} [data-mark]) { fill: CanvasText; stroke: Canvas; }
  & :where(${part('status')} > i) { background: CanvasText; forced-color-adjust: none; }
}
`;
