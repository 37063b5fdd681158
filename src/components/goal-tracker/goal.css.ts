import { statusCss } from './goal-status.css';

const part = (name: string): string => `[data-plinth-part="goal-${name}"]`;

/** The frame of the tracker: header, tools, lanes. Widths are the widget's own, never the window's. */
export const goalCss = `
background: var(--plinth-bg-canvas);
${statusCss}
& > * { --_pad: 16px; }
& :where(${part('header')}) { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 16px 24px; padding: calc(var(--_pad) + 6px) var(--_pad) 20px; }
& :where(${part('says')}) { display: grid; gap: 8px; flex: 1 1 380px; min-inline-size: 0; }
& :where(${part('eyebrow')}) { display: flex; flex-wrap: wrap; gap: 2px 8px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); overflow-wrap: anywhere; }
@container (min-width: 480px) { & :where(${part('eyebrow')} > * + *)::before { content: "·" / ""; margin-inline-end: 8px; } }
& :where(${part('headline')}) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); overflow-wrap: break-word; }
& :where(${part('counts')}) { display: flex; flex-wrap: wrap; gap: 6px 20px; margin-block-start: 4px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('counts')} > li) { display: flex; align-items: center; gap: 8px; }
& :where(${part('counts')} [data-plinth-part="icon"]) { color: var(--_text); }
& :where(${part('counts')} i, ${part('status')} i) { flex: none; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--_solid); }
& :where(${part('counts')} [data-status="none"] i, ${part('counts')} [data-status="notStarted"] i) { background: none; border: 1.5px solid var(--_solid); }
& :where(${part('remark')}) { max-inline-size: 60ch; font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); }
& :where(${part('tools')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-inline-size: 0; }
& :where(${part('tools')} [data-plinth-part="segmented-control"]) { min-block-size: var(--plinth-density-control); flex: 1 1 auto; flex-wrap: wrap; }
@container (max-width: 299px) { & :where([data-plinth-part="segment"]) { padding-inline: 4px; } }
& :where(${part('tools')} > [data-variant="primary"]) { flex: 1 1 auto; }
& :where(${part('body')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; padding: 0 var(--_pad) var(--_pad); }
& :where(${part('notes')}) { display: grid; gap: 8px; }
& :where(${part('notes')}:has([data-refusal])) { position: sticky; inset-block-start: 8px; z-index: 2; }
& :where(${part('toolbar')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
& :where(${part('search')}) {
  display: flex; align-items: center; gap: 8px; flex: 1 1 180px; min-block-size: var(--plinth-density-control); padding-inline: 12px 4px;
  border: 1px solid var(--plinth-border-control); border-radius: var(--plinth-radius-md); background: var(--plinth-bg-surface); color: var(--plinth-text-subtle);
  &:where(:focus-within) { outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 1px; }
  & :where(input) { flex: 1; min-block-size: 30px; color: var(--plinth-text-default); font: var(--plinth-type-label); font-weight: 430; outline: none; appearance: none; }
  & :where(input)::placeholder { color: var(--plinth-text-subtle); opacity: 1; }
}
& :where(${part('select')}) { display: inline-flex; align-items: center; gap: 8px; min-inline-size: 0; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('select')} select) {
  min-block-size: var(--plinth-density-control); max-inline-size: 190px; padding: 4px 10px; margin: 0; border: 1px solid var(--plinth-border-control); border-radius: var(--plinth-radius-md);
  background-color: var(--plinth-bg-surface); color: var(--plinth-text-default); font: var(--plinth-type-label);
}
@container (max-width: 479px) {
  & :where(${part('toolbar')} > [data-group]) { display: none; }
  & :where(${part('toolbar')} > button) { gap: 0; font-size: 0; }
}
& :where(${part('badge')}) { min-inline-size: 18px; padding-inline: 5px; border-radius: 99px; background: var(--plinth-accent-soft-hover); color: var(--plinth-accent-text); font: var(--plinth-type-micro); line-height: 18px; text-align: center; }
& :where(${part('list')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 28px 16px; align-items: start; }
& :where(${part('lane')}) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
& :where(${part('list')} > :not([data-small="1"])) { grid-column: 1 / -1; }
& :where(${part('lane-title')}) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; font: var(--plinth-type-subheading); letter-spacing: var(--plinth-track-subheading); overflow-wrap: anywhere; }
& :where(${part('lane-title')} span) { font: var(--plinth-type-caption); letter-spacing: 0; color: var(--plinth-text-subtle); }
& :where(${part('lane-empty')}) { padding: 16px; border: 1px dashed var(--plinth-border-strong); border-radius: var(--plinth-radius-xl); font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-subtle); }
& :where(${part('blank')}) { display: grid; justify-items: center; gap: 16px; padding: 32px var(--_pad) 40px; text-align: center; font: var(--plinth-type-body); color: var(--plinth-text-muted); }
& :where(${part('blank')} > p) { max-inline-size: 46ch; }
& :where(${part('blank')} > div) { display: grid; grid: auto 0 0 / repeat(auto-fit, minmax(min(280px, 100%), 1fr)); gap: 0 16px; inline-size: 100%; overflow: hidden; }
& :where(${part('blank')} > div > div) { display: grid; gap: 14px; padding: 24px; border: 1px dashed var(--plinth-border-strong); border-radius: var(--plinth-radius-xl); }
& :where(${part('blank')} i) { block-size: 10px; inline-size: 40%; border-radius: 99px; background: var(--plinth-bg-pressed); }
& :where(${part('blank')} i:nth-child(2)) { inline-size: 80%; }
& :where(${part('blank')} i:nth-child(3)) { inline-size: 100%; margin-block-start: 20px; }
& :where(${part('blank')}[data-reason="loading"] > div > div) { border: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-surface); }
@container (min-width: 640px) {
  & > * { --_pad: calc(var(--plinth-density-panel-padding) + 8px); }
  & :where(${part('headline')}) { font: var(--plinth-type-display); letter-spacing: var(--plinth-track-display); }
  & :where(${part('tools')}) { justify-content: flex-end; }
  & :where(${part('tools')} [data-plinth-part="segmented-control"], ${part('tools')} > [data-variant="primary"]) { flex: 0 1 auto; }
  & :where(${part('body')}) { gap: 20px; }
  & :where(${part('search')}) { max-inline-size: 320px; }
}
&:where([data-celebrating]) :where(button, input, textarea) { scroll-margin-block: var(--_celebration) 8px; }
@media (forced-colors: active) {
  & :where(${part('counts')} i, ${part('status')} i) { background: CanvasText; }
  & :where(${part('key-result')})::before { background: CanvasText; }
  & :where(${part('search')}, ${part('select')} select) { border-color: CanvasText; }
}
@media print {
  background: none;
  & :where(${part('toolbar')}, ${part('tools')}, [data-plinth-part="button"]) { display: none; }
}
`;
