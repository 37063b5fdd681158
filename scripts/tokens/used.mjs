// Which custom properties our own CSS reads. Widgets declare no others: a token nobody reads is bytes for nothing.
import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = new URL('../../src/', import.meta.url);
const READ = /var\(\s*(--plinth-(?:[a-z0-9-]|\$\{\w+\})+)/g;
/** A name put together in a loop, `--plinth-principle-${name}-soft`: one word stands in each gap. */
const GAP = /\$\{\w+\}/g;

const isCode = (name) => /\.tsx?$/.test(name) && !name.replaceAll('\\', '/').startsWith('theme/');

/**
 * Widgets that bring tokens of their own, so that the smaller ones need not carry what only these read. Dialogs are theirs, and
 * those of a panel, which brings the same.
 */
const OWN = /^(?:components|hooks)\/(?:(?:retro-board|goal-tracker|workspace)\/|shared\/dialog\.css)/;

/** A predicate for names, from everything in src but the theme itself; `shared` leaves out what only the large widgets read. */
export function readNames({ shared = false } = {}) {
  const found = readdirSync(SOURCE, { recursive: true })
    .filter(isCode)
    .filter((name) => !shared || !OWN.test(name.replaceAll('\\', '/')))
    .flatMap((name) => [...readFileSync(new URL(name, SOURCE), 'utf8').matchAll(READ)])
    .map(([, name]) => name);
  const whole = new RegExp(
    `^(?:${[...new Set(found)].map((name) => name.replace(GAP, '[a-z0-9]+')).join('|')})$`,
  );
  return (name) => whole.test(name);
}

/** The pairs `[name, value]` that `isRead` names, and those that their values refer to, in the order given. */
export function withReferences(pairs, isRead) {
  const values = new Map(pairs);
  const kept = new Set();
  const keep = (name) => {
    if (kept.has(name) || !values.has(name)) return;
    kept.add(name);
    for (const [reference] of values.get(name).matchAll(/--plinth-[a-z0-9-]+/g)) keep(reference);
  };
  for (const [name] of pairs) if (isRead(name)) keep(name);
  return pairs.filter(([name]) => kept.has(name));
}
