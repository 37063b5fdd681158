'use client';
import type { Others } from '../../hooks/shared/useOthers';

/** Who writes just now, in words: one by name, several by number. Renders a `<span>`, or nothing while nobody does. */
export function HereWriters({
  others: { named, writing },
  say,
}: {
  readonly others: Others;
  readonly say: (who: { readonly name: string } | { readonly count: number } | 'someone') => string;
}) {
  const writers = named.filter((other) => other.writing);
  const [first, second] = writers;
  if (!first && !writing) return null;
  const who = writing ? 'someone' : second ? { count: writers.length } : { name: first!.name };
  return <span data-writing="">{say(who)}</span>;
}
