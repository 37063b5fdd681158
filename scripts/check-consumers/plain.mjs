import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../check-package/serve.mjs';
import { visit } from '../check-package/visit.mjs';
import { install } from './install.mjs';
import { usesElements } from './elements-journey.mjs';
import { wearsTheBrand } from './wears-the-brand.mjs';

/** From the installed package, under the strictest policy a page can ask for: the one file, then loader and chunks, then a brand. */
export async function plainConsumer(context) {
  const folder = install(context, 'plain');
  const standalone = join(folder, 'node_modules/plinth/dist/standalone');
  cpSync(join(context.root, 'examples/script-tag'), join(folder, 'script-tag'), { recursive: true });
  cpSync(join(standalone, 'plinth.js'), join(folder, 'script-tag/plinth.js'));
  for (const name of ['elements-loader.js', 'elements'])
    cpSync(join(standalone, name), join(folder, name), { recursive: true });
  const server = await serve(folder);
  const problems = await visit(`${server.url}script-tag/`, async (page) => {
    const choice = page.getByRole('radio', { name: 'Often' }).first();
    await choice.click();
    await page.getByText('Saved on this device').waitFor();
    await page.reload();
    await page.getByRole('radio', { name: 'Often', checked: true }).waitFor();
    await page.getByRole('button', { name: /^Trust/ }).click();
  });
  problems.push(...(await visit(server.url, usesElements)));
  problems.push(...(await visit(`${server.url}branded.html`, wearsTheBrand)));
  server.close();
  return problems;
}
