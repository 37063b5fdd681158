const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** The quick check-in, in a card, a row or the details. */
export const checkInCss = `
display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; padding: 14px; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-canvas);
font: var(--plinth-type-label); font-family: inherit; font-weight: 430; color: var(--plinth-text-default); text-align: start;
&:where([data-fixed]) { gap: 16px; padding: 18px; }
& :where(${part('check-in-head')}) { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 12px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('check-in-head')} strong) { font: var(--plinth-type-subheading); color: var(--plinth-text-default); }
& :where(${part('field')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 7px; }
& :where(${part('field')} > label, ${part('field')} > span:first-child, legend) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('field')} > input, ${part('number')}) {
  inline-size: 100%; min-block-size: 40px; padding: 6px 12px; border: 1px solid var(--plinth-border-strong); border-radius: var(--plinth-radius-md); background: var(--plinth-bg-surface); font: var(--plinth-type-body);
}
& :where(${part('number')}) { display: flex; align-items: center; gap: 6px; padding: 0 4px 0 0; padding-inline: 12px 4px; }
& :where(${part('number')}:focus-within) { outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 1px; }
& :where(${part('number')} input) { flex: 1 0 56px; inline-size: 56px; min-block-size: 32px; outline: none; font: var(--plinth-type-figure-sm); font-variant-numeric: tabular-nums; }
& :where(${part('number')} bdi) { min-inline-size: 0; color: var(--plinth-text-subtle); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
& :where(${part('number')}:has([aria-invalid="true"])) { border-color: var(--plinth-status-off-track-solid); background: var(--plinth-status-off-track-soft); }
& :where(${part('wrong')}) { font: var(--plinth-type-caption); color: var(--plinth-status-off-track-text); }
& :where(${part('confidence')} > div) { display: grid; grid-template-columns: repeat(11, minmax(0, 1fr)); gap: 3px; margin-block-start: 7px; }
& :where(${part('confidence')} label) { position: relative; display: grid; min-block-size: 28px; }
& :where(${part('confidence')} input) { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
& :where(${part('confidence')} span) { display: grid; place-items: center; border-radius: 5px; background: var(--plinth-bg-pressed); font: var(--plinth-type-micro); font-variant-numeric: tabular-nums; color: var(--plinth-text-muted); }
& :where(${part('confidence')} label:has(~ label input:checked) span) { background: var(--plinth-accent-soft-hover); color: var(--plinth-accent-text); }
& :where(${part('confidence')} input:checked + span) { background: var(--plinth-accent-solid); color: var(--plinth-accent-on-solid); }
& :where(${part('confidence')} input:focus-visible + span) { outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 2px; }
& :where(${part('choices')}) { display: grid; gap: 4px; }
& :where(${part('choices')} label) { display: flex; align-items: center; gap: 10px; min-block-size: 32px; overflow-wrap: anywhere; }
& :where(${part('choices')} input) { flex: none; inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--plinth-accent-solid); }
& :where(${part('check-in-actions')}) { display: flex; flex-wrap: wrap; gap: 8px; }
& :where(${part('check-in-actions')} > button) { white-space: nowrap; }
&:where([data-fixed]) :where(${part('check-in-actions')} > button) { flex: 1 1 auto; }
& :where(${part('saved')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-block: -8px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('saved')} svg) { color: var(--plinth-status-on-track-solid); }
& :where(${part('saved')} button) { margin-inline: auto -10px; }
@container (max-width: 270px) {
  & :where(${part('confidence')} > div) { grid-template-columns: repeat(6, minmax(0, 1fr)); }
  & :where(${part('number')}) { gap: 2px; }
  & :where(${part('number')} input) { flex-basis: 36px; inline-size: 36px; }
}
&:where([data-plinth-contrast="more"] *) :where(${part('confidence')} span) { border: 1px solid var(--plinth-border-strong); }
@media (forced-colors: active) {
  border-color: CanvasText;
  & :where(${part('confidence')} span) { border: 1px solid CanvasText; }
  & :where(${part('confidence')} input:checked + span) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media print { display: none; }
`;
