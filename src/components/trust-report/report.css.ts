import { reportCountCss } from './report-count.css';

const part = (name: string): string => `[data-plinth-part="report-${name}"]`;

/** The first view of the report. Widths are the widget's own, never the window's. */
export const reportCss = `
background: var(--plinth-bg-canvas);
& > * { --_pad: 16px; }
& :where(${part('header')}) { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 16px 24px; padding: calc(var(--_pad) + 4px) var(--_pad) 20px; }
& :where(${part('says')}) { display: grid; gap: 8px; flex: 1 1 520px; min-inline-size: 0; }
& :where(${part('eyebrow')}) { display: flex; flex-wrap: wrap; gap: 2px 8px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
& :where(${part('headline')}) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); overflow-wrap: break-word; }
& :where(${part('facts')}) { display: flex; flex-wrap: wrap; gap: 6px 20px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('facts')} > li) { display: flex; gap: 8px; }
& :where(${part('facts')} [data-plinth-part="icon"]) { margin-block-start: 1px; }
& :where(${part('tools')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; max-inline-size: 100%; min-inline-size: 0; }
& :where(${part('tools')} > *) { flex: 1 1 auto; }
& :where(${part('tools')} [data-plinth-part="segmented-control"]) { flex-wrap: wrap; }
& :where(${part('rounds')}, ${part('tools')} [data-plinth-part="segmented-control"]) { min-block-size: var(--plinth-density-control); }
& :where(${part('menu-slot')}, ${part('menu-slot')} > span) { display: grid; }
& :where(${part('body')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; padding: 0 var(--_pad) var(--_pad); }
& :where([data-panel]) { min-inline-size: 0; padding: var(--_pad); border: 1px solid var(--plinth-border-subtle); border-radius: var(--plinth-radius-xl); background: var(--plinth-bg-surface); box-shadow: var(--plinth-elevation-1); }
& :where(${part('panel-head')}) { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 20px; margin-block-end: 16px; }
& :where(${part('panel-head')} :is(h3, h4, h5)) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); }
& :where(${part('panel-aside')} [data-plinth-part="button"]) { margin-inline: -10px; }
& :where(${part('panel-aside')}) { font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('picture')} [data-ledger="compact"] [data-plinth-part="pyramid-ledger"]) {
  grid-template-columns: auto minmax(0, 1fr); column-gap: 8px; row-gap: 0;
  & > :where(*) { grid-column: 1 / -1; }
  & > :where([data-plinth-part="pyramid-figure-value"]) { grid-area: 1 / 1; }
  & > :where([data-plinth-part="pyramid-trend"]) { grid-area: 1 / 2; align-self: center; }
}
& :where(${part('calm')}) { font: var(--plinth-type-reading); color: var(--plinth-text-muted); max-inline-size: 54ch; }
& :where(${part('finding')}) { display: grid; gap: 16px; padding-block: 20px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('finding-chart')}) { min-block-size: 62px; }
& :where(${part('finding')}:last-child) { padding-block-end: 4px; }
& :where(${part('finding')} > div:first-child) { display: grid; gap: 4px; align-content: start; }
& :where(${part('finding-kind')}) { display: flex; align-items: center; gap: 7px; margin-block-end: 4px; font: var(--plinth-type-caption); font-weight: 520; color: var(--plinth-text-muted); }
& :where([data-kind="split"] ${part('finding-kind')}) { color: var(--plinth-status-at-risk-text); }
& :where(${part('finding')} :is(h4, h5, h6)) { font: var(--plinth-type-subheading); }
& :where(${part('finding')} p:last-child) { font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); max-inline-size: 56ch; }
& :where(${part('waiting')}, ${part('blank')}) { display: grid; justify-items: center; gap: 20px; padding: 32px var(--_pad); text-align: center; font: var(--plinth-type-body); color: var(--plinth-text-muted); }
& :where(${part('waiting')} > p, ${part('blank')} > p) { max-inline-size: 46ch; }
& :where(${part('blank')} > div) { inline-size: min(100%, 460px); }
${reportCountCss}
@container (min-width: 640px) {
  & > * { --_pad: calc(var(--plinth-density-panel-padding) + 4px); }
  & :where(${part('headline')}) { font: var(--plinth-type-display); letter-spacing: var(--plinth-track-display); }
  & :where(${part('tools')}) { justify-content: flex-end; }
  & :where(${part('tools')} > *) { flex: 0 1 auto; }
  & :where(${part('body')}) { gap: 20px; }
  & :where(${part('finding')}) { grid-template-columns: minmax(0, 1fr) 176px; gap: 32px; align-items: center; }
}
@container (min-width: 1080px) {
  & :where(${part('body')}) { grid-template-columns: 420px minmax(0, 1fr); }
  & :where(${part('body')} > *) { grid-column: 1 / -1; }
  & :where(${part('picture')}) { grid-column: 1; }
  & :where(${part('picture')} + ${part('findings')}) { grid-column: 2; }
  & :where(${part('findings')}, ${part('picture')}) { display: grid; grid-template-rows: auto 1fr; }
  & :where(${part('picture')} > :last-child) { align-self: center; }
  & :where(${part('finding-list')}) { display: grid; align-content: start; }
}
&:where([data-plinth-contrast="more"]) :where([data-panel]) { border-color: var(--plinth-border-strong); }
@media (forced-colors: active) { & :where([data-panel]) { border-color: CanvasText; box-shadow: none; } }
@media print {
  border: 0; background: none; break-inside: auto;
  & :where(${part('tools')}, [data-plinth-part="button"]) { display: none; }
  & :where([data-panel]) { padding: 16px 0; border: 0; border-block-start: 1px solid var(--plinth-border-strong); border-radius: 0; box-shadow: none; background: none; }
  & :where(${part('panel-head')}) { break-after: avoid; }
  & :where(${part('finding')}, ${part('picture')}) { break-inside: avoid; }
}
`;
