import { openPage } from './browser.mjs';
import { dragCard, typeText } from './gestures.mjs';

const ANSWERS = 20;
const UPDATES = 40;
const VOTES = 20;
const CHECK_INS = 12;
const FILTERS = 4;
/** Found in the titles of a sixth of the goals. */
const WORD = 'north';
const ORDERS = ['title up', 'title down', 'progress up', 'progress down', 'title up', 'progress down'];

/** One fresh page: mount it once, then do to it what the scenario says. Costs in ms of CPU, per operation. */
export async function sample(browser, origin, side, { widget, size, ops }, options) {
  const page = await openPage(browser, `${origin}/${side}/${widget}/`, options);
  const costs = { load: await page.spent() };
  await page.run(`prepare(${size})`);
  costs.mount = await page.cost(`mount(${size})`);
  const elements = {
    shown: await page.run('elements()'),
    items: await page.run('items()'),
    item: await page.run('itemElements()'),
  };
  if (ops.includes('answer')) costs.answer = await page.cost(`answers(${ANSWERS}, ${size})`, ANSWERS);
  if (ops.includes('update')) costs.update = await page.cost(`updates(${UPDATES}, ${size})`, UPDATES);
  if (ops.includes('submit')) {
    await page.run(`fill(${Math.min(ANSWERS, size)}, ${size})`);
    if (await page.run('hasReview')) costs.review = await page.cost('review()');
    costs.submit = await page.cost('submit()');
    elements.result = await page.run('elements()');
  }
  if (ops.includes('vote')) costs.vote = await page.cost(`votes(${VOTES})`, VOTES);
  if (ops.includes('drag')) Object.assign(costs, await dragCard(page));
  if (ops.includes('type')) costs.type = await typeText(page);
  if (ops.includes('check-in')) {
    // The first one loads the form, where it loads on demand.
    await page.run('checkIns(0, 1)');
    costs['check-in'] = await page.cost(`checkIns(1, ${CHECK_INS})`, CHECK_INS);
  }
  if (ops.includes('filter'))
    costs.filter = await page.cost(`filters(${FILTERS}, ${JSON.stringify(WORD)})`, FILTERS);
  if (ops.includes('sort')) {
    await page.run('openSort()');
    costs.sort = await page.cost(`sorts(${JSON.stringify(ORDERS)})`, ORDERS.length);
  }
  await page.run('unmount()');
  costs['mount again'] = await page.cost(`mount(${size})`);
  await page.close();
  return { costs, elements };
}

/** What a mounted page holds, in bytes, beyond what it held before: fresh, and with everything collected that can be. */
export async function heapOf(browser, origin, side, { widget, size }, options) {
  const page = await openPage(browser, `${origin}/${side}/${widget}/`, options);
  await page.run(`prepare(${size})`);
  const before = await collected(page);
  await page.run(`mount(${size})`);
  const after = await collected(page);
  await page.close();
  return { heap: after.heap - before.heap };
}

async function collected(page) {
  for (let turn = 0; turn < 3; turn += 1) await page.cdp.send('HeapProfiler.collectGarbage');
  return page.metrics();
}

const SETTLED = 40;
const CYCLES = 20;

/** What stays behind after 20 mounts, once a first 40 have filled every cache. Heap in bytes. */
export async function growth(browser, origin, side, { widget, size }, options) {
  const page = await openPage(browser, `${origin}/${side}/${widget}/`, options);
  await page.run(`cycles(${SETTLED}, ${size})`);
  const before = await collected(page);
  await page.run(`cycles(${CYCLES}, ${size})`);
  const after = await collected(page);
  await page.close();
  const left = (what) => after[what] - before[what];
  return { heap: left('heap'), nodes: left('nodes'), listeners: left('listeners') };
}
