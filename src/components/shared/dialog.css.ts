export const dialogCss = `
& :where([data-plinth-part="dialog"]) {
  inline-size: min(460px, 100vi - 32px); padding: 24px; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-xl);
  background: var(--plinth-bg-raised); color: var(--plinth-text-default); box-shadow: var(--plinth-elevation-4);
}
& :where([data-plinth-part="dialog"])::backdrop { background: rgb(0 0 0 / 0.4); }
& :where([data-plinth-part="dialog-head"]) { display: flex; gap: 12px; align-items: flex-start; justify-content: space-between; }
& :where([data-plinth-part="dialog-title"]) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); }
& :where([data-plinth-part="dialog-body"]) { margin-block-start: 8px; color: var(--plinth-text-muted); }
& :where([data-plinth-part="dialog-actions"]) { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; margin-block-start: 20px; }
`;
