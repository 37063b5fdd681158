import { TONES, textToneOf, type Tone } from '../../../core/trust-report/report/spread-layout';
import { answerGround, answerText } from './answer-colour';

const part = (name: string): string => `[data-plinth-part="report-${name}"]`;

/** A step of a longer scale lies between two of the five tokens, and its number is in the colour that reads better there. */
function toneCss(tone: Tone): string {
  const [from, to] = [Math.floor(tone), Math.ceil(tone)];
  const mix = `color-mix(in srgb, ${answerGround(to)} ${(tone - from) * 100}%, ${answerGround(from)})`;
  const on = from === to ? from : textToneOf(tone);
  return `& :where([data-tone="${tone}"]) { --_tone: ${from === to ? answerGround(from) : mix}; --_on: ${answerText(on)}; }`;
}

const between = TONES.filter((tone) => !Number.isInteger(tone)).map((tone) => `[data-tone="${tone}"]`);

/** Diverging bars and their legend. */
export const spreadCss = `
& :where(${part('spread-patterns')}) { position: absolute; }
& :where(${part('spread-patterns')} path) { fill: none; stroke: var(--plinth-text-default); stroke-width: 1.4; stroke-linecap: round; }
${TONES.map(toneCss).join('\n')}
& :where(${part('legend')}) { display: flex; flex-wrap: wrap; gap: 6px 18px; margin-block-end: 12px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('legend')} > li) { display: inline-flex; align-items: center; gap: 7px; }
& :where([data-tone] rect:not([data-pattern])) { fill: var(--_tone); }
& :where([data-tone] rect[data-pattern]) { display: none; opacity: 0.5; }
& :where(${part('spread-row')}) { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center; gap: 2px 14px; padding-block: 8px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('spread-bar')}) { grid-column: 1 / -1; grid-row: 2; display: block; overflow: visible; }
& :where(${part('spread-bar')} line) { stroke: var(--plinth-border-default); }
& :where(${part('spread-bar')} rect:not([data-pattern])) { stroke: var(--plinth-bg-surface); }
& :where(${part('spread-bar')} text) { fill: var(--_on); font: var(--plinth-type-caption); font-size: 11px; font-weight: 560; font-variant-numeric: tabular-nums; text-anchor: middle; }
& :where(${part('mean')}) { font: var(--plinth-type-figure-md); letter-spacing: var(--plinth-track-figure-md); font-variant-numeric: tabular-nums; text-align: end; }
& :where(${part('agreement')}) { display: inline-flex; align-items: center; gap: 7px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where([data-agreement="split"]) { color: var(--plinth-status-at-risk-text); font-weight: 520; }
& :where(${part('withheld')}) { font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-subtle); }
& :where(${part('closer')}) { grid-column: 1 / -1; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('closer')} > summary) { display: flex; align-items: center; gap: 6px; inline-size: fit-content; padding-block: 4px; border-radius: 4px; list-style: none; cursor: pointer; }
& :where(${part('closer')} > summary)::-webkit-details-marker { display: none; }
& :where(${part('closer')}[open] > summary > svg) { transform: rotate(180deg); }
& :where(${part('closer')} > summary:hover) { color: var(--plinth-text-default); }
& :where(${part('items')}) { display: grid; gap: 8px; padding-block: 4px 12px; }
& :where(${part('range')}) { max-inline-size: 62ch; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where(${part('range')} strong) { font-weight: 560; color: var(--plinth-text-default); font-variant-numeric: tabular-nums; }
& :where(${part('item-row')}) { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 2px 14px; padding-block: 6px; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-default); }
& :where(${part('item-row')} ${part('mean')}) { font: var(--plinth-type-label); font-weight: 600; }
@container (max-width: 419px) {
  & :where(${part('spread-row')}) { grid-template-columns: auto minmax(0, 1fr); & > :where(${part('level-name')}) { grid-column: 1 / -1; } }
  & :where(${part('spread-row')} > ${part('spread-bar')}) { grid-row: 3; }
}
@container (min-width: 640px) {
  & :where(${part('closer')}) { grid-column: 2 / -1; margin-block-end: 4px; }
  & :where(${part('item-row')}) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 44px; gap: 20px; }
  & :where(${part('item-row')} ${part('spread-bar')}) { grid-column: 2; grid-row: 1; }
  & :where(${part('spread-row')}) { grid-template-columns: 148px minmax(0, 1fr) 44px 92px; gap: 0 20px; padding-block: 4px; }
  & :where(${part('spread-bar')}) { grid-column: 2; grid-row: 1; }
}
@container (min-width: 1080px) { & :where(${part('spread-row')}) { grid-template-columns: 180px minmax(0, 1fr) 48px 108px; } }
& :where([data-plinth-contrast="more"] [data-tone] rect:not([data-pattern])) { stroke: var(--plinth-text-default); stroke-width: 1.5; }
& :where([data-plinth-contrast="more"] ${part('spread-bar')} :is(${between.join(', ')}) text) { fill: var(--plinth-text-default); paint-order: stroke; stroke: var(--plinth-bg-surface); stroke-width: 5px; stroke-linejoin: round; }
@media (forced-colors: active) {
  & :where([data-tone] rect:not([data-pattern])) { fill: Canvas; stroke: CanvasText; stroke-width: 1; }
  & :where([data-tone] rect[data-pattern]) { display: inline; stroke: none; opacity: 1; }
  & :where(${part('spread-patterns')} path, ${part('spread-bar')} line) { stroke: CanvasText; }
  & :where(${part('spread-bar')} text) { fill: CanvasText; paint-order: stroke; stroke: Canvas; stroke-width: 5px; stroke-linejoin: round; }
}
@media print {
  & :where(${part('closer')}:not([open])) { display: none; }
  & :where([data-tone] rect[data-pattern]) { display: inline; }
  & :where([data-tone] rect:not([data-pattern])) { print-color-adjust: exact; stroke: CanvasText; stroke-width: 1; }
  & :where(${part('spread-bar')} text) { paint-order: stroke; stroke: var(--_tone); stroke-width: 8px; stroke-linejoin: round; }
  & :where(${part('spread-row')}) { break-inside: avoid; }
}
`;
