// `npm run size` prints the sizes of the built package against their budgets; `npm run size -- pyramid` says which
// folders an entry's bytes come from.
import { join } from 'node:path';
import { printBreakdown } from './check-package/breakdown.mjs';
import { checkSizes } from './check-package/sizes.mjs';

const root = process.cwd();
const [entry] = process.argv.slice(2);
if (entry) {
  await printBreakdown(root, entry, console.log);
} else {
  const problems = await checkSizes({ root, dist: join(root, 'dist'), print: console.log });
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
