export const menuCss = `
& :where([data-plinth-part="menu"]) {
  position: fixed; inset: 0 auto auto 0; translate: var(--_x, 0) var(--_y, 0); margin: 0; padding: 4px;
  min-inline-size: 200px; max-inline-size: min(320px, 100vi - 16px); border: 1px solid var(--plinth-border-default);
  border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-raised); color: var(--plinth-text-default); box-shadow: var(--plinth-elevation-3);
  &:where(:not(:popover-open, [data-open])) { display: none; }
  @media (forced-colors: active) { border-color: CanvasText; }
}
& :where([data-plinth-part="menu"] hr) { margin: 4px 0; border: 0; border-block-start: 1px solid var(--plinth-border-subtle); }
&:where([dir="rtl"]) :where([data-plinth-part="menu"]) { direction: rtl; }
& :where([data-plinth-part="menu-item"]) {
  display: flex; align-items: center; gap: 10px; inline-size: 100%; min-block-size: max(32px, var(--plinth-density-control));
  padding: 4px 10px; border-radius: var(--plinth-radius-sm); font: var(--plinth-type-label); font-weight: 430;
  & > :where(span) { flex: 1; }
  &:where(:hover) { background: var(--plinth-bg-hover); }
  &:where(:focus-visible) { outline-offset: -2px; }
  & > :where([data-plinth-part="icon"]) { color: var(--plinth-text-subtle); }
}
`;
