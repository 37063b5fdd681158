const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

/** The frame of the workspace: header, way to the views, notes, panels. Widths are its own, never the window's. */
export const workspaceCss = `
background: var(--plinth-bg-canvas);
& > * { --_pad: 16px; }
& :where(${part('header')}) {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 8px 12px; padding: 10px var(--_pad) 8px;
  background: var(--plinth-bg-surface); border-block-end: 1px solid var(--plinth-border-subtle);
  border-start-start-radius: inherit; border-start-end-radius: inherit;
}
& :where(${part('header')} > nav) { grid-column: 1 / -1; grid-row: 2; min-inline-size: 0; }
& :where(${part('brand')}) { display: flex; align-items: center; gap: 10px; min-inline-size: 0; font: var(--plinth-type-subheading); letter-spacing: var(--plinth-track-heading); }
& :where(${part('brand')} > bdi) { min-inline-size: 0; overflow-wrap: anywhere; }
& :where(${part('mark')}) { flex: none; }
& :where(${part('nav')}) { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 2px; margin-inline: -6px; }
& :where(${part('nav')} button) {
  display: grid; justify-items: center; align-content: center; gap: 3px; inline-size: 100%; min-block-size: 46px; padding: 4px 2px; border-radius: var(--plinth-radius-md);
  font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); text-align: center; overflow-wrap: anywhere;
}
& :where(${part('nav')} button:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
& :where(${part('nav')} button[aria-current]) { background: var(--plinth-bg-muted); color: var(--plinth-text-default); font-weight: 620; }
& :where(${part('faces')}) { position: relative; display: flex; flex: none; padding-inline-start: 6px; }
& :where(${part('people')}) { position: absolute; inset: 0; border-radius: var(--plinth-radius-full, 99px); }
& :where(${part('faces')} > span) {
  display: grid; place-items: center; inline-size: 24px; block-size: 24px; margin-inline-start: -6px; border-radius: 50%; border: 2px solid var(--plinth-bg-surface);
  background: var(--_fill, var(--plinth-bg-pressed)); color: var(--_text, var(--plinth-text-default)); font: var(--plinth-type-micro); font-size: 8px; font-weight: 620; letter-spacing: 0;
}
& :where(${part('mark')} rect) { fill: var(--_solid); }
${[1, 2, 3, 4, 5]
  .map((hue, index) => {
    const name = ['trust', 'conflict', 'commitment', 'accountability', 'results'][index];
    return `& :where([data-hue="${hue}"]) { --_soft: var(--plinth-principle-${name}-soft); --_fill: var(--plinth-principle-${name}-fill); --_solid: var(--plinth-principle-${name}-solid); --_strong: var(--plinth-principle-${name}-strong); --_text: var(--plinth-principle-${name}-text); --_line: var(--plinth-principle-${name}-border); }`;
  })
  .join('\n')}
& :where(${part('notes')}) { display: grid; gap: 8px; padding: 12px var(--_pad) 0; }
& :where(${part('note-line')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; }
& :where(${part('note-line')} > p) { flex: 1 1 260px; }
& :where(${part('note-line')} > [data-plinth-part="button"]) { flex: 0 1 auto; }
& :where(${part('view')}) { display: block; padding: 16px var(--_pad) var(--_pad); min-inline-size: 0; }
& :where(${part('view')}:focus:not(:focus-visible)) { outline: none; }
& :where(${part('view')}:focus-visible) { outline-offset: -3px; border-radius: var(--plinth-radius-xl); }
& :where([data-panel]) { min-inline-size: 0; padding: var(--_pad); border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); }
& :where(${part('panel-head')}) { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 20px; margin-block-end: 12px; }
& :where(${part('panel-head')} :is(h3, h4)) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); }
& :where(${part('aside')}) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('calm')}) { font: var(--plinth-type-body); color: var(--plinth-text-muted); max-inline-size: 46ch; }
& :where(${part('shape')}) { border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-hover); min-block-size: 120px; }
& :where(${part('shape')}[data-shape="view"]) { min-block-size: 420px; }
& :where(${part('shape')}[data-shape="figure"]) { min-block-size: 260px; }
@container (min-width: 640px) {
  & > * { --_pad: 24px; }
  & :where(${part('header')}) { grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); padding-block: 12px; }
  & :where(${part('header')} > nav) { grid-column: 2; grid-row: 1; }
  & :where(${part('faces')}) { justify-self: end; grid-column: 3; grid-row: 1; }
  & :where(${part('faces')} > span) { inline-size: 30px; block-size: 30px; font-size: 11px; }
  & :where(${part('nav')}) { grid-auto-columns: auto; margin: 0; gap: 4px; }
  & :where(${part('nav')} button) { grid-auto-flow: column; gap: 8px; min-block-size: 40px; padding: 4px 12px; font: var(--plinth-type-label); font-weight: 520; }
  & :where(${part('notes')}) { padding-block-start: 20px; }
  & :where(${part('view')}) { padding-block-start: 24px; }
}
@container (min-width: 1080px) {
  & > * { --_pad: 32px; }
  & :where(${part('header')}) { padding-inline: 24px; }
  & :where(${part('view')}) { padding-block-start: 32px; }
}
&:where([data-plinth-contrast="more"]) {
  & :where([data-panel], ${part('loop')}) { border-color: var(--plinth-border-strong); }
  & :where(${part('nav')} button[aria-current]) { outline: 2px solid var(--plinth-border-strong); outline-offset: -2px; }
  & :where(${part('faces')} > span) { border-color: var(--plinth-text-default); border-width: 1px; }
}
@media (forced-colors: active) {
  & :where([data-panel]) { border-color: CanvasText; box-shadow: none; }
  & :where(${part('nav')} button[aria-current]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  & :where(${part('faces')} > span) { border-color: CanvasText; border-width: 1px; }
  & :where(${part('mark')} rect) { fill: CanvasText; }
}
@media print {
  & :where(${part('header')} > nav, ${part('notes')}, [data-plinth-part="button"]) { display: none; }
  & :where([data-panel]) { break-inside: avoid; box-shadow: none; }
}
`;
