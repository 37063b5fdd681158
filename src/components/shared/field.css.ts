export const fieldCss = `
& :where([data-plinth-part="field"]) { display: grid; gap: 8px; }
& :where([data-plinth-part="field-label"]) { font: var(--plinth-type-label); font-weight: 560; }
& :where([data-plinth-part="field-mark"]) { font-weight: 430; color: var(--plinth-text-subtle); }
& :where([data-plinth-part="text-area"]) {
  inline-size: 100%; min-block-size: 84px; padding: 12px 14px; border: var(--plinth-stroke-control) solid var(--plinth-border-strong);
  border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-surface); font: var(--plinth-type-body); line-height: 22px; resize: vertical; field-sizing: content;
}
& :where([data-plinth-part="field-foot"]) { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where([data-plinth-part="field-foot"] [data-plinth-part="icon"]) { margin-inline-end: 6px; }
& :where([data-plinth-part="field-counter"]) { font-variant-numeric: tabular-nums; }
`;
