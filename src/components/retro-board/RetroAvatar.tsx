'use client';

/** The same hue for a person everywhere, from 1 to 5. */
export function hueOf(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 29 + id.charCodeAt(at)) % 251;
  return (sum % 5) + 1;
}

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
    <span role="img" aria-label={name} title={name} data-plinth-part="retro-avatar" data-hue={hueOf(id)}>
      {initialsOf(name)}
    </span>
  );
}
