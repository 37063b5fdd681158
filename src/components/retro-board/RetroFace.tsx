'use client';
import { personHue } from '../../core/shared/person-hue';
import { Icon } from '../shared/Icon';
import { check } from '../shared/icons';
import { initialsOf } from './RetroAvatar';

/** A person as a small round mark; the name is its text alternative. Renders a `<span role="img">`. */
export function RetroFace(props: {
  readonly id: string;
  readonly name: string;
  /** What is read out. @default the name; empty: the name stands beside it */
  readonly label?: string;
  readonly ready?: boolean;
  /** @default the one of this id */
  readonly hue?: number | undefined;
}) {
  const { id, name, label = name, ready = false, hue = personHue(id) } = props;
  const said = label === '' ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <span
      {...said}
      title={name}
      data-plinth-part="retro-face"
      data-hue={hue}
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
