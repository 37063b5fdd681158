const part = (name: string): string => `[data-plinth-part="report-${name}"]`;

/** Everything below the first view. Its container is the widget's root. */
export const moreCss = `
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: inherit;
& :where(${part('remark')}) { margin-block: -8px 16px; max-inline-size: 68ch; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where(:is(${part('groups')}, ${part('calculated')}) > ${part('remark')}) { margin-block: 16px 0; }
& :where(${part('level-name')}) { display: flex; align-items: center; gap: 10px; min-inline-size: 0; font: var(--plinth-type-label); font-weight: 600; overflow-wrap: anywhere; }
& :where(${part('level-name')})::before { content: ""; flex: none; inline-size: 10px; block-size: 10px; border-radius: 3px; background: var(--_solid, var(--plinth-border-strong)); }
& :where(${part('table-scroll')}) { overflow-x: auto; border-radius: 4px; }
& :where(${part('table-scroll')} + ${part('table-scroll')}) { margin-block-start: 20px; }
& :where(${part('table')}) { inline-size: 100%; border-collapse: collapse; }
& :where(${part('table')} caption) { padding-block-end: 8px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); text-align: start; }
& :where(${part('table')} :is(th, td)) { padding-block: 10px; padding-inline: 0 14px; border-block-end: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-label); font-weight: 430; text-align: start; vertical-align: baseline; }
& :where(${part('table')} thead th) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); vertical-align: bottom; }
& :where(${part('table')} tbody th) { font-weight: 600; }
& :where(${part('table')} [data-numeric]) { text-align: end; font-variant-numeric: tabular-nums; }
& :where(${part('table')} td[data-numeric]) { white-space: nowrap; }
& :where(${part('leader-row')}) { display: grid; gap: 8px; padding-block: 12px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('leader-row')} ${part('gap-line')}) { max-inline-size: none; }
& :where(${part('leader-word')}) { font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('comment-lists')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px 40px; }
& :where(${part('comment-list')}) { display: grid; gap: 10px; align-content: start; min-inline-size: 0; }
& :where(${part('comment-list')} > ul) { display: grid; gap: 8px; }
& :where(${part('comment')}) { padding: 12px 14px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-muted); font: var(--plinth-type-body); overflow-wrap: anywhere; }
& :where(${part('comment')} bdi) { display: block; white-space: pre-line; unicode-bidi: plaintext; text-align: start; }
& :where(${part('comment')} bdi[data-clamped]) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
& :where(${part('next-step')}) { display: grid; gap: 12px 24px; align-items: center; padding-block: 16px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('next-step')}:last-child, ${part('leader-row')}:last-child, ${part('spread-row')}:last-child) { padding-block-end: 0; }
& :where(${part('next-step')} > div:first-child) { display: grid; gap: 4px; }
& :where(${part('next-head')}) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; padding-inline-start: 20px; }
& :where(${part('next-head')} > :first-child) { margin-inline-start: -20px; }
& :where(${part('next-head')} > p) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('next-step')} > div > p) { padding-inline-start: 20px; max-inline-size: 64ch; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where(${part('next-step')} strong) { color: var(--plinth-text-default); font-weight: 560; }
& :where(${part('next-actions')}) { display: flex; flex-wrap: wrap; gap: 8px; padding-inline-start: 20px; }
& :where(${part('note-list')}) { display: grid; gap: 8px; max-inline-size: 72ch; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
@container (min-width: 640px) {
  & :where(${part('leader-row')}) { grid-template-columns: 148px minmax(0, 1fr) minmax(0, 200px); align-items: center; gap: 20px; padding-block: 4px; }
  & :where(${part('next-step')}) { grid-template-columns: minmax(0, 1fr) auto; }
  & :where(${part('next-actions')}) { padding: 0; }
}
@container (min-width: 760px) { & :where(${part('comment-lists')}) { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
& :where([data-plinth-contrast="more"] ${part('comment')}) { border: 1px solid var(--plinth-border-strong); }
@media (forced-colors: active) {
  & :where(${part('level-name')})::before { border: 1px solid CanvasText; }
  & :where(${part('comment')}) { border: 1px solid CanvasText; }
}
@media print {
  & :where([data-plinth-part="button"]) { display: none; }
  & :where(${part('comment')} bdi[data-clamped]) { display: block; overflow: visible; }
  & :where(${part('comment')}) { padding: 0; background: none; break-inside: avoid; }
  & :where(${part('table')} tr, ${part('leader-row')}, ${part('next-step')}) { break-inside: avoid; }
  & :where(${part('table-scroll')}) { overflow: visible; }
}
`;
