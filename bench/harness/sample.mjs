import { openPage } from './browser.mjs';

const ANSWERS = 20;
const UPDATES = 40;

/** One fresh page: mount it once, then do to it what the scenario says. Costs in ms of CPU, per operation. */
export async function sample(browser, origin, side, { widget, size, ops }, options) {
  const page = await openPage(browser, `${origin}/${side}/${widget}/`, options);
  const costs = { load: await page.spent(), mount: await page.cost(`mount(${size})`) };
  const elements = { shown: await page.run('elements()') };
  if (ops.includes('answer')) costs.answer = await page.cost(`answers(${ANSWERS}, ${size})`, ANSWERS);
  if (ops.includes('update')) costs.update = await page.cost(`updates(${UPDATES}, ${size})`, UPDATES);
  if (ops.includes('submit')) {
    await page.run(`fill(${Math.min(ANSWERS, size)}, ${size})`);
    if (await page.run('hasReview')) costs.review = await page.cost('review()');
    costs.submit = await page.cost('submit()');
    elements.result = await page.run('elements()');
  }
  await page.run('unmount()');
  costs['mount again'] = await page.cost(`mount(${size})`);
  await page.close();
  return { costs, elements };
}

const SETTLED = 40;
const CYCLES = 20;

/** What stays behind after 20 mounts, once a first 40 have filled every cache. Heap in bytes. */
export async function growth(browser, origin, side, { widget, size }, options) {
  const page = await openPage(browser, `${origin}/${side}/${widget}/`, options);
  const clean = async () => {
    for (let turn = 0; turn < 3; turn += 1) await page.cdp.send('HeapProfiler.collectGarbage');
    return page.metrics();
  };
  await page.run(`cycles(${SETTLED}, ${size})`);
  const before = await clean();
  await page.run(`cycles(${CYCLES}, ${size})`);
  const after = await clean();
  await page.close();
  const left = (what) => after[what] - before[what];
  return { heap: left('heap'), nodes: left('nodes'), listeners: left('listeners') };
}
