export const noteCss = `
& :where([data-plinth-part="note"]) {
  display: flex; gap: 10px; padding: 12px 14px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted);
  font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted);
}
& :where([data-plinth-part="note"] > [data-plinth-part="icon"]) { margin-block-start: 2px; }
& :where([data-plinth-part="note-body"]) { flex: 1; min-inline-size: 0; display: grid; gap: 6px; justify-items: start; overflow-wrap: anywhere; }
& :where([data-plinth-part="note"] strong) { color: var(--plinth-text-default); font-weight: 560; }
& :where([data-plinth-part="note"][data-tone="accent"]) { background: var(--plinth-accent-soft); color: var(--plinth-text-default); }
& :where([data-plinth-part="note"][data-tone="accent"] > [data-plinth-part="icon"]) { color: var(--plinth-accent-text); }
& :where([data-plinth-part="note"][data-tone="warning"]) { background: var(--plinth-status-at-risk-soft); color: var(--plinth-text-default); }
& :where([data-plinth-part="note"][data-tone="warning"] > [data-plinth-part="icon"]) { color: var(--plinth-status-at-risk-text); }
& :where([data-plinth-part="note"][data-tone="danger"]) { background: var(--plinth-status-off-track-soft); color: var(--plinth-text-default); }
& :where([data-plinth-part="note"][data-tone="danger"] > [data-plinth-part="icon"]) { color: var(--plinth-status-off-track-text); }
& :where([data-plinth-part="note"]) { border: var(--plinth-stroke-note, 0) solid var(--plinth-border-strong); }
@media (forced-colors: active) { & :where([data-plinth-part="note"]) { border: 1px solid CanvasText; } }
`;
