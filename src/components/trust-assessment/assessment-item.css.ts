const part = (name: string): string => `[data-plinth-part="assessment-${name}"]`;
const SIDE = 'calc(var(--plinth-density-panel-padding) + 16px)';

/** One row: statement, scale, "doesn't apply". Each row is laid out and painted by itself. */
export const assessmentItemCss = `
& :where(${part('item')}) { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 24px; contain: layout style paint; padding: calc(var(--plinth-density-panel-padding) + 2px) ${SIDE}; border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('item')}:last-child) { border-block-end: 0; }
& :where(${part('statement')}) { display: flex; gap: 12px; font: var(--plinth-type-reading); font-weight: 520; }
& :where(${part('statement')})::before { content: attr(data-number); content: attr(data-number) / ""; flex: none; min-inline-size: 16px; color: var(--plinth-text-subtle); font: var(--plinth-type-label); font-family: inherit; line-height: inherit; font-variant-numeric: tabular-nums; }
& :where(${part('options')}) { grid-column: 1 / -1; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 8px; margin-block-start: 16px; margin-inline-start: 28px; }
& :where(${part('option')}) { display: grid; justify-items: center; align-content: center; gap: 8px; min-block-size: var(--plinth-density-level); padding: 11px 4px 9px; border-radius: var(--plinth-radius-lg); border: 1px solid var(--plinth-border-default); background: var(--plinth-bg-surface); font: var(--plinth-type-caption); line-height: 15px; color: var(--plinth-text-muted); text-align: center; hyphens: auto; }
& :where(${part('option')})::before { content: ""; box-sizing: border-box; inline-size: 18px; block-size: 18px; border-radius: 50%; border: 1.5px solid var(--plinth-border-strong); }
& :where(${part('option')}:hover) { border-color: var(--plinth-border-strong); background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
& :where(${part('option')}[aria-checked="true"]) { border-color: var(--plinth-accent-solid); background: var(--plinth-accent-soft); color: var(--plinth-accent-text); font-weight: 560; box-shadow: inset 0 0 0 1px var(--plinth-accent-solid); }
& :where(${part('option')}[aria-checked="true"])::before { border: 5.5px solid var(--plinth-accent-solid); background: var(--plinth-accent-on-solid); }
& :where([aria-readonly] > ${part('option')}) { cursor: default; }
& :where(${part('skip')}) { position: relative; grid-area: 1 / 2; align-self: start; display: flex; gap: 6px; align-items: center; min-block-size: 24px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('skip')})::before { content: ""; box-sizing: border-box; flex: none; inline-size: 14px; block-size: 14px; border-radius: 4px; border: 1.5px solid var(--plinth-border-strong); }
& :where(${part('skip')}:hover) { color: var(--plinth-text-default); }
& :where(${part('skip')}[aria-checked="true"]) { color: var(--plinth-accent-text); font-weight: 560; }
& :where(${part('skip')}[aria-checked="true"])::before { border-color: var(--plinth-accent-solid); background: var(--plinth-accent-solid); }
& :where(${part('skip')}[aria-checked="true"])::after { content: ""; box-sizing: border-box; position: absolute; inset-inline-start: 5px; inset-block-start: 7px; inline-size: 4px; block-size: 8px; border: solid var(--plinth-accent-on-solid); border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
& :where(${part('error')}) { grid-column: 1 / -1; display: flex; gap: 6px; align-items: flex-start; margin-inline-start: 28px; padding-block-start: 8px; font: var(--plinth-type-label); color: var(--plinth-status-off-track-text); }
& :where(${part('error')} > svg) { margin-block-start: 2px; }
& :where(${part('item')}[data-invalid]) { background: linear-gradient(var(--plinth-status-off-track-soft), transparent 90px); }
& :where([data-invalid] ${part('option')}) { border-color: var(--plinth-status-off-track-border); }
&:where([aria-busy]) :where(${part('option')}) { animation: plinth-assessment-wait 0s 400ms forwards; }
@keyframes plinth-assessment-wait { to { background: var(--plinth-bg-hover); border-color: transparent; } }
@container (max-width: 639px) {
  & :where(${part('item')}) { grid-template-columns: minmax(0, 1fr); padding: 22px 16px; }
  & :where(${part('statement')}) { gap: 8px; }
  & :where(${part('options')}) { grid-auto-flow: row; gap: 6px; margin: 12px 0 0; }
  & :where(${part('option')}) { grid-template-columns: 18px minmax(0, 1fr); justify-items: start; align-items: center; gap: 12px; min-block-size: 44px; padding: 8px 14px; font: var(--plinth-type-label); text-align: start; }
  & :where(${part('skip')}) { grid-area: auto; justify-self: end; margin-block-start: 10px; }
  & :where(${part('error')}) { margin-inline-start: 0; }
}
@media (prefers-reduced-motion: no-preference) {
  & :where(${part('option')}) { transition: background var(--plinth-duration-fast) var(--plinth-ease-standard), border-color var(--plinth-duration-fast) var(--plinth-ease-standard); }
}
@media (forced-colors: active) {
  & :where(${part('option')}) { border-color: ButtonText; }
  & :where(${part('skip')})::before { border-color: ButtonText; }
  & :where(${part('option')}[aria-checked="true"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  & :where(${part('option')}[aria-checked="true"])::before { border-color: HighlightText; background: Highlight; }
  & :where(${part('skip')}[aria-checked="true"])::before { background: Highlight; forced-color-adjust: none; }
  & :where(${part('skip')}[aria-checked="true"])::after { border-color: HighlightText; forced-color-adjust: none; }
}
`;
