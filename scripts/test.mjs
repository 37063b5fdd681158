// The one test command: type check, lint, then every Vitest project. The last line is for machines.
// Arguments go to Vitest: `npm test -- --project unit`.
import { runAll } from './test/run-all.mjs';

const { passed, failed } = await runAll(process.argv.slice(2));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
