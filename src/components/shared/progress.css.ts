export const progressCss = `
& :where([data-plinth-part="progress"]) {
  block-size: 8px; border-radius: 99px; background: var(--plinth-bg-pressed); overflow: hidden;
  &::before { content: ""; display: block; block-size: 100%; inline-size: calc(var(--_share, 0) * 100%); border-radius: inherit; background: var(--plinth-accent-solid); }
  @media (forced-colors: active) { border: 1px solid CanvasText; &::before { background: Highlight; } }
}
`;
