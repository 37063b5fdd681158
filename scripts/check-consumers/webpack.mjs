import { join } from 'node:path';
import { serve } from '../check-package/serve.mjs';
import { visit } from '../check-package/visit.mjs';
import { install, tryRun } from './install.mjs';
import { isStyled, usesEveryWidget } from './journey.mjs';

/** With its own policy of a nonce; a violation is a console error. */
export async function webpackConsumer(context) {
  const folder = install(context, 'webpack');
  const problems = [];
  for (const mode of ['production', 'development']) {
    const built = tryRun('node', ['build.cjs'], { folder, env: { NODE_ENV: mode } });
    if (built.status !== 0) {
      problems.push(`${mode}: ${built.text}`);
      continue;
    }
    const server = await serve(join(folder, 'dist'));
    const found = await visit(server.url, async (page) => {
      await usesEveryWidget(page);
      await isStyled(page, 'retro-root');
      await page
        .locator('plinth-pyramid-diagram')
        .getByRole('button', { name: /^Trust.* 4\.1 of 5/ })
        .waitFor();
    });
    problems.push(...found.map((line) => `${mode}: ${line}`));
    server.close();
  }
  return problems;
}
