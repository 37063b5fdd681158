const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Filter and saved views, in the flow below the tools. */
export const filterCss = `
flex-basis: 100%; min-inline-size: 0; display: flex; flex-wrap: wrap; gap: 16px 28px; padding: 18px 20px; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); font: var(--plinth-type-label); font-family: inherit; font-weight: 430;
& :where(fieldset) { display: grid; align-content: start; gap: 2px; min-inline-size: 120px; max-inline-size: 100%; }
& :where(legend, strong, label[data-sort] > span, label[data-group] > span) { padding-block-end: 4px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(label:not([data-sort], [data-group])) { display: flex; align-items: center; gap: 8px; min-block-size: 28px; overflow-wrap: anywhere; }
& :where(input[type="checkbox"]) { flex: none; inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--plinth-accent-solid); }
& :where(label[data-sort]) { display: grid; grid-template-columns: minmax(0, auto); align-content: start; gap: 2px; max-inline-size: 100%; }
& :where([data-plinth-part="people-choice"]) { display: grid; gap: 2px; &:where([data-many]) { max-block-size: 216px; max-inline-size: 280px; overflow-y: auto; padding: 2px; } }
& :where([data-plinth-part="people-none"]) { color: var(--plinth-text-muted); &:where(:empty) { display: none; } }
& :where(select, input:is([type="text"], [type="search"])) { min-block-size: 36px; max-inline-size: 100%; padding: 4px 10px; margin: 0; border: 1px solid var(--plinth-border-control); border-radius: var(--plinth-radius-md); background-color: var(--plinth-bg-surface); color: var(--plinth-text-default); font: var(--plinth-type-label); }
& > :where(button) { align-self: end; }
& :where(${part('views')}) { display: grid; align-content: start; gap: 6px; }
& :where(${part('views')} ul) { display: flex; flex-wrap: wrap; gap: 6px; }
& :where(${part('views')} li, ${part('views')} form) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
& :where(${part('views')} form) { gap: 8px; }
& :where([data-group]) { flex-direction: column; align-items: start; gap: 2px; }
@container (min-width: 480px) { & :where([data-group]) { display: none; } }
@media (forced-colors: active) { border-color: CanvasText; }
`;
