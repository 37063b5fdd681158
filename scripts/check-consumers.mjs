// `npm run check:consumers`: the packed package as hosts install it, each in a folder of its own with what it needs from the
// npm registry, built with its own tools and driven in Chromium. Nothing of the project is touched. `--only=<words of a
// name>` runs some. Ends with `N passed, N failed`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nextConsumer } from './check-consumers/next.mjs';
import { nodeConsumer } from './check-consumers/node.mjs';
import { plainConsumer } from './check-consumers/plain.mjs';
import { reachRegistry } from './check-consumers/install.mjs';
import { spfxConsumer } from './check-consumers/spfx.mjs';
import { viteConsumer } from './check-consumers/vite.mjs';
import { webpackConsumer } from './check-consumers/webpack.mjs';
import { pack } from './check-package/context.mjs';

/** The oldest that the peers allow, and the newest. */
const REACT_18 = { react: '18.2.0', 'react-dom': '18.2.0', 'styled-components': '6.4.0' };
const REACT_19 = { react: '^19.0.0', 'react-dom': '^19.0.0', 'styled-components': '^6.4.0' };

const CONSUMERS = [
  ['plain HTML with the file for a script tag', plainConsumer],
  ['Node, ESM and CJS', nodeConsumer],
  ['Vite with React 18.2', viteConsumer(REACT_18, '18.2.79')],
  ['Vite with React 19', viteConsumer(REACT_19, '^19.0.0')],
  ['webpack 5', webpackConsumer],
  ['a page like SharePoint, React 17 as a global', spfxConsumer],
  ['Next, app router', nextConsumer],
];

const root = process.cwd();
const dist = join(root, 'dist');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';

if (!existsSync(join(dist, 'entries/index.js'))) {
  console.error('There is no dist/; run `npm run build` first.');
  process.exit(1);
}
const chosen = CONSUMERS.filter(([name]) => name.includes(only));
const unreachable = reachRegistry();
if (unreachable) {
  console.error(`The npm registry cannot be reached, so no consumer can be installed: ${unreachable}`);
  console.log(`0 passed, ${chosen.length} failed`);
  process.exit(1);
}

const context = { root, dist, ...pack(root) };
let failed = 0;
for (const [name, check] of chosen) {
  const started = Date.now();
  const problems = await Promise.resolve()
    .then(() => check(context))
    .catch((error) => [String(error.stack ?? error)]);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`     ${problem}`);
  if (problems.length > 0) failed += 1;
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
