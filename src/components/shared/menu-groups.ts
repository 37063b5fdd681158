import type { MenuItem } from './Menu';

/** The items of a long menu, in groups that a line parts. What somebody may not do is `false`; a group of nothing leaves no line. */
export function menuGroups(...groups: readonly (readonly (MenuItem | false)[])[]): readonly MenuItem[] {
  return groups
    .map((group) => group.filter((item) => item !== false))
    .filter((group) => group.length > 0)
    .flatMap((group, at) => group.map((item, index) => ({ ...item, startsGroup: at > 0 && index === 0 })));
}

/** One item of a menu, in one line. */
export function menuItem(
  id: string,
  label: string,
  icon: string,
  onSelect: MenuItem['onSelect'],
  mirrors?: boolean,
): MenuItem {
  return { id, label, icon, onSelect, mirrors };
}
