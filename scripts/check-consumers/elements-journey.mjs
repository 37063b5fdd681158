import { addsACard } from './journey.mjs';

/**
 * Every element in a shadow root: looks into a level, answers and sends, adds a card and reloads, opens a goal's form.
 * @param {import('playwright').Page} page
 */
export async function usesElements(page) {
  await page
    .locator('plinth-pyramid-diagram')
    .getByRole('button', { name: /^Trust.* 4\.1 of 5/ })
    .click();
  const assessment = page.locator('plinth-trust-assessment');
  for (const statement of [0, 1, 2, 3, 4])
    await assessment.getByRole('radiogroup').nth(statement).getByRole('radio', { name: 'Often' }).click();
  await assessment.getByRole('button', { name: 'Send my answers' }).click();
  await page.waitForFunction(() => document.title === '5 answers');
  await page.locator('plinth-trust-report [lang="de"]').first().waitFor();
  await page.locator('plinth-goal-tracker').getByRole('button').first().click();
  await addsACard(page, 'Written on this device');
  await page.waitForTimeout(1_000);
  await page.reload();
  await page.locator('plinth-retro-board').getByText('Written on this device').first().waitFor();
}
