import { build } from 'esbuild';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../check-package/serve.mjs';
import { visit } from '../check-package/visit.mjs';
import { install } from './install.mjs';
import { addsACard } from './journey.mjs';

/**
 * React 17 as a global, a loader of AMD modules, three copies of the elements, the file for a script tag and a bundle with
 * React 18 on one page, under a policy without a nonce.
 */
export async function spfxConsumer(context) {
  // Three Reacts in one folder fit no peer range.
  const folder = install(context, 'spfx', {}, ['--legacy-peer-deps']);
  const modules = join(folder, 'node_modules');
  const standalone = join(modules, 'plinth/dist/standalone');
  cpSync(join(modules, 'react-17/umd/react.development.js'), join(folder, 'react.js'));
  cpSync(join(modules, 'react-dom-17/umd/react-dom.development.js'), join(folder, 'react-dom.js'));
  cpSync(join(standalone, 'plinth.js'), join(folder, 'plinth.js'));
  for (const copy of ['.', 'again', 'second']) {
    mkdirSync(join(folder, copy), { recursive: true });
    for (const name of ['elements-loader.js', 'elements'])
      cpSync(join(standalone, name), join(folder, copy, name), { recursive: true });
  }
  await build({
    absWorkingDir: folder,
    entryPoints: ['react-18.js'],
    outfile: 'react-18.js',
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const server = await serve(folder);
  const problems = await visit(server.url, drives);
  server.close();
  return problems;
}

/** @param {import('playwright').Page} page */
async function drives(page) {
  const text = (selector) => page.locator(selector).textContent();
  await addsACard(page, 'Written in a web part');
  await page.waitForFunction(() => document.getElementById('changes').textContent === '1 changes');
  // The host rendered again because of it, and the element stayed what it was.
  await page.locator('plinth-retro-board').getByText('Written in a web part').first().waitFor();
  await page.locator('plinth-goal-tracker').getByRole('button').first().waitFor();
  await page
    .locator('second-pyramid-diagram')
    .getByRole('button', { name: /^Trust.* 4\.1 of 5/ })
    .click();
  await page
    .locator('eighteen-pyramid-diagram')
    .getByRole('button', { name: /^Trust.* 3\.2 of 5/ })
    .click();
  await page.locator('#standalone').getByRole('radio', { name: 'Often' }).first().click();
  const [seventeen, eighteen] = [
    await text('#react-version'),
    await page.locator('#eighteen').getAttribute('data-version'),
  ];
  if (seventeen !== '17.0.1' || eighteen !== '18.2.0')
    throw new Error(`React is ${seventeen} and ${eighteen}`);
  const versions = await page.evaluate(() => [globalThis.React.version, globalThis.ReactDOM.version]);
  if (versions.join() !== '17.0.1,17.0.1') throw new Error(`the page's React became ${versions}`);
  // Sizes do not follow the page's root font, and its rules for buttons stay outside.
  const button = page.locator('plinth-retro-board').getByRole('button').first();
  const look = await button.evaluate((element) => getComputedStyle(element).textTransform);
  if (look !== 'none') throw new Error(`a button is ${look}`);
  await page.evaluate(() => window.disposeWebPart());
  if ((await page.locator('plinth-retro-board').count()) > 0) throw new Error('the web part left something');
}
