const part = (name: string): string => `[data-plinth-part="pyramid-${name}"]`;

/** The assembled diagram around its figure. Widths are the widget's own, never the window's. */
export const pyramidCss = `
& > * { --_pad: 16px; }
& :where(${part('header')}) { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 14px 24px; padding: calc(var(--_pad) - 4px) var(--_pad) 0; }
& :where(${part('heading')}) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); }
& :where(${part('subtitle')}) { margin-block-start: 3px; font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('tools')}) { display: flex; min-inline-size: 0; align-items: center; gap: 8px; justify-content: end; }
@container (max-width: 639px) { & :where(${part('tools')}, ${part('tools')} [data-plinth-part="segmented-control"]) { flex: 1 1 auto; } & :where(${part('tools')} [data-plinth-part="segment"]) { padding-inline: 2px; font: var(--plinth-type-caption); } }
& :where(${part('body')}) { display: grid; grid-template-columns: minmax(0, 1fr); margin-block-start: 20px; }
& :where(${part('main')}) { padding: 0 var(--_pad) 20px; display: grid; gap: 24px; align-content: start; }
& :where(${part('stage')}:not([hidden])) { display: grid; gap: 12px; justify-items: center; }
& :where(${part('figure')}) { max-inline-size: 860px; }
& :where(${part('empty')}) { display: grid; gap: 12px; justify-items: center; text-align: center; font: var(--plinth-type-body); color: var(--plinth-text-muted); }
& :where(${part('empty')} strong) { display: block; font: var(--plinth-type-subheading); color: var(--plinth-text-default); }
& :where(${part('facts')}) { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 14px 24px; align-items: start; padding-block-start: 18px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('facts')} dt) { margin-block-end: 4px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('facts')} dd) { font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-muted); }
& :where(${part('facts')} dd:not(:last-child)) { font-weight: 600; color: var(--plinth-text-default); }
& :where(${part('aside')}) { border-block-start: 1px solid var(--plinth-border-subtle); padding: 20px var(--_pad) 28px; }
& :where(${part('aside')}:has(> ${part('invitation')})) { display: grid; gap: 20px; align-content: start; }
& :where(${part('aside')} > ${part('facts')}) { padding: 0; border: 0; }
& :where(${part('aside')} > ${part('facts')} dd:not(:last-child)) { font: var(--plinth-type-heading); letter-spacing: var(--plinth-track-heading); }
& :where(${part('caption')}) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); text-align: center; }
& :where(${part('invitation')}) { font: var(--plinth-type-label); font-weight: 430; line-height: 20px; color: var(--plinth-text-muted); max-inline-size: 62ch; }
& :where(${part('legend')}) { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; padding: 12px var(--_pad); border-block-start: 1px solid var(--plinth-border-subtle); font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('legend-key')}) { display: flex; align-items: center; gap: 7px; }
& :where(${part('legend')} > [data-plinth-part="button"]) { margin-inline-start: auto; }
& :where(${part('swatch')}) { inline-size: 22px; block-size: 12px; border: 1px solid var(--_border); border-inline-end: 8px solid var(--_soft); border-radius: 3px; background: var(--_fill); box-shadow: inset -2px 0 var(--_solid); }
@container (min-width: 640px) {
  & > * { --_pad: calc(var(--plinth-density-panel-padding) + 8px); }
  & :where(${part('heading')}) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); }
  & :where(${part('subtitle')}) { font: var(--plinth-type-label); font-weight: 430; }
  & :where(${part('body')}) { margin-block-start: 28px; }
}
@container (min-width: 1080px) {
  & :where(${part('body')}[data-aside]) { grid-template-columns: minmax(0, 1fr) 356px; }
  & :where(${part('body')}[data-aside] > ${part('main')}) { padding-inline-end: 12px; }
  & :where(${part('aside')}) { border: 0; border-inline-start: 1px solid var(--plinth-border-subtle); padding-block: 0 28px; padding-inline: 28px var(--_pad); }
  & :where(${part('aside')} > ${part('facts')}) { grid-template-columns: 1fr; gap: 24px; }
}
@media (forced-colors: active) { & :where(${part('swatch')}) { border-color: CanvasText; border-inline-end-color: Canvas; outline: 1px solid CanvasText; background: CanvasText; forced-color-adjust: none; } }
@media print { & :where(${part('tools')}, ${part('legend')} > [data-plinth-part="button"]) { display: none; } }
`;
