const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** What serves what. Steps of 24 px, fewer where it is narrow. */
export const treeCss = `
display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; justify-items: start; --_step: 12px;
& :where(${part('tree')}) { inline-size: 100%; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); overflow: clip; }
& :where(${part('tree')} > li + li) { border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('tree')} > li > section) { margin: 0 12px 12px; }
& :where(${part('branch')}) {
  display: grid; grid-template-columns: 28px minmax(0, 1fr) 28px 28px; align-items: center; gap: 4px 10px; min-block-size: 56px; padding: 8px 12px 8px 10px; padding-inline: 10px 12px; font: var(--plinth-type-label); font-weight: 430;
  position: relative;
  &:where([data-selected]) { background: var(--plinth-accent-soft); }
  &:where([data-dragging]) { opacity: 0.4; }
  &:where([data-drop="onto"]) { background: var(--plinth-accent-soft); outline: 2px solid var(--plinth-accent-solid); outline-offset: -3px; border-radius: var(--plinth-radius-md); }
  &:where([data-drop="before"], [data-drop="after"])::after { content: ""; position: absolute; inset-inline: 10px; block-size: 3px; border-radius: 3px; background: var(--plinth-accent-solid); }
  &:where([data-drop="before"])::after { inset-block-start: -2px; inset-inline-start: calc(38px + var(--_in, 0px)); }
  &:where([data-drop="after"])::after { inset-block-end: 0; }
  &:where(:not([data-matched])) ${part('branch-title')} { font-weight: 430; color: var(--plinth-text-muted); }
  & > :where(b) { font-weight: 560; font-variant-numeric: tabular-nums; text-align: end; }
  & > :where(${part('branch-title')}) { grid-column: 2 / 4; }
  & > :where(${part('owners')}) { display: none; }
  & > :where(${part('status')}) { grid-column: 2 / -1; grid-row: 2; justify-self: start; }
  & > :where(${part('bar')}) { grid-column: 2; grid-row: 3; }
  & > :where(b) { grid-column: 3 / 5; grid-row: 3; }
  & > :where(${part('menu-slot')}) { grid-column: 4; grid-row: 1; }
}
& :where(${part('branch')} > button[aria-expanded="true"] > [data-plinth-part="icon"]) { rotate: 90deg; &:where(:dir(rtl)) { rotate: -90deg; } }
${[2, 3, 4, 5, 6, 7, 8].map((level) => `& :where([data-level="${level}"] > ${part('branch')}) { --_in: calc(${level - 1} * var(--_step)); padding-inline-start: calc(10px + var(--_in)); }`).join('\n')}
& :where(${part('branch-title')}) { display: grid; gap: 1px; font-weight: 560; overflow-wrap: anywhere; }
& :where(${part('branch-title')} button) { justify-self: start; border-radius: 4px; text-align: start; min-block-size: 24px; &:where(:hover) { text-decoration: underline; text-underline-offset: 3px; } }
& :where(${part('branch-title')} small) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
@container (min-width: 640px) {
  --_step: 26px;
  & :where(${part('branch')}) { grid-template-columns: 28px minmax(0, 1fr) 132px 140px 52px 44px 28px; gap: 4px 16px; & > :where(*) { grid-column: auto; grid-row: auto; } & > :where(${part('status')}) { justify-self: start; max-inline-size: 100%; white-space: normal; border-radius: 13px; } & > :where(${part('owners')}) { display: flex; } }
}
@media (forced-colors: active) { & :where(${part('tree')}) { border-color: CanvasText; } & :where(${part('branch')}[data-selected]) { outline: 2px solid Highlight; outline-offset: -2px; } }
@media print { & :where(${part('branch')} button[aria-expanded]) { display: none; } }
`;
