import { PRINCIPLES } from '../../core/model/default-model';
import { assessmentItemCss } from './assessment-item.css';

const part = (...names: string[]): string =>
  names.map((name) => `[data-plinth-part="assessment-${name}"]`).join(', ');
/** The form's own side padding: wider than a panel's, since its lines are meant to be read. */
const SIDE = 'calc(var(--plinth-density-panel-padding) + 16px)';

const huesCss = PRINCIPLES.map(
  (name, index) => `& :where([data-hue="${index + 1}"]) { --_solid: var(--plinth-principle-${name}-solid); }`,
).join('\n');

/**
 * The form around its rows. Sections off the screen are not laid out where all are on one page; whole sections, because the
 * browser looks at each such element in every frame (`--_rows` guesses the height until it is known).
 */
export const assessmentCss = `
max-inline-size: 760px;
margin-inline: auto;
overflow: clip;
overflow-wrap: anywhere;
${huesCss}
& :where(${part('header')}) { contain: layout style; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 20px calc(var(--plinth-density-panel-padding) + 8px); border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('glyph')}) { flex: none; fill: var(--plinth-bg-pressed); stroke: none; }
& :where(${part('glyph')} path) { fill: var(--_solid, var(--plinth-bg-pressed)); }
& :where(${part('glyph')} [data-begun]) { fill-opacity: 0.5; }
& :where(${part('title')}) { flex: 1 1 200px; min-inline-size: 0; }
& :where(${part('title')} > :first-child) { font: var(--plinth-type-label); font-weight: 560; }
& :where(${part('title')} > p, ${part('progress')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('progress')}) { display: flex; align-items: center; gap: 14px; font-variant-numeric: tabular-nums; }
& :where(${part('steps')}) { display: flex; gap: 5px; }
& :where(${part('steps')} > i) { flex: 1; min-inline-size: 34px; block-size: 6px; border-radius: 9px; background: var(--plinth-bg-pressed); overflow: hidden; }
& :where(${part('steps')} > i)::before { content: ""; display: block; block-size: 100%; inline-size: calc(var(--_share, 0) * 100%); border-radius: inherit; background: var(--_solid); }
& :where(${part('notes')}) { display: grid; gap: 12px; padding: 20px ${SIDE} 0; }
& :where(${part('notes')}:empty) { display: none; }
& :where(${part('invalid')}) { padding: 20px; }
& :where([data-plinth-part="trust-assessment-root"] > [data-plinth-part="note"], [role="group"][data-plinth-part="note"]) { margin: 20px ${SIDE} 0; }
& :where([data-plinth-part="note"] ul) { display: grid; gap: 4px; }
& :where(${part('note-actions')}) { display: flex; flex-wrap: wrap; gap: 8px; }
& :where(${part('intro')}) { display: grid; gap: 8px; padding: 36px ${SIDE} 8px; }
& :where(${part('intro')} > :is(h3, h4, h5)) { font: var(--plinth-type-display); letter-spacing: var(--plinth-track-display); outline-offset: 6px; }
& :where(${part('intro')} > :focus:not(:focus-visible)) { outline: none; }
& :where(${part('section')}:not(:first-of-type) > ${part('intro')} > :is(h3, h4, h5)) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); }
&:where([data-pagination="all"]) :where(${part('section')}) { content-visibility: auto; contain-intrinsic-block-size: auto calc(var(--_rows, 8) * 190px + 460px); }
& :where(${part('section')} + ${part('section')}) { border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('eyebrow')}) { display: flex; gap: 8px; align-items: center; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('eyebrow')})::before { content: ""; padding: 5px; border-radius: 3px; background: var(--_solid); }
& :where(${part('lead')}) { max-inline-size: 54ch; font: var(--plinth-type-reading); color: var(--plinth-text-muted); }
& :where(${part('audience')}) { display: flex; gap: 6px; align-items: center; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
${assessmentItemCss}
& :where(${part('comment')}) { padding: 28px ${SIDE} 32px; }
& :where(${part('comment')}[data-invalid]) { background: linear-gradient(var(--plinth-status-off-track-soft), transparent 90px); }
& :where(${part('comment')}[data-invalid] [data-plinth-part="field-foot"] > :first-child) { color: var(--plinth-status-off-track-text); }
& :where(${part('footer')}) { display: grid; grid-template-columns: 1fr auto 1fr; gap: 12px; align-items: center; padding: 16px calc(var(--plinth-density-panel-padding) + 8px); border-block-start: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-canvas); }
& :where(${part('footer')} > button) { justify-self: start; grid-row: 1; }
& :where(${part('footer')} > [data-variant="primary"]) { justify-self: end; grid-column: 3; }
& :where(${part('save')}) { grid-column: 2; display: flex; gap: 8px; align-items: center; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('save')}[data-failed]) { max-inline-size: 54ch; color: var(--plinth-status-off-track-text); }
& :where(${part('save')} > [data-plinth-part="icon"]) { color: var(--plinth-status-on-track-text); }
@container (max-width: 639px) {
  &:where([data-pagination="all"]) :where(${part('section')}) { contain-intrinsic-block-size: auto calc(var(--_rows, 8) * 400px + 520px); }
  & :where(${part('header')}) { padding: 14px 16px; }
  & :where(${part('title')}) { flex-basis: 0; }
  & :where(${part('progress')}) { flex: 1 0 100%; flex-direction: column-reverse; align-items: stretch; gap: 6px; }
  & :where(${part('steps')} > i) { min-inline-size: 0; }
  & :where(${part('notes')}) { padding: 16px 16px 0; }
  & :where([role="group"][data-plinth-part="note"]) { margin: 16px 16px 0; }
  & :where(${part('intro')}) { padding: 22px 16px 0; }
  & :where(${part('comment')}) { padding: 22px 16px 24px; }
  & :where(${part('footer')}) { grid-template-columns: auto 1fr; padding: 12px 16px; }
  & :where(${part('footer')} > button) { grid-row: auto; min-block-size: 44px; }
  & :where(${part('footer')} > [data-variant="primary"]) { grid-column: 2; justify-self: stretch; }
  & :where(${part('footer')} > [data-variant="primary"]:nth-child(2)) { grid-column: 1 / -1; }
  & :where(${part('save')}) { order: -1; grid-column: 1 / -1; }
  & :where(${part('save')}:empty) { display: none; }
}
@media (forced-colors: active) {
  & :where(${part('steps')} > i, ${part('eyebrow')})::before { background: CanvasText; forced-color-adjust: none; }
  & :where(${part('steps')} > i) { border: 1px solid CanvasText; }
  & :where(${part('glyph')} path) { fill: Canvas; stroke: CanvasText; }
  & :where(${part('glyph')} [data-hue]) { fill: CanvasText; }
}
`;
