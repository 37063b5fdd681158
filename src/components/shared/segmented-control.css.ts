export const segmentedControlCss = `
& :where([data-plinth-part="segmented-control"]) {
  display: inline-flex; flex-wrap: wrap; padding: 3px; gap: 2px; background: var(--plinth-bg-sunken); border-radius: var(--plinth-radius-md);
  border: 1px solid var(--plinth-border-subtle); max-inline-size: 100%;
  @media (forced-colors: active) { border-color: CanvasText; }
}
& :where([data-plinth-part="segment"]) {
  min-block-size: max(24px, var(--plinth-density-control-small)); padding: 2px 12px; border-radius: var(--plinth-radius-sm);
  font: var(--plinth-type-label); color: var(--plinth-text-muted); text-align: center; border: 1px solid transparent; flex: 1 1 auto; min-inline-size: min-content;
  &:where(:hover) { color: var(--plinth-text-default); }
  &:where([aria-checked="true"]) {
    background: var(--plinth-bg-raised); color: var(--plinth-text-default); border-color: var(--plinth-border-control); box-shadow: var(--plinth-elevation-1);
    @media (forced-colors: active) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  }
}
`;
