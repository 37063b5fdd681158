export const retroCss = `
& :where([data-plinth-part="retro-body"]) { display: flex; }
`;
