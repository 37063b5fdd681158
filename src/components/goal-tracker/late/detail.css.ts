const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** Everything about one goal, across all columns. Its container is the widget's root. */
export const detailCss = `
grid-column: 1 / -1; display: grid; grid-template-columns: minmax(0, 1fr); min-inline-size: 0; border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl);
background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); text-align: start; scroll-margin-block: 16px;
& :where(h5, h6) { margin: 0; padding: 0; }
& :where(${part('detail-main')}, ${part('detail-side')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; align-content: start; padding: 20px 16px; min-inline-size: 0; }
& :where(${part('detail-side')}) { border-block-start: 1px solid var(--plinth-border-subtle); container-type: inline-size; }
& :where(${part('detail-head')}) { display: grid; gap: 10px; }
& :where(${part('detail-head')} > div) { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('detail-head')} > :is(h3, h4, h5)) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); overflow-wrap: anywhere; outline: none; }
& :where(${part('detail-head')} > p) { max-inline-size: 62ch; font: var(--plinth-type-body); color: var(--plinth-text-muted); white-space: pre-line; overflow-wrap: anywhere; }
& :where(${part('detail-head')} > div > :not(:first-child)) { order: 1; }
& :where(${part('detail-head')} > div > ${part('detail-tools')}) { order: 0; }
& :where([data-plinth-part="people-rest"] > summary) { inline-size: fit-content; min-block-size: 24px; cursor: pointer; color: var(--plinth-text-default); }
& :where(${part('detail-tools')}) { display: flex; gap: 4px; margin-inline: auto -8px; }
& :where(${part('choose')}) { display: grid; gap: 6px; }
& :where(${part('choose')} > p) { font: var(--plinth-type-label); font-weight: 560; overflow-wrap: anywhere; }
& :where(${part('choose')}:empty) { display: none; }
& :where(${part('choose')} ul) { display: grid; gap: 2px; }
& :where(${part('choose')} li > button) {
  display: grid; grid-template-columns: 8px minmax(0, 1fr) fit-content(50%); align-items: center; gap: 10px; inline-size: 100%; min-block-size: 36px; padding: 4px 12px; border-radius: var(--plinth-radius-md); border: 1px solid transparent;
  font: var(--plinth-type-label); font-weight: 430; overflow-wrap: anywhere;
  &:where(:hover) { background: var(--plinth-bg-hover); }
  &:where([aria-pressed="true"]) { background: var(--plinth-accent-soft); border-color: var(--plinth-accent-border); }
  & > :where(i) { inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--_solid); }
  & > :where(b) { font-weight: 560; font-variant-numeric: tabular-nums; }
}
& :where(${part('choose-tools')}) { display: flex; flex-wrap: wrap; gap: 4px; margin-inline-start: -10px; }
& :where(${part('facts')}) { display: grid; grid-template-columns: repeat(2, minmax(0, auto)); justify-content: start; gap: 16px 32px; }
& :where(${part('facts')} > div) { display: grid; gap: 2px; align-content: start; min-inline-size: 0; }
& :where(${part('facts')} dt) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('facts')} dd) { font: var(--plinth-type-figure-md); letter-spacing: var(--plinth-track-figure-md); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
& :where(${part('facts')} small) { display: block; font: var(--plinth-type-label); font-weight: 430; letter-spacing: 0; color: var(--plinth-text-subtle); }
& :where(${part('standing')}) { display: grid; gap: 14px; }
& :where(${part('standing')} > p) { font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where(${part('standing')} > p + p) { margin-block-start: -12px; }
& :where(${part('facts')} > ${part('sure-line')}) { grid-column: 1 / -1; flex-basis: 100%; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 2px 12px; }
& :where(${part('sure-line')} dd) { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 12px; letter-spacing: 0; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('sure-line')} svg) { flex: none; display: block; overflow: visible; }
& :where(${part('sure-line')} polyline) { fill: none; stroke: var(--plinth-text-subtle); stroke-width: 1.5; stroke-linejoin: round; }
& :where(${part('sure-line')} circle) { fill: var(--plinth-accent-solid); }
& :where(${part('block')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
& :where(${part('block')} > p) { font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('block-head')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; min-block-size: 28px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('block-head')} :is(h4, h5, h6)) { font: var(--plinth-type-subheading); letter-spacing: var(--plinth-track-subheading); color: var(--plinth-text-default); }
& :where(${part('block-head')} [data-plinth-part="button"]) { margin-inline-end: -10px; }
& :where(${part('history')} > li) {
  display: grid; grid-template-columns: auto 22px minmax(0, 1fr); align-items: center; gap: 4px 10px; padding-block: 8px; min-block-size: 44px; border-block-start: 1px solid var(--plinth-border-subtle);
  font: var(--plinth-type-label); font-weight: 430;
  & > :where(span:first-child) { min-inline-size: 52px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); font-variant-numeric: tabular-nums; }
  & > :where(b) { font-weight: 600; font-variant-numeric: tabular-nums; }
  & > :where(${part('edit-row')}) { grid-column: 1 / -1; }
}
& :where(${part('history-note')}) { grid-column: 1 / -1; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('history-note')}:has(bdi:empty)) { display: none; }
& :where(${part('history-tools')}) { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; margin-inline: -10px; color: var(--plinth-text-subtle); font: var(--plinth-type-caption); }
& :where(${part('removed')}) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; margin-block-start: 8px; padding: 8px 8px 8px 12px; border-radius: var(--plinth-radius-md); background: var(--plinth-bg-muted); font: var(--plinth-type-caption); color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('history-tools')} > span) { display: inline-flex; align-items: center; gap: 5px; padding-inline: 10px; }
& :where(${part('edit-row')}) { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 10px 12px; padding: 12px; border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-canvas); border: 1px solid var(--plinth-border-subtle); }
& :where(${part('edit-row')} label) { display: grid; gap: 5px; flex: 1 1 140px; min-inline-size: 0; }
& :where(${part('edit-row')} label[data-wide]) { flex: 2 1 220px; }
& :where(${part('edit-row')} label > span) { font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where(${part('edit-row')} :is(input, select), ${part('say')} :is(select, textarea), ${part('stance-form')} input[type="text"], ${part('initiatives')} select) {
  inline-size: 100%; min-block-size: 36px; padding: 6px 10px; margin: 0; border: 1px solid var(--plinth-border-strong); border-radius: var(--plinth-radius-md); background-color: var(--plinth-bg-surface); color: var(--plinth-text-default);
  font: var(--plinth-type-label); font-weight: 430;
}
& :where(${part('edit-row')} [role="alert"]) { flex-basis: 100%; font: var(--plinth-type-caption); color: var(--plinth-status-off-track-text); }
& :where(${part('edit-row')} > [role="status"]) { flex-basis: 100%; font: var(--plinth-type-caption); color: var(--plinth-text-muted); &:where(:empty) { position: absolute; } }
& :where(${part('edit-row')} > span) { display: flex; gap: 6px; }
@container (min-width: 640px) {
  & :where(${part('detail-main')}, ${part('detail-side')}) { padding: 28px; }
  & :where(${part('detail-head')} > div > *) { order: 0; }
  & :where(${part('facts')}) { display: flex; flex-wrap: wrap; }
  & :where(${part('facts')} dd) { font: var(--plinth-type-figure-lg); letter-spacing: var(--plinth-track-figure-lg); }
  & :where(${part('facts')} small) { display: inline; }
  & :where(${part('sure-line')} dd) { font: var(--plinth-type-label); font-weight: 430; letter-spacing: 0; }
  & :where(${part('history')} > li) { grid-template-columns: 68px 22px minmax(88px, auto) minmax(0, 1fr) auto; }
  & :where(${part('history-note')}) { grid-column: auto; &:where(:has(bdi:empty)) { display: block; } }
  & :where(${part('history-tools')}) { grid-column: auto; margin-inline: 0 -10px; justify-content: flex-end; }
}
@container (min-width: 1000px) {
  grid-template-columns: minmax(0, 1fr) 388px;
  & :where(${part('detail-main')}) { padding: 28px 32px 30px; }
  & :where(${part('detail-side')}) { border-block-start: 0; border-inline-start: 1px solid var(--plinth-border-subtle); }
}
@media (forced-colors: active) { border-color: CanvasText; & :where(${part('choose')} [aria-pressed="true"]) { outline: 2px solid Highlight; } & :where(${part('choose')} i) { background: CanvasText; } }
@media print { box-shadow: none; & :where([data-plinth-part="button"]) { display: none; } }
`;
