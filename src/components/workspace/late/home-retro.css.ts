const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

export const homeRetroCss = `
display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); justify-items: start; container-type: inline-size;
& > :where(ul) { inline-size: 100%; }
& :where(h4, h5) { font: var(--plinth-type-label); font-weight: 560; margin-block-start: 4px; }
& :where(${part('columns')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 14px; }
& :where(${part('columns')} > li) { min-inline-size: 0; display: grid; gap: 8px; align-content: start; }
& :where(${part('column')}) { display: flex; align-items: baseline; gap: 8px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('column')} > i) { flex: none; inline-size: 8px; block-size: 8px; border-radius: 2px; background: var(--_solid, var(--plinth-border-strong)); }
& :where(${part('columns')} > li > ul) { display: grid; gap: 6px; }
& :where(${part('card')}) { display: grid; gap: 4px; padding: 9px 11px; border: 1px solid var(--_line, var(--plinth-border-subtle)); border-radius: var(--plinth-radius-md); background: var(--_soft, var(--plinth-bg-muted)); color: var(--_text, inherit); font: var(--plinth-type-label); font-weight: 450; overflow-wrap: anywhere; }
& :where(${part('card')} > bdi) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
& :where(${part('card')} > span) { font: var(--plinth-type-caption); font-weight: 620; }
& :where(${part('actions')}) { display: grid; }
& :where(${part('actions')} > li) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; padding-block: 6px; border-block-start: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-body); overflow-wrap: anywhere; }
& :where(${part('actions')} > li > bdi) { flex: 1 1 160px; min-inline-size: 0; }
& > :where([data-plinth-part="button"][data-variant="ghost"]) { margin-inline: -10px; }
@container (min-width: 400px) { & :where(${part('columns')}) { grid-template-columns: repeat(auto-fit, minmax(118px, 1fr)); gap: 12px; } }
@media (forced-colors: active) { & :where(${part('card')}) { border-color: CanvasText; } & :where(${part('column')} > i) { background: CanvasText; forced-color-adjust: none; } }
`;
