// Plinth beside hand-written plain React, in one browser, in turn. What is measured, and how to read it: README.md.
import { openBrowser } from './harness/browser.mjs';
import { bundlePage, bundleServer } from './harness/bundle.mjs';
import { overBars } from './harness/check.mjs';
import { freeze, thawed } from './harness/frozen.mjs';
import { readOptions } from './harness/options.mjs';
import { hasPage, keyOf, SCENARIOS, SIDES, WIDGETS } from './harness/pages.mjs';
import { buildIsOld, hasBuild } from './harness/plinth-alias.mjs';
import { writeReadme } from './harness/readme.mjs';
import {
  costTable,
  elementTable,
  growthTable,
  heapTable,
  partTable,
  readRows,
  scaleTable,
  sizeTable,
} from './harness/report.mjs';
import { growth, heapOf, sample } from './harness/sample.mjs';
import { serve } from './harness/serve.mjs';
import { renderOnServer } from './harness/ssr.mjs';

const options = readOptions();
if (options.freeze) {
  freeze(options.freeze);
  process.exit(0);
}
const changed = thawed();
if (changed.length > 0) {
  console.error(`The plain pages are frozen, but these differ: ${changed.join(', ')}`);
  process.exit(1);
}
if (options.only && !WIDGETS.includes(options.only)) throw new Error(`--only ${WIDGETS.join(' or ')}`);

const widgets = WIDGETS.filter((widget) => !options.only || widget === options.only);
const scenarios = SCENARIOS.filter(
  ({ widget, size }) => widgets.includes(widget) && (!options.size || options.size.includes(size)),
);
const fromSource = options.src || !hasBuild();
if (fromSource) console.log('Measures the sources. `npm run build` first to measure what ships.');
else if (buildIsOld())
  console.log('The build is older than the sources; these are the figures of the build.');

const bundles = [];
for (const side of SIDES) {
  const source = options.self ? 'plain' : side;
  for (const widget of widgets.filter((name) => hasPage(source, name))) {
    const how = { source, fromSource, readable: options.readable };
    const { sizes } = await bundlePage(side, widget, how);
    bundles.push({ side, widget, sizes, server: await bundleServer(side, widget, how) });
  }
}
const bundleOf = (side, widget) => bundles.find((bundle) => bundle.side === side && bundle.widget === widget);

const samples = new Map(
  scenarios.map((scenario) => [keyOf(scenario), Object.fromEntries(SIDES.map((side) => [side, []]))]),
);
const growths = [];
const heaps = [];
const site = await serve();
const browser = await openBrowser();

async function takeRounds(wanted, count) {
  for (let round = 0; round < count; round += 1) {
    process.stdout.write(`round ${round + 1} of ${count}: ${wanted.map(keyOf).join(', ')}\n`);
    for (const scenario of wanted) {
      // Whoever comes first finds the machine a little different, so the sides take turns at it.
      for (const side of round % 2 ? [...SIDES].reverse() : SIDES) {
        const bundle = bundleOf(side, scenario.widget);
        if (!bundle) continue;
        const taken = await sample(browser, site.origin, side, scenario, options);
        Object.assign(taken.costs, renderOnServer(bundle.server, scenario.size));
        samples.get(keyOf(scenario))[side].push(taken);
      }
    }
  }
}

try {
  await takeRounds(scenarios, options.rounds);
  // A figure at its bar gets a second look: as many rounds again, and all of them count.
  const close = options.check ? readRows(scenarios, samples).filter(({ over }) => over) : [];
  const again = scenarios.filter((scenario) => close.some((row) => row.scenario === scenario));
  if (again.length > 0) await takeRounds(again, options.rounds);

  for (const scenario of scenarios) {
    for (const side of SIDES.filter((name) => bundleOf(name, scenario.widget)))
      heaps.push({ side, scenario, ...(await heapOf(browser, site.origin, side, scenario, options)) });
  }
  for (const scenario of scenarios.filter(({ size }) => size < 100)) {
    for (const side of SIDES.filter((name) => bundleOf(name, scenario.widget)))
      growths.push({ side, scenario, ...(await growth(browser, site.origin, side, scenario, options)) });
  }
} finally {
  await browser.close();
  site.close();
}

const rows = readRows(scenarios, samples);
const tables = [
  costTable(rows),
  partTable(rows),
  scaleTable(rows),
  elementTable(scenarios, samples),
  sizeTable(bundles),
  heapTable(heaps),
  growthTable(growths),
];
console.log(`\n${tables.join('\n\n')}\n`);
if (options.write) writeReadme(tables, options.rounds);

const over = overBars({ rows, scenarios, samples, growths });
if (over.length > 0) console.log(`Over the bar:\n${over.map((line) => `  ${line}`).join('\n')}`);
if (options.check && over.length > 0) process.exitCode = 1;
