/** For `ReportCountBar`, wherever it is used. */
export const reportCountCss = `
& :where([data-plinth-part="report-count"]) { display: grid; gap: 10px; inline-size: min(100%, 320px); }
& :where([data-plinth-part="report-count"] strong) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); font-variant-numeric: tabular-nums; color: var(--plinth-text-default); }
& :where([data-plinth-part="report-count"] svg) { display: block; }
& :where([data-plinth-part="report-count"] rect) { fill: var(--plinth-bg-pressed); }
& :where([data-plinth-part="report-count"] rect[data-share]) { fill: var(--plinth-accent-solid); }
&:where([dir="rtl"]) :where([data-plinth-part="report-count"] svg) { transform: scaleX(-1); }
@media (forced-colors: active) {
  & :where([data-plinth-part="report-count"] rect) { fill: Canvas; stroke: CanvasText; }
  & :where([data-plinth-part="report-count"] rect[data-share]) { fill: Highlight; }
}
`;
