const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Forms in dialogs: fields side by side where there is room. */
export const dialogFormCss = `
& :where([data-plinth-part="dialog"]) { inline-size: min(560px, 100vi - 24px); max-block-size: min(86vb, 860px); overflow-y: auto; }
& :where([data-plinth-part="dialog-title"]) { overflow-wrap: anywhere; }
& :where(${part('form')}) { display: flex; flex-wrap: wrap; gap: 14px 12px; margin-block-start: 16px; color: var(--plinth-text-default); font: var(--plinth-type-label); font-weight: 430; }
& :where(${part('form')} > *) { flex: 1 1 100%; min-inline-size: 0; }
& :where(${part('form')} label:not([data-check])) { display: grid; gap: 6px; align-content: start; }
& :where(${part('form')} label[data-half]) { flex: 1 1 210px; }
& :where(${part('form')} label > span, ${part('form')} legend) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('form')} :is(input:not([type="checkbox"], [type="radio"]), select, textarea)) {
  inline-size: 100%; min-block-size: 40px; padding: 8px 12px; margin: 0; border: 1px solid var(--plinth-border-strong); border-radius: var(--plinth-radius-md); background-color: var(--plinth-bg-surface); color: var(--plinth-text-default);
  font: var(--plinth-type-body);
}
& :where(${part('form')} [aria-invalid="true"]) { border-color: var(--plinth-status-off-track-solid); background-color: var(--plinth-status-off-track-soft); }
& :where(${part('form')} input[type="file"]) {
  padding: 5px; font: var(--plinth-type-caption); color: var(--plinth-text-muted);
  &::file-selector-button { block-size: 28px; padding: 2px 10px; margin-block: 0; margin-inline: 0 10px; border: 1px solid var(--plinth-border-control); border-radius: var(--plinth-radius-sm); background: var(--plinth-bg-raised); color: var(--plinth-text-default); font: var(--plinth-type-caption); font-weight: 520; cursor: pointer; &:hover { background: var(--plinth-bg-hover); } }
  @media (forced-colors: active) { &::file-selector-button { border-color: ButtonText; } }
}
& :where(${part('form')} textarea) { resize: vertical; field-sizing: content; min-block-size: 64px; }
& :where(${part('form')} fieldset) { display: flex; flex-wrap: wrap; gap: 2px 18px; }
& :where([data-plinth-part="people-choice"]) { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: 2px 18px; &:where([data-many]) { max-block-size: 216px; overflow-y: auto; padding: 4px 2px 2px; } }
& :where([data-plinth-part="people-none"]:empty) { display: none; }
& :where(${part('form')} fieldset[data-review]) { gap: 12px; padding-block-start: 14px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('form')} fieldset[data-review] > *) { flex: 1 1 100%; }
& :where(${part('form')} fieldset[data-review] > label[data-half]) { flex: 0 1 120px; }
& :where(${part('form')} fieldset[data-review] > legend) { float: inline-start; font: var(--plinth-type-subheading); color: var(--plinth-text-default); overflow-wrap: anywhere; }
& :where(${part('form')} legend) { padding-block-end: 6px; }
& :where(${part('form')} label[data-check]) { display: inline-flex; align-items: center; gap: 8px; min-block-size: 30px; }
& :where(${part('form')} label[data-check] input) { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--plinth-accent-solid); }
& :where(${part('form')} p) { color: var(--plinth-text-muted); line-height: 20px; overflow-wrap: anywhere; }
& :where(${part('form')} [role="alert"]) { position: sticky; inset-block-end: 0; padding: 10px 12px; border-radius: var(--plinth-radius-md); background: var(--plinth-status-off-track-soft); color: var(--plinth-status-off-track-text); }
& :where(${part('form')} :focus-visible) { outline-offset: 1px; }
& :where(${part('mapping')}) { inline-size: 100%; border-collapse: collapse; & :where(th, td) { padding: 6px 8px 6px 0; padding-inline: 0 8px; text-align: start; overflow-wrap: anywhere; } & :where(th) { font-weight: 430; } }
& :where(${part('left-out')}) { display: grid; gap: 6px; & :where(ul) { display: grid; gap: 4px; padding-inline-start: 1.2em; overflow-wrap: anywhere; } }
& :where(${part('files')}) { display: grid; gap: 8px; & > :where(ul) { display: grid; gap: 4px; list-style: none; } }
`;
