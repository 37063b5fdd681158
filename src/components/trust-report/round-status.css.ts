const part = (name: string): string => `[data-plinth-part="round-status-${name}"]`;

/** How far a round is. */
export const roundStatusCss = `
& :where(${part('body')}) { display: grid; gap: 14px; padding: calc(var(--plinth-density-panel-padding) - 4px); }
& :where(${part('says')}) { display: grid; gap: 4px; }
& :where(${part('says')} :is(h2, h3, h4)) { display: flex; align-items: center; gap: 9px; font: var(--plinth-type-subheading); }
& :where(${part('says')} p) { font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where(${part('remark')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('actions')}) { display: flex; flex-wrap: wrap; gap: 8px; }
& :where(${part('body')} [data-plinth-part="report-count"]) { inline-size: 100%; }
& :where(${part('body')} [data-plinth-part="report-count"] strong) { display: none; }
@media print { & :where(${part('actions')}) { display: none; } }
`;
