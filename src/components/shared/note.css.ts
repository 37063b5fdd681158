/** For the note itself: a sheet of its own, since most first views have none. */
export const noteCss = `
display: flex; gap: 10px; padding: 12px 14px; border: var(--plinth-stroke-note, 0) solid var(--plinth-border-strong);
border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); color: var(--plinth-text-default);
font: var(--plinth-type-label); font-family: inherit; font-weight: 430; line-height: 20px;
& :where(strong) { color: var(--plinth-text-default); font-weight: 560; }
& > :where([data-plinth-part="icon"]) { margin-block-start: 2px; color: var(--_mark); }
&:where([data-tone="neutral"]) { color: var(--plinth-text-muted); }
&:where([data-tone="accent"]) { --_mark: var(--plinth-accent-text); background: var(--plinth-accent-soft); }
&:where([data-tone="warning"]) { --_mark: var(--plinth-status-at-risk-text); background: var(--plinth-status-at-risk-soft); }
&:where([data-tone="danger"]) { --_mark: var(--plinth-status-off-track-text); background: var(--plinth-status-off-track-soft); }
@media (forced-colors: active) { border: 1px solid CanvasText; }
& > :where([data-plinth-part="note-body"]) { flex: 1; min-inline-size: 0; display: grid; gap: 6px; justify-items: start; overflow-wrap: anywhere; }
`;
