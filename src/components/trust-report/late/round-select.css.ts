export const roundSelectCss = `
min-block-size: var(--plinth-density-control); max-inline-size: 100%; margin: 0; padding: 4px 10px;
border: 1px solid var(--plinth-border-control); border-radius: var(--plinth-radius-md);
background-color: var(--plinth-bg-surface); color: var(--plinth-text-default); font: var(--plinth-type-label);
@media (forced-colors: active) { border-color: CanvasText; }
`;
