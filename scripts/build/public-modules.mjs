// What hosts may import, read from the source tree: every file in src/entries, and the language files that are public.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} PublicModule
 * @property {string} subpath key in `exports` of package.json, such as `./pyramid`
 * @property {string} name path below src/ and dist/ without an extension, such as `entries/pyramid`
 * @property {string} source path of the source file from the root of the project
 */

const LOCALE_TOP = ['load', 'pseudo'];
const LOCALE_PARTS = ['model', 'instruments', 'team-40', 'leader-10', 'templates'];

/**
 * @param {string} [root] the project's folder
 * @returns {PublicModule[]} sorted by subpath, the main entry first
 */
export function publicModules(root = process.cwd()) {
  const found = [...entries(root), ...locales(root)];
  return found.sort((a, b) => (a.subpath < b.subpath ? -1 : 1));
}

function entries(root) {
  return readdirSync(join(root, 'src/entries'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const name = file.replace(/\.tsx?$/, '');
      return {
        subpath: name === 'index' ? '.' : `./${name}`,
        name: `entries/${name}`,
        source: `src/entries/${file}`,
      };
    });
}

function locales(root) {
  const folder = join(root, 'src/locales');
  if (!existsSync(folder)) return [];
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const names = [
    ...LOCALE_TOP.map((name) => [name, name]),
    ...languages.flatMap((language) => [
      [language, `${language}/index`],
      ...LOCALE_PARTS.map((part) => [`${language}/${part}`, `${language}/${part}`]),
    ]),
  ];
  return names
    .filter(([, file]) => existsSync(join(folder, `${file}.ts`)))
    .map(([subpath, file]) => ({
      subpath: `./locales/${subpath}`,
      name: `locales/${file}`,
      source: `src/locales/${file}.ts`,
    }));
}
