'use client';
import { Icon } from '../shared/Icon';

/** Signs, one per line, each with the same small mark. Renders a `<ul>`. */
export function PyramidDetailList({
  items,
  icon,
}: {
  readonly items: readonly string[];
  readonly icon: string;
}) {
  return (
    <ul data-plinth-part="pyramid-signs" role="list">
      {items.map((item) => (
        <li key={item}>
          <Icon path={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
