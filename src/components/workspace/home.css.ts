const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

/** The first view: headline, loop, what waits. */
export const homeCss = `
& :where(${part('home')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
& :where(${part('head')}) { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 16px 24px; padding-block-end: 4px; }
& :where(${part('head')} > div) { display: grid; gap: 6px; flex: 1 1 320px; min-inline-size: 0; }
& :where(${part('head')} :is(h2, h3)) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); overflow-wrap: anywhere; }
& :where(${part('head')} > div > p) { font: var(--plinth-type-reading); color: var(--plinth-text-muted); max-inline-size: 54ch; }
& :where(${part('head')} [data-plinth-part="button"]) { flex: 1 1 auto; min-inline-size: 0; }
& :where(${part('loop')}) { display: grid; grid-template-columns: minmax(0, 1fr); border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); overflow: clip; }
& :where(${part('loop')} > li) { min-inline-size: 0; display: grid; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('loop')} > li:first-child) { border-block-start: 0; }
& :where(${part('loop')} button) { display: grid; grid-template-columns: 104px minmax(0, 1fr); align-content: start; align-items: baseline; gap: 2px 12px; padding: 12px 16px; min-block-size: 44px; }
& :where(${part('loop')} button > :not(${part('step')})) { grid-column: 2; min-inline-size: 0; overflow-wrap: anywhere; }
& :where(${part('loop')} button:hover) { background: var(--plinth-bg-hover); }
& :where(${part('loop')} button:focus-visible) { outline-offset: -3px; border-radius: var(--plinth-radius-lg); }
& :where(${part('loop')} strong) { font: var(--plinth-type-subheading); }
& :where(${part('step')}) { display: flex; align-items: baseline; gap: 8px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('step')} [data-plinth-part="icon"]) { align-self: center; }
& :where(${part('loop')} [data-state="done"] ${part('step')}) { color: var(--plinth-status-on-track-text); }
& :where(${part('step-text')}) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('loop')} > [data-state="now"]) { background: var(--plinth-accent-soft); }
& :where(${part('loop')} > [data-state="now"] button:hover) { background: var(--plinth-accent-soft-hover); }
& :where(${part('loop')} > [data-state="now"] ${part('step')}) { color: var(--plinth-accent-text); }
& :where(${part('panels')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
& :where(${part('row')}) { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 8px 12px; padding-block: 12px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('row')}:first-child) { border-block-start: 0; padding-block-start: 4px; }
& :where(${part('row')}:last-child) { padding-block-end: 0; }
& :where(${part('row')} > div > p) { overflow-wrap: anywhere; }
& :where(${part('row')} > div > p:first-child) { font: var(--plinth-type-body); font-weight: 520; }
& :where(${part('row')} > div > p + p) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('row')} > [data-plinth-part="button"]) { grid-column: 2; justify-self: start; }
& :where(${part('list')} + ${part('aside')}) { margin-block-start: 12px; }
& :where(${part('tile')}) { display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); color: var(--plinth-text-muted); }
@container (min-width: 400px) {
  & :where(${part('row')}) { grid-template-columns: auto minmax(0, 1fr) auto; }
  & :where(${part('row')} > [data-plinth-part="button"]) { grid-column: 3; justify-self: end; }
}
@container (min-width: 640px) {
  & :where(${part('home')}, ${part('panels')}) { gap: 20px; }
  & :where(${part('head')} :is(h2, h3)) { font: var(--plinth-type-display); letter-spacing: var(--plinth-track-display); }
  & :where(${part('head')} [data-plinth-part="button"]) { flex: none; }
  & :where(${part('loop')}) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  & :where(${part('loop')} > li) { border-inline-start: 1px solid var(--plinth-border-subtle); }
  & :where(${part('loop')} > li:nth-child(odd)) { border-inline-start: 0; }
  & :where(${part('loop')} > li:nth-child(2)) { border-block-start: 0; }
  & :where(${part('loop')} button) { grid-template-columns: minmax(0, 1fr); gap: 4px; padding: 16px 24px; }
  & :where(${part('loop')} button > :not(${part('step')})) { grid-column: 1; }
  & :where(${part('loop')} > [data-state="now"]) { box-shadow: inset 0 -2px 0 var(--plinth-accent-solid); }
}
@container (min-width: 1080px) {
  & :where(${part('home')}, ${part('panels')}) { gap: 24px; }
  & :where(${part('loop')}) { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  & :where(${part('loop')} > li:nth-child(n)) { border-block-start: 0; }
  & :where(${part('loop')} > li + li) { border-inline-start: 1px solid var(--plinth-border-subtle); }
  & :where(${part('panels')}) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  & :where(${part('journey')}) { grid-column: 1 / -1; }
  & :where(${part('panels')} > [data-panel]) { padding: 28px 26px; }
}
&:where([data-plinth-contrast="more"]) :where(${part('loop')} > [data-state="now"]) { outline: 2px solid var(--plinth-accent-solid); outline-offset: -2px; }
@media (forced-colors: active) {
  & :where(${part('loop')}) { border-color: CanvasText; }
  & :where(${part('loop')} > [data-state="now"]) { outline: 3px solid Highlight; outline-offset: -3px; }
}
`;
