const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** What people say to each other, where they stand, and what they do. */
export const talkCss = `
& :where(${part('stances')} > li) { display: grid; grid-template-columns: 26px minmax(0, 1fr) auto; align-items: center; gap: 3px 10px; padding-block: 9px; border-block-start: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-label); }
& :where(${part('stances')} > li:first-child) { border: 0; }
& :where(${part('stances')} > li > bdi) { overflow-wrap: anywhere; }
& :where(${part('agreed')}, ${part('silent')}) { padding-block-start: 9px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('agreed')} > span) { display: inline-flex; align-items: center; gap: 6px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-status-on-track-text); }
& :where(${part('stances')} ${part('face')}, ${part('talk')} ${part('face')}) { inline-size: 26px; block-size: 26px; font-size: 10px; }
& :where(${part('stances')} > li > span:nth-child(3)) { display: inline-flex; align-items: center; gap: 6px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('stances')} > [data-stance="committed"] > span:nth-child(3)) { color: var(--plinth-status-on-track-text); }
& :where(${part('stances')} > [data-stance="reserved"] > span:nth-child(3)) { color: var(--plinth-status-at-risk-text); }
& :where(${part('stances')} q) { grid-column: 2 / -1; font: var(--plinth-type-caption); line-height: 17px; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('silent')}) { padding-block-start: 9px; border-block-start: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('stance-form')}) { display: grid; gap: 8px; padding: 12px 14px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); font: var(--plinth-type-label); font-weight: 430; }
& :where(${part('stance-form')} fieldset) { display: flex; flex-wrap: wrap; gap: 2px 16px; }
& :where(${part('stance-form')} legend) { padding-block-end: 4px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('stance-form')} label) { display: inline-flex; align-items: center; gap: 7px; min-block-size: 28px; }
& :where(${part('stance-form')} fieldset > button) { margin-inline-start: -10px; }
& :where(${part('stance-form')} input[type="radio"]) { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--plinth-accent-solid); }
& :where(${part('stance-form')} > span) { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
& :where(${part('stance-form')} input[type="text"]) { flex: 1; min-inline-size: 120px; }
& :where(${part('stance-form')} small) { flex-basis: 100%; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('talk')}) { display: grid; gap: 14px; }
& :where(${part('talk')} > li) { display: grid; grid-template-columns: 26px minmax(0, 1fr); gap: 6px 10px; }
& :where(${part('bubble')}) { padding: 10px 13px; border-radius: 14px; border-start-start-radius: 4px; background: var(--plinth-bg-muted); font: var(--plinth-type-label); font-weight: 430; line-height: 19px; overflow-wrap: anywhere; }
& :where(${part('bubble')} > p) { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; margin-block-end: 3px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('bubble')} b) { font-weight: 560; color: var(--plinth-text-default); }
& :where(${part('bubble')} em) { font-style: normal; font-weight: 560; color: var(--plinth-accent-text); }
& :where(${part('bubble')} > bdi) { display: block; white-space: pre-line; unicode-bidi: plaintext; text-align: start; }
& :where(${part('talk-tools')}) { grid-column: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('talk-tools')}:empty) { display: none; }
& :where(${part('talk')} ${part('say')}) { grid-column: 2; }
& :where(${part('say')}) { display: grid; gap: 8px; }
& :where(${part('say')} > span) { display: flex; flex-wrap: wrap; gap: 8px; }
& :where(${part('say')} > span > label) { flex: 1 1 140px; }
& :where(${part('say')} textarea) { resize: vertical; field-sizing: content; line-height: 20px; }
& :where(${part('initiatives')} > li) { display: grid; grid-template-columns: 116px minmax(0, 1fr) auto; align-items: center; gap: 4px 12px; padding-block: 6px; border-block-start: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-label); font-weight: 430; overflow-wrap: anywhere; }
& :where(${part('initiatives')} > li > em) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('initiatives')} > li > p) { grid-column: 2; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('initiatives')} > li > p > bdi + bdi)::before { content: ' · '; }
& :where(${part('initiatives')} > li > span) { grid-column: 3; grid-row: 1; display: flex; gap: 4px; }
& :where(${part('initiatives')} > li > form) { grid-column: 1 / -1; }
& :where(${part('initiatives')} > [data-state="done"] > bdi, ${part('initiatives')} > [data-state="dropped"] > bdi) { color: var(--plinth-text-subtle); text-decoration: line-through; }
& :where(${part('log')} > li) { display: flex; flex-wrap: wrap; gap: 2px 8px; padding-block: 6px; border-block-start: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-caption); color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('log')} > li > span:first-child) { min-inline-size: 52px; color: var(--plinth-text-subtle); }
@container (max-width: 480px) {
  & :where(${part('initiatives')} > li) { grid-template-columns: minmax(0, 1fr) auto; }
  & :where(${part('initiatives')} > li > :is(label, em)) { grid-column: 1; grid-row: 3; max-inline-size: 140px; }
  & :where(${part('initiatives')} > li > p) { grid-column: 1 / -1; }
  & :where(${part('initiatives')} > li > span) { grid-column: 2; }
}
@container (max-width: 300px) { & :where(${part('stances')} > li > span:nth-child(3)) { grid-column: 2; } & :where(${part('stances')} > li) { grid-template-columns: 26px minmax(0, 1fr); } }
@media (forced-colors: active) { & :where(${part('bubble')}, ${part('stance-form')}) { border: 1px solid CanvasText; } }
@media print { & :where(${part('stance-form')}, ${part('say')}) { display: none; } }
`;
