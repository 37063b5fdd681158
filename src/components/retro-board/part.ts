/**
 * What every card has, and a board has hundreds of. These parts carry a class beside their name, since a browser finds rules by
 * class but tries every rule that asks for the value of an attribute (`bench/README.md`).
 */
const CARD_PARTS: ReadonlySet<string> = new Set([
  'card',
  'text',
  'card-foot',
  'vote',
  'vote-back',
  'fact',
  'more',
  'avatar',
]);

const selector = (name: string) =>
  CARD_PARTS.has(name) ? `.plinth-retro-${name}` : `[data-plinth-part="retro-${name}"]`;

/** Selects parts of a retro board by name, also with something after it: `part('card', 'group') + ':hover'`. */
export function part(...names: readonly string[]): string {
  const parts = names.map(selector);
  return parts.length === 1 ? parts[0]! : `:is(${parts.join(', ')})`;
}
