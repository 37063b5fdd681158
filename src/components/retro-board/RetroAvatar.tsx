'use client';
import { personHue } from '../../core/shared/person-hue';

/** First letters of the first and the last word; one letter in scripts that join theirs. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...words.at(-1)!][0] ?? '') : '';
  return /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(first)
    ? (first + last).toLocaleUpperCase()
    : first;
}

/** A person as initials on one of five grounds; the name is what is read. Renders a `<span role="img">`. */
export function RetroAvatar({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      data-plinth-part="retro-avatar"
      className="plinth-retro-avatar"
      data-hue={personHue(id)}
    >
      {initialsOf(name)}
    </span>
  );
}
