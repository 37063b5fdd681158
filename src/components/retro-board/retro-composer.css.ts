import { part } from './part';

/** Where cards are written and edited. */
export const retroComposerCss = `
& :where(${part('composer')}) { display: grid; gap: 8px; padding: 12px 14px 10px; border: 2px solid var(--plinth-accent-solid); border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-2); }
& :where(${part('editor')}) { display: grid; gap: 8px; }
& :where(${part('composer')} textarea), & :where(${part('editor')} textarea) { inline-size: 100%; min-block-size: 44px; max-block-size: 320px; font: var(--plinth-type-body); line-height: 20px; resize: none; field-sizing: content; outline-offset: 4px; }
& :where(${part('composer')} textarea:focus-visible) { outline: none; }
& :where(${part('editor')} textarea) { padding: 8px 10px; border: 1px solid var(--plinth-border-strong); border-radius: var(--plinth-radius-md); background: var(--plinth-bg-surface); }
& :where(${part('composer')} textarea)::placeholder { color: var(--plinth-text-subtle); }
& :where(${part('composer-foot')}) { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: flex-end; }
& :where(${part('composer-foot')} > span) { flex: 1 1 auto; }
& :where(${part('composer-foot')} > button:nth-last-child(3)) { flex: 1 0 100%; }
& :where(${part('limit')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
& :where(${part('limit')}[data-over]) { color: var(--plinth-status-off-track-text); font-weight: 560; }
& :where(${part('title-field')}) { flex: 1 1 120px; min-inline-size: 0; min-block-size: 28px; padding: 2px 8px; border: 1px solid var(--plinth-border-strong); border-radius: var(--plinth-radius-sm); background: var(--plinth-bg-surface); font: var(--plinth-type-label); font-weight: 600; }
@media (forced-colors: active) { & :where(${part('composer')}) { border-color: Highlight; } }
`;
