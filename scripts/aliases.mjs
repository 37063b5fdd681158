// Same names as `paths` in tsconfig.json, so that tests, stories and examples import what a host imports.
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export const aliases = [
  { find: /^plinth$/, replacement: at('entries/index.ts') },
  { find: /^plinth\/locales\/(.*)$/, replacement: at('locales/$1') },
  { find: /^plinth\/(.*)$/, replacement: at('entries/$1.ts') },
];
