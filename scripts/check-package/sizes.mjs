import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publicModules } from '../build/public-modules.mjs';
import { ENTRY_BUDGETS, HOOK_BUDGETS, OVER_BUDGET, STANDALONE_BUDGET } from './budgets.mjs';
import { bundle } from './bundle.mjs';
import { listedExports } from './exports.mjs';

const kb = (bytes) => (bytes / 1000).toFixed(4).padStart(6);

/**
 * Prints a table of sizes and what loads on demand.
 * @param {import('./context.mjs').Context} context
 */
export async function checkSizes({ root, dist, print }) {
  const rows = [];
  const modules = publicModules(root);
  for (const { subpath, name } of modules) {
    if (subpath.startsWith('./locales/')) continue;
    const made = await bundle(root, `export * from './dist/${name}.js';`);
    rows.push({ label: subpath.replace('.', 'plinth'), budget: ENTRY_BUDGETS[subpath], ...made });
  }
  const exported = listedExports(root)['./hooks']?.values ?? [];
  for (const hook of Object.keys(HOOK_BUDGETS).filter((name) => exported.includes(name))) {
    const made = await bundle(root, `export { ${hook} } from './dist/entries/hooks.js';`);
    rows.push({ label: `${hook} alone`, budget: HOOK_BUDGETS[hook], ...made, later: [] });
  }
  const standalone = readFileSync(join(dist, 'standalone/plinth.js'));
  rows.push({
    label: 'standalone with React',
    budget: STANDALONE_BUDGET,
    gzip: gzipSync(standalone, { level: 9 }).length,
    minified: standalone.length,
    later: [],
  });
  for (const { label, gzip, minified, budget, later } of rows) {
    const limit = budget === undefined ? '' : `of ${budget} KB`;
    print(`  ${label.padEnd(28)} ${kb(gzip)} KB ${limit.padEnd(10)} (${kb(minified).trim()} KB minified)`);
    for (const chunk of later)
      print(`      on demand ${kb(chunk.gzip)} KB  ${chunk.name.replace('dist/', '')}`);
  }
  return rows.flatMap((row) => verdict(row, print));
}

/** Over its budget fails, unless it is a listed debt below its ceiling; a debt that is paid must leave the list. */
function verdict({ label, gzip, budget }, print) {
  const debt = OVER_BUDGET[label];
  const size = `${label}: ${kb(gzip).trim()} KB`;
  if (budget === undefined || gzip <= budget * 1000) {
    return debt ? [`${size} is within its ${budget} KB now: take it out of OVER_BUDGET`] : [];
  }
  if (!debt) return [`${size} is over ${budget} KB`];
  if (gzip > debt.ceiling * 1000)
    return [`${size} is over ${budget} KB, and over its ceiling of ${debt.ceiling} KB`];
  print(`  OVER BUDGET  ${size}, budget ${budget} KB, ceiling ${debt.ceiling} KB (${debt.why})`);
  return [];
}
