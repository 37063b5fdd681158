import { PRINCIPLES } from '../../core/model/default-model';
import { glyphCss } from '../shared/glyph.css';
import { part } from './part';
import { retroCardCss } from './retro-card.css';
import { retroComposerCss } from './retro-composer.css';

const ROLES = ['soft', 'fill', 'solid', 'strong', 'text', 'border'];

/** `data-hue="1"` to `"5"` hands the colours of one principle to everything inside. */
const huesCss = PRINCIPLES.map(
  (name, index) =>
    `& :where([data-hue="${index + 1}"]) { ${ROLES.map((role) => `--_${role}: var(--plinth-principle-${name}-${role});`).join(' ')} }`,
).join('\n');

/** The board: columns side by side, the rail beside them; tabs where it is narrow. */
export const retroCss = `
--_soft: var(--plinth-bg-muted); --_fill: var(--plinth-bg-pressed); --_solid: var(--plinth-border-strong);
--_strong: var(--plinth-text-muted); --_text: var(--plinth-text-default); --_border: var(--plinth-border-default);
--_canvas: var(--plinth-bg-canvas);
overflow: clip;
&:where([data-plinth-contrast="more"]) { --_edge: 100%; }
@media (prefers-contrast: more) { &:where([data-plinth-theme="auto"]) { --_edge: 100%; } }
${huesCss}
& :where(${part('body')}) { display: grid; grid-template-columns: minmax(0, 1fr); background: var(--_canvas); }
& :where(${part('main')}) { min-inline-size: 0; }
& :where(${part('body')} :focus) { scroll-margin-block: 56px 128px; }
& :where(${part('remarks')}) { display: grid; gap: 10px; padding: 14px 20px; border-block-end: 1px solid var(--plinth-border-subtle); background: var(--_canvas); }
& :where(${part('remarks')}:empty) { display: none; }
& :where(${part('invitation')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 20px; padding: 10px 14px; border: 1px dashed var(--plinth-border-default); border-radius: var(--plinth-radius-lg); font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('skeleton')}) { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 20px; padding: 24px 20px; opacity: 0; animation: plinth-retro-wait 0s 400ms forwards; }
& :where(${part('skeleton')} > div) { display: grid; gap: 12px; align-content: start; }
& :where(${part('skeleton')} i), & :where(${part('skeleton')} b) { border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-hover); }
& :where(${part('skeleton')} i) { block-size: 16px; inline-size: 45%; }
& :where(${part('skeleton')} b) { block-size: 88px; }
& :where(${part('columns')}) { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(220px, 1fr); min-inline-size: 0; overflow-x: auto; overscroll-behavior-x: contain; padding-inline: 10px; }
& :where(${part('column')}) { position: relative; display: flex; flex-direction: column; gap: var(--plinth-density-card-gap); min-inline-size: 0; padding: 18px 10px 72px; }
& :where(${part('column-header')}) { display: flex; flex-wrap: wrap; align-items: center; column-gap: 8px; padding: 0 6px 2px; }
& :where(${part('column-header')})::before { content: ""; flex: none; inline-size: 10px; block-size: 10px; border-radius: 3px; background: var(--_solid); }
& :where(${part('column-header')} > h3), & :where(${part('column-header')} > h4), & :where(${part('column-header')} > h5) { max-inline-size: calc(100% - 102px); font: var(--plinth-type-subheading); font-size: 14px; overflow-wrap: anywhere; }
& :where(${part('column-header')} > ${part('count')}) { margin-inline-end: auto; }
& :where(${part('column-header')} > button) { margin-inline-start: -6px; }
& :where(${part('column-header')}[data-retro-grip]) { cursor: grab; }
& :where(${part('count')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; white-space: nowrap; }
& :where(${part('group')} ${part('count')}) { color: var(--plinth-text-muted); }
& :where(${part('prompt')}) { inline-size: 100%; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('list')}), & :where(${part('chunk')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--plinth-density-card-gap); }
& :where(${part('list')}:empty) { display: none; }
& :where(${part('chunk')}) { margin: -10px; padding: 10px; content-visibility: auto; contain-intrinsic-block-size: auto calc(var(--_cards, 50) * 104px); }
& :where(${part('empty')}) { padding: 14px 12px; border: 1px dashed var(--plinth-border-default); border-radius: var(--plinth-radius-lg); font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-subtle); }
& :where(${part('add')}) { display: flex; gap: 8px; align-items: center; min-block-size: max(38px, var(--plinth-density-control)); padding: 4px 12px; border: 1px dashed var(--plinth-border-strong); border-color: color-mix(in srgb, var(--plinth-border-strong) 45%, transparent); border-radius: var(--plinth-radius-lg); font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-subtle); }
& :where(${part('add')}:hover) { border-style: solid; background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
& :where(${part('pile')}) { display: flex; gap: 12px; align-items: center; padding: 10px 12px; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-lg); background: repeating-linear-gradient(135deg, transparent 0 7px, color-mix(in srgb, var(--plinth-border-subtle) 55%, transparent) 7px 8px), var(--plinth-bg-surface); font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('pile')} > svg) { flex: none; fill: var(--_soft); stroke: var(--_solid); }
${glyphCss}${retroCardCss}
${retroComposerCss}
& :where(${part('tabs')}) { position: sticky; inset-block-start: 0; z-index: 2; display: flex; overflow-x: auto; padding-inline: 8px; background: var(--plinth-bg-surface); border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('tab')}) { position: relative; flex: 1 0 auto; display: inline-flex; gap: 6px; align-items: center; justify-content: center; max-inline-size: 70cqi; min-block-size: 44px; padding-inline: 10px; font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-muted); white-space: nowrap; font-variant-numeric: tabular-nums; }
& :where(${part('tab')} > bdi) { overflow: hidden; text-overflow: ellipsis; }
& :where(${part('tab')})::before { content: ""; flex: none; inline-size: 8px; block-size: 8px; border-radius: 2.5px; background: var(--_solid); }
& :where(${part('tab')}[aria-selected="true"]) { color: var(--plinth-text-default); font-weight: 600; }
& :where(${part('tab')}[aria-selected="true"])::after { content: ""; position: absolute; inset-inline: 8px; inset-block-end: 0; block-size: 2px; border-radius: 2px; background: var(--_solid); }
& :where(${part('tab')}[data-drag-over]) { background: var(--plinth-accent-soft); color: var(--plinth-text-default); box-shadow: inset 0 0 0 2px var(--plinth-accent-solid); }
& :where(${part('tab')}:focus-visible) { outline-offset: -3px; }
& :where([data-retro-end]) { position: sticky; inset-block-end: 0; z-index: 3; }
& :where(${part('notice')}) { position: absolute; inset-inline: 0; inset-block-end: 100%; display: flex; gap: 10px; align-items: center; inline-size: fit-content; max-inline-size: calc(100% - 32px); margin: 0 auto 12px; padding: 6px; padding-inline-start: 16px; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-raised); box-shadow: var(--plinth-elevation-3); font: var(--plinth-type-label); }
& :where(${part('notice')}[data-tone="warning"]) { background: var(--plinth-status-at-risk-soft); }
& :where(${part('bottom-bar')}) { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 12px 16px; border-block-start: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-surface); }
& :where(${part('bottom-bar')} > button) { flex: 1 0 max-content; max-inline-size: 100%; min-block-size: 44px; padding-inline: 8px; }
& :where(${part('votes-left')}) { display: inline-flex; gap: 10px; align-items: center; font: var(--plinth-type-label); font-weight: 450; color: var(--plinth-text-muted); }
@keyframes plinth-retro-wait { to { opacity: 1; } }
@container (min-width: 1080px) {
  & :where(${part('body')}) { grid-auto-flow: column; grid-auto-columns: 292px; }
}
&:where([data-narrow]) :where(${part('columns')}) { grid-auto-columns: minmax(0, 1fr); overflow: visible; padding-inline: 0; }
&:where([data-narrow]) :where(${part('column')}) { padding: 14px 16px 20px; }
& :where(${part('column')}[data-dragging]) { opacity: 0.4; }
& :where(${part('list')}[data-drag-over]) { border-radius: var(--plinth-radius-lg); background: var(--plinth-accent-soft); box-shadow: 0 0 0 8px var(--plinth-accent-soft); }
@media (forced-colors: active) {
  & :where(${part('column-header', 'tab')})::before { background: CanvasText; forced-color-adjust: none; }
  & :where(${part('tab')}[aria-selected="true"])::after { background: Highlight; forced-color-adjust: none; }
  & :where(${part('pile')}) { background: none; border-color: CanvasText; }
  & :where(${part('pile')} > svg) { fill: Canvas; stroke: CanvasText; }
}
`;
