const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

export const standingCss = `
display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); container-type: inline-size;
& :where(${part('foot')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; padding-block-start: 12px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('foot')} > p) { flex: 1 1 220px; max-inline-size: 52ch; }
& :where(${part('foot')} > [data-plinth-part="button"]) { margin-inline: -10px; }
& > :where(p) { text-align: center; justify-self: center; }
`;
