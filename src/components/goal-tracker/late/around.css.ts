/** What waits: one line, and a list below it. */
export const aroundCss = `
display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; padding: 8px 14px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); border: var(--plinth-stroke-note, 0) solid var(--plinth-border-strong); font: var(--plinth-type-label); font-family: inherit; font-weight: 430;
& > :where(div) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
& > :where(div) > :where([data-plinth-part="icon"]) { color: var(--plinth-text-muted); }
& > :where(div) > :where(ul) { flex: 1 1 160px; display: flex; flex-wrap: wrap; gap: 2px 14px; color: var(--plinth-text-muted); }
& > :where(ul) > :where(li) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding-block: 8px; border-block-start: 1px solid var(--plinth-border-default); }
& > :where(ul) > :where(li) > :where(span) { flex: 1 1 220px; min-inline-size: 0; overflow-wrap: anywhere; }
& :where(b) { font-weight: 560; }
& :where(small) { display: block; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
@media (forced-colors: active) { border: 1px solid CanvasText; }
@media print { & :where(button) { display: none; } }
`;
