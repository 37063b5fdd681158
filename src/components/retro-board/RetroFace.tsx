'use client';
import { Icon } from '../shared/Icon';
import { check } from '../shared/icons';
import { hueOf, initialsOf } from './RetroAvatar';

/** A person as a small round mark; the name is its text alternative. Renders a `<span role="img">`. */
export function RetroFace(props: {
  readonly id: string;
  readonly name: string;
  /** What is read out. @default the name; empty: the name stands beside it */
  readonly label?: string;
  readonly ready?: boolean;
}) {
  const { id, name, label = name, ready = false } = props;
  const said = label === '' ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <span
      {...said}
      title={name}
      data-plinth-part="retro-face"
      data-hue={hueOf(id)}
      data-ready={ready ? '' : undefined}
    >
      {initialsOf(name)}
      {ready && (
        <i>
          <Icon path={check} size={8} />
        </i>
      )}
    </span>
  );
}
