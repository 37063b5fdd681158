/** One person's result. */
export const resultCss = `
max-inline-size: 980px;
margin-inline: auto;
& :where([data-plinth-part="assessment-result"]) { display: grid; grid-template-columns: minmax(0, 1fr); }
& :where([data-plinth-part="assessment-picture"], [data-plinth-part="assessment-told"]) { display: grid; gap: 20px; align-content: start; padding: calc(var(--plinth-density-panel-padding) + 4px) calc(var(--plinth-density-panel-padding) - 8px); }
& :where([data-plinth-part="assessment-told"]) { border-block-start: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-canvas); border-end-start-radius: var(--plinth-radius-xl); border-end-end-radius: var(--plinth-radius-xl); }
& :where([data-plinth-part="assessment-private"]) { display: inline-flex; gap: 7px; align-items: center; justify-self: start; padding: 5px 10px; border-radius: 99px; background: var(--plinth-bg-muted); color: var(--plinth-text-muted); font: var(--plinth-type-caption); font-weight: 520; }
& :where([data-plinth-part="assessment-picture"] > :is(h2, h3, h4)) { margin-block-start: -4px; font: var(--plinth-type-display); letter-spacing: var(--plinth-track-display); outline-offset: 6px; }
& :where([data-plinth-part="assessment-picture"] > :is(h2, h3, h4):focus:not(:focus-visible)) { outline: none; }
& :where([data-plinth-part="assessment-lead"]) { margin-block-start: -12px; max-inline-size: 54ch; font: var(--plinth-type-reading); color: var(--plinth-text-muted); }
& :where([data-plinth-part="assessment-findings"], [data-plinth-part="assessment-next-step"]) { display: grid; gap: 16px; }
& :where([data-plinth-part="assessment-told"] :is(h3, h4, h5)) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); }
& :where([data-plinth-part="assessment-next-step"]) { gap: 8px; }
& :where([data-plinth-part="assessment-findings"] ul) { display: grid; gap: 14px; }
& :where([data-plinth-part="assessment-findings"] li) { position: relative; padding-inline-start: 24px; }
& :where([data-plinth-part="assessment-findings"] li)::before { content: ""; position: absolute; inset-block-start: 5px; inset-inline-start: 0; inline-size: 10px; block-size: 10px; border-radius: 3px; background: var(--_solid); }
& :where([data-plinth-part="assessment-told"] strong) { font: var(--plinth-type-label); font-weight: 560; }
& :where([data-plinth-part="assessment-told"] p) { font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where([data-plinth-part="assessment-findings"] p) { margin-block-start: 2px; }
& :where([data-plinth-part="assessment-next-step"] strong) { display: block; color: var(--plinth-text-default); }
& :where([data-plinth-part="assessment-actions"]) { display: grid; gap: 8px; }
& :where([data-plinth-part="assessment-again"]) { display: flex; flex-wrap: wrap; justify-content: center; gap: 4px 8px; }
@container (min-width: 760px) {
  & :where([data-plinth-part="assessment-result"]) { grid-template-columns: minmax(0, 1fr) 380px; }
  & :where([data-plinth-part="assessment-picture"]) { padding-block: calc(var(--plinth-density-panel-padding) + 12px); padding-inline: calc(var(--plinth-density-panel-padding) + 16px) calc(var(--plinth-density-panel-padding) + 8px); }
  & :where([data-plinth-part="assessment-told"]) { padding: calc(var(--plinth-density-panel-padding) + 12px) calc(var(--plinth-density-panel-padding) + 8px); border-block-start: 0; border-inline-start: 1px solid var(--plinth-border-subtle); border-end-start-radius: 0; border-start-end-radius: var(--plinth-radius-xl); }
}
@media print { & :where([data-plinth-part="assessment-actions"], [data-plinth-part="assessment-again"]) { display: none; } }
@media (forced-colors: active) {
  & :where([data-plinth-part="assessment-findings"] li)::before { background: CanvasText; forced-color-adjust: none; }
  & :where([data-plinth-part="assessment-private"]) { border: 1px solid CanvasText; }
}
`;
