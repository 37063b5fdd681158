import { chromium } from 'playwright';
import { findChromium } from '../chromium.mjs';

/**
 * Opens a page in Chromium and collects everything that went wrong there.
 * @param {string} url
 * @param {(page: import('playwright').Page) => Promise<void>} drive
 * @returns {Promise<string[]>} console errors and warnings, exceptions, failed requests, what `drive` threw
 */
export async function visit(url, drive) {
  const found = await findChromium({ install: true });
  if (!found) return ['no Chromium; run `node scripts/chromium.mjs`'];
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: found.env,
  });
  const problems = [];
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        problems.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400)
        problems.push(`${response.status()} for ${new URL(response.url()).pathname}`);
    });
    await page.goto(url);
    await drive(page);
  } catch (error) {
    problems.push(String(error.message));
  } finally {
    await browser.close();
  }
  return problems;
}
