// `npm run fuzz -- --seeds 20000 [--from 1]`: four people at one document, as in the tests, with many more seeds. Prints
// each seed that fails with the fewest actions that do it, and ends with 1 if one did.
import { parseArgs } from 'node:util';
import { importSources } from './import-sources.mjs';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '500' }, from: { type: 'string', default: '1' } },
});
const [seeds, from] = [Number(values.seeds), Number(values.from)];
if (!Number.isInteger(seeds) || seeds < 1 || !Number.isInteger(from)) {
  console.error('--seeds and --from take whole numbers.');
  process.exit(2);
}

const { judge } = await importSources('tests/collab/fuzz/judge.ts');

const start = performance.now();
let failed = 0;
for (let seed = from; seed < from + seeds; seed++) {
  const failure = judge(seed);
  if (failure) {
    failed++;
    console.log(failure);
  }
  const done = seed - from + 1;
  if (done % 500 === 0 || done === seeds) {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${done} of ${seeds} seeds, ${failed} failed, ${seconds} s`);
  }
}
process.exit(failed === 0 ? 0 : 1);
