export const buttonCss = `
& :where([data-plinth-part="button"]) {
  --_size: var(--plinth-density-control);
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; flex: none;
  min-block-size: var(--_size); padding: 4px 14px; border-radius: var(--plinth-radius-md);
  border: 1px solid var(--plinth-border-control); background: var(--plinth-bg-raised); color: var(--plinth-text-default);
  font: var(--plinth-type-label); text-align: center; box-shadow: var(--plinth-elevation-1); text-decoration: none;
  &:where([data-size="small"]) {
    --_size: var(--plinth-density-control-small);
    padding: 2px 10px; border-radius: var(--plinth-radius-sm); font: var(--plinth-type-caption); font-weight: 520; gap: 6px;
  }
  &:where([data-icon-only]) { inline-size: var(--_size); padding: 0; }
  &:where(:hover) { background: var(--plinth-bg-hover); }
  &:where(:active) { background: var(--plinth-bg-pressed); }
  &:where([data-variant="primary"]) {
    background: var(--plinth-accent-fill); border-color: var(--plinth-accent-solid); color: var(--plinth-accent-on-fill);
    &:where(:hover) { background: var(--plinth-accent-solid-hover); }
    &:where(:active) { background: var(--plinth-accent-solid-pressed); }
  }
  &:where([data-variant="ghost"]) {
    background: none; box-shadow: none; border-color: transparent; color: var(--plinth-text-muted);
    &:where(:hover) { background: var(--plinth-bg-hover); color: var(--plinth-text-default); }
  }
  &:where([data-variant="link"]) {
    min-block-size: 24px; padding: 0 2px; border: 0; background: none; box-shadow: none; border-radius: 4px; color: var(--plinth-accent-text);
    font-weight: 560; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; text-align: start;
  }
  &:where([aria-disabled="true"]) {
    color: var(--plinth-text-disabled); cursor: default; box-shadow: none;
    &:where([data-variant="primary"]) { background: var(--plinth-bg-pressed); border-color: transparent; color: var(--plinth-text-muted); }
  }
  @media (prefers-reduced-motion: no-preference) { transition: background var(--plinth-duration-fast) var(--plinth-ease-standard); }
  @media (forced-colors: active) {
    border-color: ButtonText;
    &:where([data-variant="primary"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    &:where([aria-disabled="true"]) { color: GrayText; border-color: GrayText; }
  }
}
`;
