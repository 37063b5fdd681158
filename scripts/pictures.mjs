// Takes the pictures of the README from the built Storybook, so that they show what is true.
// Usage: npm run build:storybook && npm run pictures
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { serve } from './check-package/serve.mjs';

/** `story`, the toolbar's `globals`, the width of the window, and whether the picture shows the widget alone. */
const PICTURES = [
  { file: 'pyramid', story: 'pyramid-diagram--default', width: 1200 },
  { file: 'pyramid-dark', story: 'pyramid-diagram--default', width: 1200, globals: 'theme:dark' },
  {
    file: 'pyramid-high-contrast',
    story: 'pyramid-diagram--default',
    width: 1200,
    globals: 'theme:high-contrast-light',
  },
  { file: 'assessment', story: 'trust-assessment-form--default', width: 860 },
  { file: 'assessment-arabic', story: 'trust-assessment-form--default', width: 860, globals: 'locale:ar' },
  { file: 'result', story: 'trust-assessment-form--done', width: 1080 },
  { file: 'workspace', story: 'workspace-team-workspace--sample-team', width: 1240 },
  { file: 'retro', story: 'retro-board-board--typical', width: 1280 },
  { file: 'retro-dark', story: 'retro-board-board--dark', width: 1280 },
  { file: 'goals', story: 'goal-tracker-goals--default', width: 1280 },
  { file: 'narrow', story: 'pyramid-diagram--default', width: 320 },
];

const browserFile = await findChromium();
const server = await serve(fileURLToPath(new URL('../storybook-static', import.meta.url)));
const browser = await chromium.launch({
  executablePath: browserFile.executablePath,
  args: browserFile.args,
  env: browserFile.env,
});
await mkdir(new URL('../docs/pictures/', import.meta.url), { recursive: true });
try {
  for (const { file, story, width, globals = '' } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    await page.goto(
      `${server.url}iframe.html?viewMode=story&id=${story}&globals=${encodeURIComponent(globals)}`,
    );
    await page.locator('[data-plinth-part$="-root"]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    // Parts that load on demand.
    await page.waitForTimeout(2500);
    const box = await page.locator('[data-plinth-part$="-root"]').first().boundingBox();
    const { x, y, height } = box ?? { x: 0, y: 0, height: 900 };
    await page.screenshot({
      path: `docs/pictures/${file}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: y + height + Math.max(x, 1) },
    });
    await page.close();
    console.log(`docs/pictures/${file}.png`);
  }
} finally {
  await browser.close();
  server.close();
}
