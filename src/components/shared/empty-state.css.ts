export const emptyStateCss = `
& :where([data-plinth-part="empty-state"]) { display: grid; justify-items: center; gap: 16px; padding: 40px 24px; text-align: center; color: var(--plinth-text-muted); }
& :where([data-plinth-part="empty-state"] > p) { max-inline-size: 44ch; font: var(--plinth-type-body); }
`;
