// Prints the sizes of the built package against their budgets.
import { join } from 'node:path';
import { checkSizes } from './check-package/sizes.mjs';

const root = process.cwd();
const problems = await checkSizes({ root, dist: join(root, 'dist'), print: console.log });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
