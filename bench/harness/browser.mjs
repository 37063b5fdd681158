import { chromium } from 'playwright';
import { findChromium } from '../../scripts/chromium.mjs';

/** One browser for the whole run; every sample gets a context, and with it a renderer, of its own. */
export async function openBrowser() {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. `node scripts/chromium.mjs` brings one.');
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: found.env,
    headless: true,
  });
  return browser;
}

/** Opens a page and gives what a sample needs. `motion: false` asks the page to keep still. */
export async function openPage(browser, url, { motion = false } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: motion ? 'no-preference' : 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page
    .waitForFunction(() => 'bench' in globalThis, undefined, { timeout: 10_000 })
    .catch((error) => {
      throw new Error([`${url} does not start`, ...errors].join('\n'), { cause: error });
    });

  const run = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: `bench.${expression}`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(
        [`${url}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`, ...errors].join('\n'),
      );
    return result.value;
  };
  return {
    page,
    cdp,
    run,
    metrics: () => readMetrics(cdp),
    /** What the thread has spent since it started. */
    spent: async () => partsOf(await readMetrics(cdp)),
    /** CPU time of the page's thread that `expression` costs, divided by `count`, in ms. */
    async cost(expression, count = 1) {
      const before = await readMetrics(cdp);
      await run(expression);
      const after = await readMetrics(cdp);
      return partsOf(after, before, count);
    },
    async close() {
      await context.close();
      if (errors.length > 0) throw new Error(`${url} complained:\n${errors.join('\n')}`);
    },
  };
}

/** In thread time, so that other work on the machine counts as little as it can. */
const PARTS = {
  cpu: 'ThreadTime',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

const partsOf = (after, before, count = 1) =>
  Object.fromEntries(Object.keys(PARTS).map((part) => [part, (after[part] - (before?.[part] ?? 0)) / count]));

async function readMetrics(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name)?.value;
  if (value('ThreadTime') === undefined) throw new Error('This Chromium does not tell its thread time.');
  return {
    ...Object.fromEntries(Object.entries(PARTS).map(([part, name]) => [part, value(name) * 1000])),
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}
