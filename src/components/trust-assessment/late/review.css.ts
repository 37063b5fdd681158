/** All answers under their principles. */
export const reviewCss = `
& :where(div) { padding: 20px calc(var(--plinth-density-panel-padding) + 16px); border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(div:first-child) { margin-block-start: 20px; }
& :where(ul) { display: grid; gap: 4px; margin-block-start: 8px; }
& :where(li) { display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; padding-block: 4px; }
& :where(li > span) { flex: 1 1 320px; }
& :where(li[data-open] button) { color: var(--plinth-status-off-track-text); }
& :where(blockquote) { margin: 8px 0 0; padding: 10px 14px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); color: var(--plinth-text-muted); }
@container (max-width: 639px) { & :where(div) { padding: 16px; } }
`;
