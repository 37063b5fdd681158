const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Goals along their periods. */
export const timelineCss = `
display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px;
& > :where(section) { border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); padding: 16px; min-inline-size: 0; }
& :where(${part('span-head')}) { display: grid; gap: 8px; padding-block-end: 8px; border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('span-head')} :is(h3, h4, h5)) { font: var(--plinth-type-subheading); overflow-wrap: anywhere; }
& :where(${part('span-head')} p) { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 12px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('span-head')} strong) { font-weight: 520; color: var(--plinth-text-default); }
& :where(li + li, ul + ul > li) { border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(li > section) { margin-block-end: 12px; }
& :where(${part('span')}) { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 2px 12px; min-block-size: 52px; padding-block: 8px; font: var(--plinth-type-label); font-weight: 430; &:where([data-selected]) ${part('span-title')} { color: var(--plinth-accent-text); } & > :where(b) { font-weight: 560; font-variant-numeric: tabular-nums; } & > :where(svg) { display: block; } }
& :where(${part('span-title')}) { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 10px; font-weight: 560; overflow-wrap: anywhere; }
& :where(${part('span-title')} button) { border-radius: 4px; text-align: start; min-block-size: 24px; &:where(:hover) { text-decoration: underline; text-underline-offset: 3px; } }
& :where(${part('span')} [data-track]) { fill: var(--plinth-bg-pressed); }
& :where(${part('span')} [data-fill]) { fill: var(--_solid); }
& :where(${part('span')} circle) { fill: var(--plinth-bg-surface); stroke: var(--plinth-text-muted); }
& :where(${part('span')} [data-mark]) { fill: var(--plinth-text-default); stroke: var(--plinth-bg-surface); stroke-width: 2; paint-order: stroke; transform: translateX(-1px); }
@container (min-width: 760px) {
  & > :where(section) { padding: 20px 24px; }
  & :where(${part('span-head')}) { grid-template-columns: 320px minmax(0, 1fr) 52px; align-items: end; gap: 20px; }
  & :where(${part('span')}) { grid-template-columns: 320px minmax(0, 1fr) 52px; gap: 20px; & > :where(b) { text-align: end; } }
  & :where(${part('span-title')}) { grid-column: auto; }
}
@media (forced-colors: active) {
  & > :where(section) { border-color: CanvasText; }
  & :where(${part('span')} [data-track]) { fill: Canvas; stroke: CanvasText; }
  & :where(${part('span')} [data-fill]) { fill: Highlight; }
  & :where(${part('span')} [data-mark]) { fill: CanvasText; }
}
`;
