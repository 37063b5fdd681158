'use client';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import { useMenuSlot } from '../shared/useMenuSlot';
import type { PyramidMenuProps } from './pyramid.types';

const load = () => import('./PyramidMenu');

/** The button for exports, print and patterns. The menu behind it comes when somebody reaches for it. Renders a `<span>`. */
export function PyramidMenuSlot(props: PyramidMenuProps) {
  const { part, slotRef, buttonProps } = useMenuSlot(load);
  return (
    <span ref={slotRef} data-plinth-part="pyramid-menu-slot">
      {part ? (
        <part.PyramidMenu {...props} />
      ) : (
        <Button variant="ghost" iconOnly aria-label={props.t('menu.label')} {...buttonProps}>
          <Icon path={more} />
        </Button>
      )}
    </span>
  );
}
