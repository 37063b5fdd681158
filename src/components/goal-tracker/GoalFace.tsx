'use client';
import { personHue } from '../../core/shared/person-hue';
import type { Tracker } from './tracker.types';

/** First letters of the first and the last word; of a name in one word, the first letter. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** A person as two letters on a colour; the name stands beside it, or is given as `label`. Renders a `<span>`. */
export function GoalFace({
  tracker,
  person,
  label = false,
}: {
  readonly tracker: Tracker;
  readonly person: string;
  readonly label?: boolean;
}) {
  const name = tracker.nameOf(person);
  return (
    <span
      data-plinth-part="goal-face"
      data-hue={personHue(person)}
      role={label ? 'img' : undefined}
      aria-label={label ? name : undefined}
      aria-hidden={label ? undefined : true}
    >
      {initialsOf(name)}
    </span>
  );
}
