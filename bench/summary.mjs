// How long a summary of many responses takes, without a page: `node bench/summary.mjs [--check]`. CPU time of this process,
// median of rounds in one warm run; the first round, cold, is printed beside.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RESPONSES = 10_000;
const ROUNDS = 9;
/** Milliseconds of CPU: well under a second. */
const BAR = 700;

const folder = mkdtempSync(join(tmpdir(), 'plinth-bench-'));
const file = join(folder, 'summary.mjs');
await build({
  stdin: {
    contents: `export { summariseTeam } from './src/core/trust-report/summarise-team';
      export { team40 } from './src/locales/load-instrument';
      export { mulberry32 } from './src/core/trust-assessment/order';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  outfile: file,
  logLevel: 'error',
});
const { summariseTeam, team40, mulberry32 } = await import(pathToFileURL(file).href);
rmSync(folder, { recursive: true });

/** One in twenty answers is missing, so that no list is complete and every rule about gaps has to be worked through. */
function responsesOf(count, grouped) {
  const random = mulberry32(1);
  const upTo = (points) => Math.floor(random() * points);
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    answers: Object.fromEntries(
      team40.items.flatMap(({ id }) => (random() < 0.05 ? [] : [[id, 1 + upTo(5)]])),
    ),
    ...(grouped ? { groups: { site: `s${upTo(10)}`, role: `r${upTo(6)}`, since: `t${upTo(4)}` } } : {}),
  }));
}

function measure(name, responses, options) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    summariseTeam(team40, responses, options);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const [first] = times;
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1];
  console.log(`${name}: ${median.toFixed(0)} ms CPU (first ${first.toFixed(0)})`);
  return median;
}

const medians = [
  measure(`${RESPONSES} × 40, one team`, responsesOf(RESPONSES, false), {}),
  measure(`${RESPONSES} × 40, 3 groupings`, responsesOf(RESPONSES, true), {
    groupBy: ['site', 'role', 'since'],
  }),
  measure('12 × 40, 3 groupings', responsesOf(12, true), { groupBy: ['site', 'role', 'since'] }),
];
if (process.argv.includes('--check') && medians.some((median) => median > BAR)) {
  console.error(`over ${BAR} ms`);
  process.exitCode = 1;
}
