import { part } from '../part';

const SHADE = 'color-mix(in srgb, var(--plinth-text-default) 14%, transparent)';
/** A shade at either end of a list that goes on there: what covers it moves with the list. */
const SCROLLS = `linear-gradient(var(--plinth-bg-raised), transparent) top / 100% 20px no-repeat local, linear-gradient(transparent, var(--plinth-bg-raised)) bottom / 100% 20px no-repeat local, linear-gradient(${SHADE}, transparent) top / 100% 8px no-repeat, linear-gradient(transparent, ${SHADE}) bottom / 100% 8px no-repeat`;

/** The sheet hangs on the menu itself. */
export const retroCardMenuCss = `
position: fixed; inset: 0 auto auto 0; translate: var(--_x, 0) var(--_y, 0); margin: 0; padding: 0;
display: flex; flex-direction: column; inline-size: min(328px, 100vi - 16px); max-block-size: min(max(480px, var(--_room, 0px)), 100vb - 16px); overflow: hidden;
border: 1px solid var(--plinth-border-default); border-radius: var(--plinth-radius-lg); background: var(--plinth-bg-raised); color: var(--plinth-text-default); box-shadow: var(--plinth-elevation-3); cursor: default;
& :where(${part('menu-search')}) { display: flex; gap: 9px; align-items: center; padding: 4px 14px; border-block-end: 1px solid var(--plinth-border-subtle); color: var(--plinth-text-subtle); }
& :where(${part('menu-search')} > input) { flex: 1; min-block-size: 36px; outline: none; color: var(--plinth-text-default); font: var(--plinth-type-label); font-weight: 430; }
& :where(${part('menu-search')} > input)::placeholder { color: var(--plinth-text-subtle); }
& :where(${part('menu-list')}) { flex: 1 1 auto; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding-block-end: 6px; outline: none; background: ${SCROLLS}; }
& :where(${part('menu-heading')}) { display: block; padding: 10px 14px 4px; font: var(--plinth-type-micro); color: var(--plinth-text-subtle); }
& :where(${part('menu-option')}) { display: flex; gap: 10px; align-items: center; inline-size: 100%; min-block-size: max(32px, var(--plinth-density-control-small)); padding: 5px 14px; font: var(--plinth-type-label); font-weight: 430; cursor: pointer; }
& :where(${part('menu-option')} > bdi) { flex: 1; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
& :where(${part('menu-option')} > span) { flex: none; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('menu-option')} > i) { flex: none; inline-size: 10px; block-size: 10px; border-radius: 3px; background: var(--_solid); }
& :where(${part('menu-option')}:hover, ${part('menu-option')}[aria-selected="true"]) { background: var(--plinth-bg-hover); }
& :where(${part('menu-option')}[aria-selected="true"]) { box-shadow: inset 2px 0 0 var(--plinth-accent-solid); }
& :where(${part('menu-option')}[aria-selected="true"]:dir(rtl)) { box-shadow: inset -2px 0 0 var(--plinth-accent-solid); }
& :where([data-option^="delete"]) { color: var(--plinth-status-off-track-text); }
& :where([data-section="colour"]) { display: flex; flex-wrap: wrap; padding-inline: 10px; }
& :where([data-section="colour"] > ${part('menu-heading')}) { flex: 1 0 100%; padding-inline: 4px; }
& :where([data-section="colour"] > ${part('menu-option')}) { position: relative; display: grid; place-items: center; inline-size: 32px; min-inline-size: 32px; padding: 0; border-radius: var(--plinth-radius-md); }
& :where([data-section="colour"] > ${part('menu-option')} > i) { grid-area: 1 / 1; inline-size: 20px; block-size: 20px; border: 1px solid var(--_border); border-radius: 6px; background: var(--_fill); }
& :where([data-section="colour"] > [data-hue="0"] > i) { border-style: dashed; border-color: var(--plinth-border-strong); background: none; }
& :where([data-section="colour"] > ${part('menu-option')} > svg) { grid-area: 1 / 1; z-index: 1; }
& :where([data-section="colour"] > ${part('menu-option')}[aria-selected="true"]) { box-shadow: inset 0 0 0 2px var(--plinth-accent-solid); }
& :where(${part('menu-nothing')}) { padding: 14px; font: var(--plinth-type-label); font-weight: 430; color: var(--plinth-text-subtle); }
& :where(${part('menu-more')}) { padding: 4px 14px; font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('menu-foot')}) { display: flex; flex-wrap: wrap; gap: 4px 5px; align-items: center; padding: 8px 12px; border-block-start: 1px solid var(--plinth-border-subtle); background: var(--plinth-bg-muted); font: var(--plinth-type-caption); color: var(--plinth-text-subtle); }
& :where(${part('menu-foot')} kbd) { padding: 1px 5px; border: 1px solid var(--plinth-border-default); border-radius: 4px; background: var(--plinth-bg-surface); box-shadow: none; font: var(--plinth-type-micro); color: inherit; }
& :where(${part('menu-foot')} kbd:nth-of-type(n + 3)) { margin-inline-start: 6px; }
@media (forced-colors: active) {
  border-color: CanvasText;
  & :where(${part('menu-option')}[aria-selected="true"]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  & :where(${part('menu-option')} > i) { background: CanvasText; forced-color-adjust: none; }
}
@media (hover: none) {
  & :where(${part('menu-foot')}) { display: none; }
  & :where(${part('menu-option')}) { min-block-size: 44px; }
}
`;
