// The names that every entry exports, against the committed list: a name never appears or goes by accident.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { publicModules } from '../build/public-modules.mjs';

/** @param {import('./context.mjs').Context} context */
export async function checkExports({ root, dist, update }) {
  const problems = [];
  const actual = {};
  const require = createRequire(join(root, 'package.json'));
  for (const { subpath, name } of publicModules(root)) {
    // Importing here also proves that every entry loads in Node, without a DOM, both ways.
    const values = Object.keys(await import(pathToFileURL(join(dist, `${name}.js`)))).sort();
    const required = Object.keys(require(join(dist, `${name}.cjs`))).sort();
    if (values.join() !== required.join())
      problems.push(`${subpath}: import and require give different names`);
    if (values.includes('default')) problems.push(`${subpath}: has a default export`);
    const declared = declaredNames(readFileSync(join(dist, `${name}.d.ts`), 'utf8'));
    for (const value of values)
      if (!declared.includes(value)) problems.push(`${subpath}: ${value} has no type`);
    actual[subpath] = { values, types: declared.filter((type) => !values.includes(type)) };
  }
  if (update) await writeList(join(root, 'scripts/exports.json'), actual);
  return [...problems, ...differences(listedExports(root), actual)];
}

async function writeList(path, list) {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(list), { ...style, parser: 'json' }));
}

/** @returns {Record<string, { values: string[], types: string[] }>} the committed list by subpath */
export function listedExports(root) {
  const list = join(root, 'scripts/exports.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
}

/**
 * A host that exports something made with our types must be able to name them, or its own declarations cannot be
 * written (TS2742). @param {import('./context.mjs').Context} context
 */
export function checkTypesCanBeNamed({ root, dist }) {
  const modules = publicModules(root).map(({ subpath, name }) => [
    subpath,
    readFileSync(join(dist, `${name}.d.ts`), 'utf8'),
  ]);
  const named = new Set(modules.flatMap(([, text]) => declaredNames(text)));
  return modules.flatMap(([subpath, text]) =>
    importedNames(text)
      .filter((name) => !named.has(name))
      .map((name) => `${subpath} uses ${name}, which no entry exports`),
  );
}

/** Names that an entry takes from the chunks it shares with others. */
function importedNames(text) {
  const lists = [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '\.[^']*types\//gm)];
  return lists.flatMap((match) =>
    match[1].split(',').map((item) =>
      item
        .trim()
        .replace(/^type /, '')
        .split(' as ')
        .at(-1),
    ),
  );
}

/** rollup-plugin-dts ends a file with `export { a as B }` and `export type { … }` lists. */
function declaredNames(text) {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap((match) => match[1].split(','));
  return lists
    .map((item) =>
      item
        .trim()
        .replace(/^type /, '')
        .split(' as ')
        .at(-1),
    )
    .filter(Boolean)
    .sort();
}

function differences(expected, actual) {
  const lines = [];
  for (const subpath of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    for (const kind of ['values', 'types']) {
      const before = expected[subpath]?.[kind] ?? [];
      const now = actual[subpath]?.[kind] ?? [];
      for (const name of now.filter((item) => !before.includes(item)))
        lines.push(`${subpath}: new ${kind}: ${name}`);
      for (const name of before.filter((item) => !now.includes(item)))
        lines.push(`${subpath}: gone from ${kind}: ${name}`);
    }
  }
  return lines.length > 0
    ? [...lines, 'scripts/exports.json differs; if this is meant, run with --update']
    : [];
}
