// Reads the DTCG files as the resolver file says, and flattens them to a list of tokens with their references followed.
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../src/theme/tokens/', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const isToken = (node) => Object.hasOwn(node, '$value');

export const resolver = readJson('plinth.resolver.json');

/** All sources for one choice of contexts, in the resolver's order; a choice left out takes its default. */
export function sourcesFor(choice = {}) {
  return resolver.resolutionOrder.flatMap(({ $ref }) => {
    const [, kind, name] = $ref.split('/');
    if (kind === 'sets') return resolver.sets[name].sources;
    const modifier = resolver.modifiers[name];
    return modifier.contexts[choice[name] ?? modifier.default];
  });
}

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    const isGroup = typeof value === 'object' && !Array.isArray(value) && !key.startsWith('$');
    if (isGroup && target[key] && !isToken(value)) merge(target[key], value);
    else target[key] = structuredClone(value);
  }
  return target;
}

function collect(group, path, inherited, found) {
  const type = group.$type ?? inherited;
  for (const [key, node] of Object.entries(group)) {
    if (key.startsWith('$')) continue;
    if (isToken(node)) found.push({ path: [...path, key], type: node.$type ?? type, value: node.$value });
    else collect(node, [...path, key], type, found);
  }
  return found;
}

const referenceIn = (value) =>
  typeof value === 'string' && value.startsWith('{') ? value.slice(1, -1) : undefined;

/**
 * `{mode?, density?}` to a list of `{path, type, value, reference?}`. `value` holds no reference any more; `reference`
 * is the dotted path that the token named, where it named one.
 */
export function tokensFor(choice) {
  const tree = sourcesFor(choice).reduce((all, { $ref }) => merge(all, readJson($ref)), {});
  const list = collect(tree, [], undefined, []);
  const byPath = new Map(list.map((token) => [token.path.join('.'), token]));
  const follow = (value) => {
    const path = referenceIn(value);
    if (path === undefined) return value;
    const token = byPath.get(path);
    if (!token) throw new Error(`No token "${path}" for ${JSON.stringify(choice)}.`);
    return follow(token.value);
  };
  return list.map((token) => ({ ...token, value: follow(token.value), reference: referenceIn(token.value) }));
}
