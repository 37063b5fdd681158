import { part } from './part';

/** How strong a card's edge is: the border of its hue, half there. */
const EDGE = 'color-mix(in srgb, var(--_border) var(--_edge, 45%), transparent)';
const FOCUS = 'outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 2px;';

/** Cards and groups. Each is laid out and painted by itself. */
export const retroCardCss = `
& :where(${part('card')}) { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; padding-block: 13px 10px; padding-inline: var(--plinth-density-card-padding); border: var(--plinth-stroke-control) solid ${EDGE}; border-radius: var(--plinth-radius-lg); background: var(--_soft); box-shadow: var(--plinth-elevation-1); cursor: grab; touch-action: manipulation; }
& :where(${part('card')}:hover), & :where(${part('group')}:hover) { border-color: var(--_border); box-shadow: var(--plinth-elevation-2); }
& :where(${part('card')}:focus-visible), & :where(${part('group')}:focus-visible) { ${FOCUS} }
& :where(${part('card')}[data-state="draft"]) { border-style: dashed; background: var(--plinth-bg-surface); }
& :where(${part('text')}) { display: grid; gap: 6px; line-height: 20px; overflow-wrap: anywhere; white-space: pre-wrap; text-wrap: pretty; }
& :where(${part('text')} ul), & :where(${part('text')} ol) { display: grid; gap: 2px; padding-inline-start: 18px; list-style: disc; }
& :where(${part('text')} ol) { list-style: decimal; }
& :where(${part('text')} code) { padding: 1px 4px; border-radius: 4px; background: color-mix(in srgb, var(--_fill) 60%, transparent); font-family: var(--plinth-font-mono, monospace); font-size: 0.92em; color: inherit; }
& :where(${part('text')} strong) { font-weight: 640; }
& :where(${part('text')} img) { max-inline-size: 100%; block-size: auto; border-radius: var(--plinth-radius-sm); }
& :where(${part('card-foot')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-block-size: 24px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('card')}[data-far])::after { content: ""; block-size: 24px; }
& :where(${part('card-foot')}:empty) { display: none; }
& :where(${part('fact')}) { display: inline-flex; gap: 4px; align-items: center; min-block-size: 24px; min-inline-size: 24px; border-radius: var(--plinth-radius-sm); font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
& :where(button${part('fact')}:hover) { color: var(--plinth-text-default); }
& :where(${part('fact')}[aria-pressed="true"]) { color: var(--plinth-accent-text); }
& :where(${part('vote')}) { display: inline-flex; gap: 6px; align-items: center; min-block-size: 24px; padding-inline: 7px 9px; border: 1px solid color-mix(in srgb, var(--plinth-text-muted) 40%, transparent); border-radius: var(--plinth-radius-full, 99px); font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); white-space: nowrap; }
& :where(${part('vote')}), & :where(${part('vote-back')}) { --_glyph: 12px; }
& :where(${part('vote')} > [data-glyph]) { margin-inline-end: -2px; }
& :where(button${part('vote')}:hover) { border-color: var(--plinth-accent-border); background: var(--plinth-bg-surface); color: var(--plinth-text-default); }
& :where(${part('vote')}[data-mine]) { border-color: var(--plinth-accent-border); background: var(--plinth-accent-soft); color: var(--plinth-accent-text); }
& :where(${part('vote-back')}) { display: inline-grid; place-items: center; inline-size: 24px; block-size: 24px; margin-inline-start: -4px; border-radius: 50%; color: var(--plinth-text-muted); }
& :where(${part('vote-back')}:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
& :where(${part('pips')}) { display: inline-flex; gap: 4px; }
& :where(${part('pips')} > i) { inline-size: 7px; block-size: 7px; border-radius: 50%; background: currentColor; }
& :where(${part('bottom-bar')} ${part('pips')}) { color: var(--plinth-accent-text); }
& :where(${part('bottom-bar')} ${part('pips')} > i) { inline-size: 9px; block-size: 9px; }
& :where(${part('pips')} > i[data-free]) { background: none; box-shadow: inset 0 0 0 1.5px var(--plinth-border-strong); }
& :where(${part('more')}) { --_glyph: 14px; display: inline-grid; place-items: center; inline-size: 24px; block-size: 24px; border-radius: var(--plinth-radius-sm); color: var(--plinth-text-subtle); margin-inline-start: auto; }
& :where(${part('card', 'group')}:hover > ${part('card-foot')} > ${part('more')}), & :where(${part('more')}:is(:focus-visible, :hover)) { background: var(--plinth-bg-surface); color: var(--plinth-text-muted); box-shadow: 0 0 0 1px var(--plinth-border-default); }
& :where(${part('avatar')}) { display: inline-grid; place-items: center; flex: none; inline-size: 22px; block-size: 22px; border-radius: 50%; background: var(--_fill); color: var(--_text); font: 600 8px/1 var(--plinth-font-sans); letter-spacing: 0.01em; user-select: none; }
& :where(${part('card-foot')} > ${part('avatar')}) { margin-inline-start: auto; }
& :where(${part('more')}:not(:last-child)) { margin-inline-end: 30px; }
& :where(${part('more')} + ${part('avatar')}) { position: absolute; inset-inline-end: var(--plinth-density-card-padding); inset-block-end: 11px; }
& :where(${part('group-list')} ${part('more')} + ${part('avatar')}) { inset-inline-end: 12px; }
& :where([data-lifted]) { ${FOCUS} box-shadow: var(--plinth-elevation-3); translate: 0 -3px; z-index: 1; }
& :where([data-onto]), & :where([data-drop="onto"]) { border-color: var(--plinth-accent-solid); background: var(--_fill); box-shadow: inset 0 0 0 1px var(--plinth-accent-solid); }
& :where(${part('onto')}) { display: inline-flex; gap: 6px; align-items: center; min-block-size: 24px; padding-inline: 8px 10px; border-radius: 99px; background: var(--plinth-accent-solid); color: var(--plinth-accent-on-solid); font: var(--plinth-type-caption); font-weight: 560; }
& :where(${part('group')}) { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; padding: 12px; border: var(--plinth-stroke-control) solid ${EDGE}; border-radius: var(--plinth-radius-xl); background: color-mix(in srgb, var(--_fill) 38%, var(--_canvas)); cursor: grab; }
& :where(${part('group-head')}) { display: flex; align-items: center; gap: 8px; padding-inline: 2px; }
& :where(${part('group-head')} > strong) { font: var(--plinth-type-label); font-weight: 600; overflow-wrap: anywhere; }
& :where(${part('group-head')} > [data-retro-do="title"]) { cursor: text; }
& :where(${part('group-head')} > strong[data-untitled]) { color: var(--plinth-text-muted); font-weight: 450; }
& :where(${part('toggle')}) { display: inline-grid; place-items: center; flex: none; inline-size: 24px; block-size: 24px; margin-inline-start: auto; border-radius: var(--plinth-radius-sm); color: var(--plinth-text-subtle); }
& :where(${part('toggle')}:hover) { background: var(--plinth-bg-surface); color: var(--plinth-text-default); }
& :where(${part('toggle')}[aria-expanded="true"] > svg) { rotate: 180deg; }
& :where(${part('group-list')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
& :where(${part('group-list')} ${part('card')}) { gap: 4px; padding: 10px 12px; background: light-dark(var(--plinth-bg-raised), color-mix(in srgb, var(--_fill) 42%, var(--_soft))); }
& :where(${part('group-list')} ${part('vote')}), & :where(${part('group-list')} ${part('vote-back')}) { display: none; }
& :where(${part('group')} > ${part('card-foot')}) { padding-inline: 2px; }
& :where(${part('group')} > ${part('card-foot')} > ${part('fact')}), & :where(${part('group')} > ${part('card-foot')} > ${part('more')}), & :where(${part('group')} > ${part('card-foot')} > ${part('vote-back')}), & :where(${part('group-head')} > ${part('count')}), & :where(${part('group-head')} > ${part('toggle')}) { color: var(--plinth-text-muted); }
& :where(${part('group')}:not([data-open])) { isolation: isolate; margin-block-end: 10px; padding: 13px 14px 10px; border-color: ${EDGE}; border-radius: var(--plinth-radius-lg); background: var(--_soft); box-shadow: var(--plinth-elevation-1); }
& :where(${part('group')}:not([data-open]))::before, & :where(${part('group')}:not([data-open]))::after { content: ""; position: absolute; inset-inline: 8px; inset-block-end: -6px; z-index: -1; block-size: 20px; border: 1px solid var(--_border); border-radius: var(--plinth-radius-lg); background: var(--_soft); clip-path: inset(14px -2px -2px); }
& :where(${part('group')}:not([data-open]))::after { inset-inline: 16px; inset-block-end: -11px; opacity: 0.8; }
& :where([data-dragging]:is(${part('card', 'group')})) { border: 1.5px dashed var(--plinth-border-strong); background: none; box-shadow: none; opacity: 0.7; }
& :where([data-dragging]:is(${part('card', 'group')})) > * { visibility: hidden; }
& :where([data-drag-preview]) > * { border-color: var(--_border); box-shadow: var(--plinth-elevation-4); rotate: 2deg; cursor: grabbing; }
&:where([dir="rtl"]) :where([data-drag-preview]) > * { rotate: -2deg; }
&:where([data-drag-onto]) :where([data-drag-preview])::after { content: var(--_onto); position: absolute; inset-inline-start: 10px; inset-block-start: -12px; padding: 4px 10px; border-radius: 99px; background: var(--plinth-accent-solid); color: var(--plinth-accent-on-solid); font: var(--plinth-type-caption); font-weight: 560; white-space: nowrap; }
& :where([data-drag-indicator]) > * { position: absolute; inset-inline: 2px; inset-block-start: -1.5px; block-size: 3px; border-radius: 3px; background: var(--plinth-accent-solid); }
& :where([data-drag-indicator]) > *::before { content: ""; position: absolute; inset-inline-start: -4px; inset-block-start: -3px; inline-size: 9px; block-size: 9px; border-radius: 50%; border: 2.5px solid var(--plinth-accent-solid); background: var(--_canvas); }
& :where([data-drag-indicator][data-axis="x"]) > * { inset: 2px auto; inset-inline-start: -1.5px; inline-size: 3px; block-size: auto; }
@keyframes plinth-retro-reveal { from { opacity: 0; scale: 1 0.6; } }
@container (min-width: 640px) and (max-width: 900px) {
  & :where(${part('card-foot')}) { column-gap: 6px; }
  & :where(${part('card-foot')} ${part('pips')}) { display: none; }
}
@container (max-width: 639px) {
  & :where(${part('card-foot')} > ${part('vote')}), & :where(${part('card-foot')} > ${part('vote-back')}), & :where(${part('card-foot')} > ${part('more')}), & :where(${part('card-foot')} > button${part('fact')}) { min-block-size: 32px; }
  & :where(${part('more')} + ${part('avatar')}) { inset-block-end: 15px; }
  & :where(${part('vote')}) { padding-inline: 12px; }
  & :where(${part('more')}), & :where(${part('vote-back')}), & :where(${part('toggle')}) { inline-size: 32px; block-size: 32px; }
}
@media (prefers-reduced-motion: no-preference) {
  & :where(${part('card')}), & :where(${part('group')}) { transition: box-shadow var(--plinth-duration-fast) var(--plinth-ease-standard), border-color var(--plinth-duration-fast) var(--plinth-ease-standard), translate var(--plinth-duration-fast) var(--plinth-ease-standard); }
  & :where(${part('pips')} > i) { animation: plinth-retro-pip var(--plinth-duration-fast) var(--plinth-ease-settle); }
  &:where([data-revealing]) :where(${part('card')}) { animation: plinth-retro-reveal var(--plinth-duration-base) var(--plinth-ease-enter); }
  & :where(${part('toggle')} > svg) { transition: rotate var(--plinth-duration-fast) var(--plinth-ease-standard); }
}
@media (forced-colors: active) {
  & :where(${part('card', 'group', 'vote')}) { border-color: CanvasText; }
  & :where(${part('pips')} > i:not([data-free])) { background: CanvasText; forced-color-adjust: none; }
  & :where([data-onto], [data-drop="onto"], [data-lifted]) { border-color: Highlight; }
  & :where([data-drag-indicator]) > * { background: Highlight; forced-color-adjust: none; }
  & :where(${part('avatar')}) { border: 1px solid CanvasText; }
}
`;
