// Checks the built package as a host would meet it. `--update` rewrites the list of exports and the exports map.
// `--only=<words of a check's name>` runs some. Ends with `N passed, N failed`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './check-package/context.mjs';
import { checkElements, checkFrame, checkScriptTag, checkViteExample } from './check-package/example.mjs';
import { checkExports, checkTypesCanBeNamed } from './check-package/exports.mjs';
import { checkLock } from './check-package/lock.mjs';
import { checkManifest } from './check-package/manifest.mjs';
import { checkContents, checkNoEval, checkNoMachinePaths, checkUseClient } from './check-package/output.mjs';
import { checkSizes } from './check-package/sizes.mjs';
import { checkPublint, checkTypes } from './check-package/tools.mjs';
import { checkTreeShaking } from './check-package/tree-shaking.mjs';

const CHECKS = [
  ['the exports map follows src/entries', checkManifest],
  ['exported names are the listed ones, from import and require', checkExports],
  ['a host can name the types that entries use', checkTypesCanBeNamed],
  ['the package holds what it should', checkContents],
  ['publint, strict', checkPublint],
  ['attw, every way of resolving', checkTypes],
  ['sizes are within budget', checkSizes],
  ['importing one widget brings no other', checkTreeShaking],
  ['no code from text', checkNoEval],
  ['no folder of this machine', checkNoMachinePaths],
  ["'use client' where it belongs", checkUseClient],
  ['the lock installs anywhere', checkLock],
  ['the Vite example builds from the tarball and runs', checkViteExample],
  ['the script tag runs under a strict policy', checkScriptTag],
  ['the elements run from their loader under a strict policy', checkElements],
  ['embed.html runs on another origin, and without one', checkFrame],
];

const root = process.cwd();
const dist = join(root, 'dist');
const update = process.argv.includes('--update');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';

if (!existsSync(join(dist, 'entries/index.js'))) {
  console.error('There is no dist/; run `npm run build` first.');
  process.exit(1);
}
// Before packing, so that the tarball carries the updated map.
if (update) await checkManifest({ root, update });
const context = { root, dist, update, print: console.log, ...pack(root) };

let failed = 0;
const chosen = CHECKS.filter(([name]) => name.includes(only));
for (const [name, check] of chosen) {
  const problems = await Promise.resolve(check(context)).catch((error) => [String(error.stack ?? error)]);
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const problem of problems) console.log(`     ${problem}`);
  if (problems.length > 0) failed += 1;
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
