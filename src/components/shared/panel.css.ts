export const panelCss = `
& :where([data-plinth-part="panel-body"]) { display: grid; gap: 24px; padding: var(--plinth-density-panel-padding); }
`;
