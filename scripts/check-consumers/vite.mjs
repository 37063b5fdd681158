import { join } from 'node:path';
import { serve } from '../check-package/serve.mjs';
import { visit } from '../check-package/visit.mjs';
import { install, tryRun } from './install.mjs';
import { isStyled, usesEveryWidget } from './journey.mjs';

/**
 * Types first, with the consumer's React types and every library's checked; then both builds, because only React's own for
 * development says what it dislikes.
 * @param {Record<string, string>} versions
 * @param {string} types version of `@types/react` and `@types/react-dom`
 */
export const viteConsumer = (versions, types) => async (context) => {
  const dom = types.startsWith('18') ? '18.2.25' : types;
  const folder = install(context, 'vite', { ...versions, '@types/react': types, '@types/react-dom': dom });
  const problems = [];
  const tsc = tryRun('node', ['node_modules/typescript/bin/tsc', '--noEmit'], { folder });
  // What others left out of their declarations is not ours to mend.
  const ours = tsc.text
    .split('\n')
    .filter((line) => !/^node_modules\/(?!plinth\/)|^ /.test(line) && line !== '');
  if (tsc.status !== 0) problems.push(...ours.slice(0, 20));
  for (const mode of ['production', 'development']) {
    const args = [
      'node_modules/vite/bin/vite.js',
      'build',
      '--mode',
      mode,
      '--outDir',
      mode,
      '--logLevel',
      'error',
    ];
    const built = tryRun('node', args, { folder, env: { NODE_ENV: mode } });
    if (built.status !== 0) {
      problems.push(`${mode}: ${built.text}`);
      continue;
    }
    const server = await serve(join(folder, mode));
    const found = await visit(server.url, (page) => drives(page, versions.react));
    problems.push(...found.map((line) => `${mode}: ${line}`));
    server.close();
  }
  return problems;
};

/** @param {import('playwright').Page} page @param {string} wanted */
async function drives(page, wanted) {
  const version = await page.locator('#react-version').textContent();
  const major = wanted.replace(/^\D*/, '').split('.')[0];
  if (!version?.startsWith(`${major}.`)) throw new Error(`React is ${version}, not ${wanted}`);
  await usesEveryWidget(page);
  for (const part of ['pyramid-root', 'trust-assessment-root', 'report-root', 'retro-root', 'goals-root'])
    await isStyled(page, part);
  await page
    .locator('plinth-pyramid-diagram')
    .getByRole('button', { name: /^Trust.* 4\.1 of 5/ })
    .waitFor();
  // Away and back, as a single page application does it.
  const toggle = page.getByRole('button', { name: 'Toggle everything' });
  await toggle.click();
  if ((await page.locator('[data-plinth-part]').count()) > 0)
    throw new Error('something stayed after unmounting');
  await toggle.click();
  await page.locator('[data-plinth-part="retro-root"]').waitFor();
}
