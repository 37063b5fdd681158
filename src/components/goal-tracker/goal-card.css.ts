const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** A goal on the board. Details open below the row of their card, across all columns. */
export const goalCardCss = `
& :where(${part('cards')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
& :where(${part('chunk')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; grid-auto-flow: dense; }
& :where(${part('cell')}) { display: contents; }
& :where(${part('card')}) {
  display: flex; flex-direction: column; gap: 10px; min-inline-size: 0; padding: 18px 16px 14px; position: relative; container-type: inline-size;
  border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1);
  &:where([data-selected]) { border-color: var(--plinth-accent-solid); box-shadow: 0 0 0 1px var(--plinth-accent-solid), var(--plinth-elevation-2); }
  &:where([data-dragging]) { opacity: 0.4; border-style: dashed; }
  &:where([data-drop="before"])::before, &:where([data-drop="after"])::after { content: ""; position: absolute; inset-block: 8px; inline-size: 3px; border-radius: 3px; background: var(--plinth-accent-solid); }
  &:where([data-drop="before"])::before { inset-inline-start: -9px; }
  &:where([data-drop="after"])::after { inset-inline-end: -9px; }
}
& :where(${part('lane-empty')}[data-drag-over]) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-solid); }
& :where(${part('card-head')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-block-size: 28px; }
& :where(${part('kind')}) { flex: 1; text-align: end; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('menu-slot')}) { margin-inline: auto -8px; }
& :where(${part('status')}) {
  display: inline-flex; align-items: center; gap: 7px; padding: 4px 10px; border-radius: 99px; background: var(--_soft); color: var(--_text);
  font: var(--plinth-type-caption); font-weight: 520; white-space: nowrap;
}
& :where(${part('title')}) { margin: 0; font: var(--plinth-type-subheading); letter-spacing: var(--plinth-track-subheading); overflow-wrap: anywhere; }
& :where(${part('title')} button) { display: block; inline-size: 100%; border-radius: 4px; text-align: start; }
& :where(${part('title')} button:hover) { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
& :where(${part('key-result-title')}) { margin-block-start: -6px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('figure')}) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 8px; font-variant-numeric: tabular-nums; }
& :where(${part('figure')} strong) { font: var(--plinth-type-figure-md); letter-spacing: var(--plinth-track-figure-md); overflow-wrap: anywhere; }
& :where(${part('figure')} span) { font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('figure')} b) { margin-inline-start: auto; font: var(--plinth-type-label); font-weight: 560; }
& :where(${part('key-results')}) { display: grid; gap: 4px; }
& :where(${part('key-result')}) { display: grid; grid-template-columns: 8px minmax(0, 1fr) auto auto auto; align-items: center; gap: 2px 8px; min-block-size: 34px; font: var(--plinth-type-label); font-weight: 430; }
& :where(${part('key-result')})::before { content: ""; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--_solid); }
& :where(${part('key-result')} > bdi) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; line-height: 18px; overflow-wrap: anywhere; }
& :where(${part('key-result')} > b) { grid-column: 4; min-inline-size: 56px; max-inline-size: 130px; font-weight: 560; font-variant-numeric: tabular-nums; text-align: end; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
& :where(${part('key-result')} > ${part('bar')}) { grid-column: 2 / -1; }
& :where(${part('key-result')} > form) { grid-column: 1 / -1; }
& :where(${part('more')}) { padding-inline-start: 16px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('foot')}) {
  display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; margin-block-start: auto; padding-block-start: 10px; min-block-size: 39px; border-block-start: 1px solid var(--plinth-border-subtle);
  font: var(--plinth-type-caption); color: var(--plinth-text-muted);
}
& :where(${part('owners')}) { display: inline-flex; align-items: center; gap: 6px; min-inline-size: 0; overflow-wrap: anywhere; }
& :where(${part('owners')} ${part('face')} + ${part('face')}) { margin-inline-start: -10px; box-shadow: 0 0 0 2px var(--plinth-bg-surface); }
& :where(${part('spark')}) { flex: none; display: block; }
& :where(${part('spark')} path) { fill: none; stroke: var(--plinth-text-subtle); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
&:where([dir="rtl"]) :where(${part('spark')}) { transform: scaleX(-1); }
& :where(${part('figure')} ${part('spark')}) { align-self: center; margin-inline-start: auto; }
@container (min-width: 300px) { & :where(${part('figure')} ${part('spark')} + b) { margin-inline-start: 4px; } }
@container (max-width: 299px) { & :where(${part('key-result')} > ${part('spark')}, ${part('figure')} > ${part('spark')}) { display: none; } & :where(${part('key-result')} > bdi) { -webkit-line-clamp: 4; } }
@container (max-width: 279px) { & :where(${part('key-result')} > b) { grid-area: 2 / 2 / auto / -1; max-inline-size: none; text-align: start; white-space: normal; } }
& :where(${part('sure')}) { display: inline-flex; align-items: center; gap: 5px; margin-inline-start: auto; white-space: nowrap; }
& :where(${part('face')}) {
  flex: none; display: inline-grid; place-items: center; inline-size: 22px; block-size: 22px; border-radius: 50%; background: var(--_face); color: var(--_ink);
  font: var(--plinth-type-micro); font-size: 9px; line-height: 1; letter-spacing: 0;
}
& :where(${part('face')}[data-hue="1"]) { --_face: var(--plinth-principle-trust-fill); --_ink: var(--plinth-principle-trust-text); }
& :where(${part('face')}[data-hue="2"]) { --_face: var(--plinth-principle-conflict-fill); --_ink: var(--plinth-principle-conflict-text); }
& :where(${part('face')}[data-hue="3"]) { --_face: var(--plinth-principle-commitment-fill); --_ink: var(--plinth-principle-commitment-text); }
& :where(${part('face')}[data-hue="4"]) { --_face: var(--plinth-principle-accountability-fill); --_ink: var(--plinth-principle-accountability-text); }
& :where(${part('face')}[data-hue="5"]) { --_face: var(--plinth-principle-results-fill); --_ink: var(--plinth-principle-results-text); }
& :where(${part('detail-wait')}) { grid-column: 1 / -1; block-size: 480px; border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-hover); }
@container (min-width: 640px) {
  & :where(${part('list')}, ${part('chunk')}) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  & :where(${part('chunk')}, ${part('cards')}) { gap: 16px; }
  & :where(${part('card')}) { padding: 20px 22px 16px; }
}
@container (min-width: 1000px) {
  & :where(${part('list')}, ${part('chunk')}) { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  & :where([data-small="2"]) { grid-column: span 2; & :where(${part('chunk')}) { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
}
& :where([data-small="1"] ${part('chunk')}) { display: block; }
@media (prefers-reduced-motion: no-preference) { & :where(${part('card')}) { transition: box-shadow var(--plinth-duration-fast) var(--plinth-ease-standard); } }
&:where([data-plinth-contrast="more"]) :where(${part('status')}, ${part('face')}) { outline: 1px solid currentColor; outline-offset: -1px; }
@media (forced-colors: active) {
  & :where(${part('spark')} path) { stroke: CanvasText; }
  & :where(${part('card')}) { border-color: CanvasText; &:where([data-selected]) { outline: 3px solid Highlight; } }
  & :where(${part('status')}, ${part('face')}) { border: 1px solid CanvasText; }
}
@media print { & :where(${part('card')}) { break-inside: avoid; box-shadow: none; } }
`;
