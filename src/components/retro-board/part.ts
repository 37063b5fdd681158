/** Selects parts of a retro board by name, also with something after it: `part('card', 'group') + ':hover'`. */
export function part(...names: readonly string[]): string {
  const parts = names.map((name) => `[data-plinth-part="retro-${name}"]`);
  return parts.length === 1 ? parts[0]! : `:is(${parts.join(', ')})`;
}
