// The one test command: every Vitest project, and beside them type check and lint. The last line is for machines.
// Arguments go to Vitest: `npm test -- --project unit`.
import { runAll } from './test/run-all.mjs';

const DEEP = '--deep';
const args = process.argv.slice(2);
// Also every theme in every language; vitest.config.ts reads it.
if (args.includes(DEEP)) process.env.PLINTH_DEEP = '1';

const { passed, failed } = await runAll(args.filter((arg) => arg !== DEEP));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
