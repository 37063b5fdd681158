const part = (...names: string[]): string =>
  names.map((name) => `[data-plinth-part="retro-${name}"]`).join(', ');

/** Popovers and dialogs. */
export const lateSurfaceCss = `
& :where([data-plinth-part="menu"]) { max-block-size: calc(100dvb - 16px); overflow-y: auto; }
& :where(${part('popover')}) {
  position: fixed; inset: auto; inset-block-start: 0; inset-inline-start: 0; translate: var(--_x, 0) var(--_y, 0); margin: 0; padding: 16px;
  inline-size: min(296px, 100vi - 16px); max-block-size: calc(100dvb - 16px); overflow-y: auto; border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg);
  background: var(--plinth-bg-raised); color: var(--plinth-text-default); box-shadow: var(--plinth-elevation-3); text-align: start; font: var(--plinth-type-body); font-weight: 400; white-space: normal;
  &:where(:not(:popover-open, [data-open])) { display: none; }
  &:where(:popover-open, [data-open]) { display: grid; gap: 14px; }
  &:where(:dir(rtl)) { inset-inline: auto 0; }
  @media (forced-colors: active) { border-color: CanvasText; }
}
& :where(${part('popover-title')}) { font: var(--plinth-type-caption); font-weight: 560; color: var(--plinth-text-muted); }
& :where(${part('popover-text')}) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); line-height: 18px; }
& :where(${part('presets')}) { display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px; & > :where([data-plinth-part="button"]) { min-block-size: 36px; padding: 0; font-variant-numeric: tabular-nums; } }
& :where([data-plinth-part="dialog"]) { inline-size: min(var(--_width, 460px), 100vi - 24px); max-block-size: calc(100dvb - 24px); overscroll-behavior: contain; }
& :where(${part('wide')} > [data-plinth-part="dialog"]) { --_width: 640px; }
& :where([data-plinth-part="dialog-body"]) { display: grid; gap: 16px; overflow-wrap: anywhere; }
`;
