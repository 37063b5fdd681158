const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

/** What stands around a widget in its view, and the form of a new team. */
export const viewsCss = `
display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr);
& :where(${part('bar')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 12px; }
& :where(${part('bar')} > :last-child:not(:first-child)) { margin-inline-start: auto; }
& :where(${part('select')}) { display: flex; align-items: center; gap: 10px; min-inline-size: 0; max-inline-size: 100%; font: var(--plinth-type-label); }
& :where(${part('select')} > select) { min-inline-size: 0; flex: 1 1 auto; max-inline-size: 340px; }
& :where(select, ${part('input')}) {
  min-block-size: var(--plinth-density-control); padding: 4px 12px; border: var(--plinth-stroke-control) solid var(--plinth-border-control); border-radius: var(--plinth-radius-md);
  background: var(--plinth-bg-surface); color: var(--plinth-text-default); font: var(--plinth-type-label);
}
& :where(${part('input')}) { inline-size: 100%; min-block-size: 44px; font: var(--plinth-type-body); }
& :where(${part('input')}[aria-invalid]) { border-color: var(--plinth-status-off-track-text); }
& :where(${part('invalid')}) { color: var(--plinth-status-off-track-text); font: var(--plinth-type-caption); }
& :where(${part('blank')}) { display: grid; justify-items: center; gap: 16px; padding: 48px var(--_pad); text-align: center; }
& :where(${part('blank')} :is(h2, h3)) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); }
& :where(${part('blank')} > p) { max-inline-size: 46ch; font: var(--plinth-type-body); color: var(--plinth-text-muted); }
& :where(${part('set-up')}) { display: grid; gap: 24px; max-inline-size: 620px; inline-size: 100%; justify-self: center; }
& :where(${part('set-up')} :is(h2, h3)) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); }
& :where(${part('set-up')} > p) { font: var(--plinth-type-reading); color: var(--plinth-text-muted); margin-block-start: -16px; }
& :where(${part('set-up')} form) { display: grid; gap: 20px; }
& :where(${part('form-actions')}) { display: flex; flex-wrap: wrap; gap: 12px; }
& :where(${part('leads')}) { display: grid; gap: 16px; inline-size: 100%; }
& :where(${part('leads')} :is(h3, h4, h5)) { font: var(--plinth-type-label); font-weight: 560; }
& :where(${part('leads-list')}) { display: grid; gap: 6px; margin-block-start: 6px; }
& :where(${part('leads-list')} > li) { font: var(--plinth-type-body); overflow-wrap: anywhere; }
& :where(${part('leads-list')} blockquote) { margin: 0; padding: 8px 12px; border-radius: var(--plinth-radius-md); background: var(--plinth-bg-muted); font: var(--plinth-type-label); font-weight: 430; line-height: 20px; }
& :where(${part('leads')} ${part('aside')}) { margin-block-start: 2px; }
`;
