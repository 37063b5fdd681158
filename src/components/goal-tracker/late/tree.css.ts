const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** What serves what. Steps of 24 px, fewer where it is narrow. */
export const treeCss = `
display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; justify-items: start; --_step: 12px;
& :where(${part('tree')}) { inline-size: 100%; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); overflow: clip; }
& :where(${part('tree')} > li + li) { border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('tree')} > li > section) { margin: 0 12px 12px; }
& :where(${part('branch')}) {
  display: grid; grid-template-columns: 28px minmax(0, 1fr) auto auto; align-items: center; gap: 4px 10px; min-block-size: 56px; padding: 8px 12px 8px 10px; padding-inline: 10px 12px; font: var(--plinth-type-label); font-weight: 430;
  &:where([data-selected]) { background: var(--plinth-accent-soft); }
  &:where(:not([data-matched])) ${part('branch-title')} { font-weight: 430; color: var(--plinth-text-muted); }
  & > :where(b) { font-weight: 560; font-variant-numeric: tabular-nums; text-align: end; }
  & > :where(${part('bar')}) { grid-column: 2 / 4; }
  & > :where(${part('owners')}) { display: none; }
  & > :where(${part('status')}) { grid-column: 3 / 5; }
}
& :where(${part('branch')} > button[aria-expanded="true"] > [data-plinth-part="icon"]) { rotate: 90deg; }
${[2, 3, 4, 5, 6, 7, 8].map((level) => `& :where([data-level="${level}"] > ${part('branch')}) { padding-inline-start: calc(10px + ${level - 1} * var(--_step)); }`).join('\n')}
& :where(${part('branch-title')}) { display: grid; gap: 1px; font-weight: 560; overflow-wrap: anywhere; }
& :where(${part('branch-title')} button) { justify-self: start; border-radius: 4px; text-align: start; min-block-size: 24px; &:where(:hover) { text-decoration: underline; text-underline-offset: 3px; } }
& :where(${part('branch-title')} small) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
@container (max-width: 639px) { & :where(${part('branch')} > ${part('menu-slot')}) { grid-column: 4; grid-row: 2; } & :where(${part('branch')} > b) { grid-column: 3; grid-row: 2; } & :where(${part('branch')} > ${part('bar')}) { grid-column: 2; grid-row: 2; } }
@container (min-width: 640px) {
  --_step: 26px;
  & :where(${part('branch')}) { grid-template-columns: 28px minmax(0, 1fr) auto 140px 52px 44px 28px; gap: 4px 16px; & > :where(${part('bar')}, ${part('status')}) { grid-column: auto; } & > :where(${part('owners')}) { display: flex; } }
}
@media (forced-colors: active) { & :where(${part('tree')}) { border-color: CanvasText; } & :where(${part('branch')}[data-selected]) { outline: 2px solid Highlight; outline-offset: -2px; } }
@media print { & :where(${part('branch')} button[aria-expanded]) { display: none; } }
`;
