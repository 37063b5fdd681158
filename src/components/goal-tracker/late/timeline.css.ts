const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Goals along their periods. */
export const timelineCss = `
display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px;
& > :where(section) { border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); padding: 16px; min-inline-size: 0; }
& :where(${part('span-head')}) { display: grid; gap: 8px; padding-block-end: 8px; border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('span-head')} :is(h3, h4, h5)) { font: var(--plinth-type-subheading); overflow-wrap: anywhere; }
& :where(${part('span-axis')}) { display: block; overflow: visible; inline-size: calc(100% - 52px); }
& :where(${part('span-axis')} text) { font: var(--plinth-type-caption); fill: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
& :where(${part('span-axis')} [data-today]) { fill: var(--plinth-text-default); font-weight: 520; }
& :where(li + li, ul + ul > li) { border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(li > section) { margin-block-end: 12px; }
& :where(${part('lane-empty')}) { margin-block-start: 12px; }
& :where(${part('span')}) {
  display: grid; grid-template-columns: minmax(0, 1fr) 24px 28px; align-items: center; gap: 4px 0; min-block-size: 52px; padding-block: 8px; position: relative; font: var(--plinth-type-label); font-weight: 430;
  &:where([data-selected]) ${part('span-title')} { color: var(--plinth-accent-text); }
  &:where([data-dragging]) { opacity: 0.4; }
  &:where([data-drop="before"], [data-drop="after"])::after { content: ""; position: absolute; inset-inline: 0; block-size: 3px; border-radius: 3px; background: var(--plinth-accent-solid); }
  &:where([data-drop="before"])::after { inset-block-start: -2px; }
  &:where([data-drop="after"])::after { inset-block-end: -2px; }
  & > :where(b) { grid-column: 2 / 4; font-weight: 560; font-variant-numeric: tabular-nums; text-align: end; }
  & > :where(svg) { display: block; grid-column: 1; }
  & > :where(${part('status')}) { grid-column: 1 / -1; justify-self: start; }
  & > :where(${part('menu-slot')}) { grid-row: 1; grid-column: 3; }
}
& :where(${part('span-title')}) { grid-column: 1 / 3; min-inline-size: 0; font-weight: 560; overflow-wrap: anywhere; }
& :where(${part('span-title')} button) { border-radius: 4px; text-align: start; min-block-size: 24px; &:where(:hover) { text-decoration: underline; text-underline-offset: 3px; } }
& :where(${part('span')} [data-track]) { fill: var(--plinth-bg-pressed); }
& :where(${part('span')} [data-fill]) { fill: var(--_solid); }
& :where(${part('span')} circle) { fill: var(--plinth-bg-surface); stroke: var(--plinth-text-muted); }
& :where(${part('span')} [data-mark]) { fill: var(--plinth-text-default); stroke: var(--plinth-bg-surface); stroke-width: 2; paint-order: stroke; transform: translateX(-1px); }
@container (min-width: 760px) {
  & > :where(section) { padding: 20px 24px; }
  & :where(${part('span-head')}, ${part('span')}) { grid-template-columns: minmax(0, 240px) 132px minmax(0, 1fr) 52px 28px; gap: 16px; }
  & :where(${part('span-axis')}) { inline-size: 100%; }
  & :where(${part('span-head')}) { align-items: end; & > :where(:is(h3, h4, h5)) { grid-column: 1 / 3; } }
  & :where(${part('span')}) { & > :where(b, svg, ${part('span-title')}, ${part('status')}) { grid-column: auto; } & > :where(${part('status')}) { max-inline-size: 100%; white-space: normal; border-radius: 13px; } & > :where(${part('menu-slot')}) { grid-column: 5; } }
}
@media (forced-colors: active) {
  & :where(${part('span-axis')} text) { fill: CanvasText; }
  & > :where(section) { border-color: CanvasText; }
  & :where(${part('span')} [data-track]) { fill: Canvas; stroke: CanvasText; }
  & :where(${part('span')} [data-fill]) { fill: Highlight; }
  & :where(${part('span')} [data-mark]) { fill: CanvasText; }
}
`;
