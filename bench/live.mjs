// Fifty people vote while one writes a card: how long a letter takes to be seen, beside the same board alone. What is
// measured, and how to read it: README.md, "Fifty voters". `node bench/live.mjs [--check] [--rounds <n>] [--src]`
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser, openPage } from './harness/browser.mjs';
import { openRoom } from './harness/live-room.mjs';
import { BENCH } from './harness/pages.mjs';
import { hasBuild, plinthAlias } from './harness/plinth-alias.mjs';
import { table } from './harness/report.mjs';
import { serve } from './harness/serve.mjs';
import { median } from './harness/stats.mjs';

/** What the issue asks: a letter is there within one frame, at the median. */
const FRAME = 1000 / 60;
const PEOPLE = 50;
const TURNS = 10;
/** One turn of all fifty, in ms. */
const SPAN = 500;
const SIZES = [50, 200];
const TEXT = 'We should talk about the review queue, and who looks after it on Mondays';

/** How the fifty vote: not at all; each at a moment of their own; or all within a twentieth of a second, twice a second. */
const WAYS = [
  { name: 'alone' },
  { name: '50 voters, each at their own time', within: SPAN },
  { name: '50 voters, all at once', within: 50 },
];

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    src: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number');
if (values.check && rounds < 7) throw new Error('--check wants 7 rounds or more');
const fromSource = values.src || !hasBuild();
if (fromSource) console.log('Measures the sources. `npm run build` first to measure what ships.');

const common = {
  bundle: true,
  jsx: 'automatic',
  target: 'es2022',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [plinthAlias({ fromSource })],
};

async function bundle() {
  const outdir = join(BENCH, 'dist/live');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const page = {
    entryPoints: [join(BENCH, 'live/page.tsx')],
    outdir,
    format: 'esm',
    splitting: true,
    minify: true,
  };
  await build({ ...common, ...page });
  writeFileSync(
    join(outdir, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><style>body { margin: 0; padding: 16px }</style>' +
      '<body><script type="module" src="page.js"></script></body></html>',
  );
  const outfile = join(outdir, 'voters.mjs');
  const entryPoints = [join(BENCH, 'live/voters.ts')];
  await build({ ...common, entryPoints, outfile, format: 'esm', platform: 'node', packages: 'external' });
  return (await import(pathToFileURL(outfile).href)).record;
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** A text at the pace of somebody who types fast, each key at its time whatever the page has to do just then. */
async function type(page, text) {
  const sent = [];
  const key = (kind, letter) =>
    page.cdp.send('Input.dispatchKeyEvent', {
      type: kind,
      key: letter,
      ...(kind === 'keyDown' ? { text: letter, unmodifiedText: letter } : {}),
    });
  let at = performance.now();
  for (const letter of text) {
    at += 50 + Math.random() * 40;
    await wait(at - performance.now());
    sent.push(key('keyDown', letter), key('keyUp', letter));
  }
  await Promise.all(sent);
}

async function sample(browser, origin, room, size, { within }) {
  const url = `${origin}/live/?size=${size}&socket=${encodeURIComponent(room.url)}`;
  const page = await openPage(browser, url);
  const ask = (expression) => page.page.evaluate(expression);
  await page.run(`mount(${size})`);
  room.joinAll();
  await page.page.waitForFunction(() => globalThis.live.here() > 4);
  await page.run('compose()');
  // Once before, so that both ways of hearing and typing are warm.
  await type(page, 'So. ');
  await page.run('settle()');
  await ask('live.latencies()');

  const before = await page.spent();
  const voting = within === undefined ? Promise.resolve(0) : room.vote(TURNS, SPAN, within, Math.random);
  await type(page, TEXT);
  const [votes] = await Promise.all([voting, page.run('settle()')]);
  const after = await page.spent();

  const times = await ask('live.latencies()');
  await page.page.waitForFunction((count) => globalThis.live.votes() === count, votes);
  if (times.length !== TEXT.length) throw new Error(`${times.length} keys were seen of ${TEXT.length}`);
  if ((await page.run('composed()')) !== `So. ${TEXT}`)
    throw new Error('The composer does not hold what was typed');
  await page.close();
  return { times, cpu: after.cpu - before.cpu, votes };
}

const record = await bundle();
const [room, site, browser] = await Promise.all([openRoom(), serve(), openBrowser()]);
const samples = new Map();
try {
  for (const size of SIZES) {
    room.use(await record(size, PEOPLE, TURNS));
    for (let round = 0; round < rounds; round += 1) {
      process.stdout.write(`${size} cards, round ${round + 1} of ${rounds}\n`);
      // Who comes first finds the machine a little different.
      for (const way of round % 2 ? [...WAYS].reverse() : WAYS) {
        const key = `${size}/${way.name}`;
        samples.set(key, [...(samples.get(key) ?? []), await sample(browser, site.origin, room, size, way)]);
      }
    }
  }
} finally {
  await Promise.all([browser.close(), room.close()]);
  site.close();
}

const share = (list, part) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];
const rows = SIZES.flatMap((size) => {
  const of = ({ name }) => {
    const taken = samples.get(`${size}/${name}`);
    const times = taken.flatMap((one) => one.times);
    return {
      half: median(times),
      most: share(times, 0.95),
      late: times.filter((time) => time > FRAME).length / times.length,
      cpu: median(taken.map(({ cpu }) => cpu / TEXT.length)),
      perVote: (cpu) => median(taken.map((one) => (one.cpu - cpu * TEXT.length) / one.votes)),
    };
  };
  const alone = of(WAYS[0]);
  return WAYS.map((way) => ({ size, way, alone, ...of(way) }));
});
const times = (value) => `×${value.toFixed(2)}`;
console.log(
  `\n${table(
    [
      'a key, until its frame',
      'median ms',
      'ratio',
      '95 % ms',
      'ratio',
      'CPU ms per key',
      'ratio',
      'CPU ms per vote',
    ],
    rows.map(({ size, way, half, most, cpu, perVote, alone }) => [
      `${size} cards, ${way.name}`,
      half.toFixed(1),
      times(half / alone.half),
      most.toFixed(1),
      times(most / alone.most),
      cpu.toFixed(2),
      times(cpu / alone.cpu),
      way.within === undefined ? '–' : perVote(alone.cpu).toFixed(2),
    ]),
  )}\n`,
);
const over = rows.filter(({ half }) => !(half <= FRAME));
for (const { size, way, half } of over)
  console.log(`Over the bar: ${size} cards, ${way.name}: ${half.toFixed(1)} ms > ${FRAME.toFixed(1)}`);
if (values.check && over.length > 0) process.exitCode = 1;
