/** @typedef {import('playwright').Page} Page */

/**
 * What somebody does with every widget on one page: looks into a level, answers, adds a card, opens the form for a goal.
 * @param {Page} page
 */
export async function usesEveryWidget(page) {
  const widget = (name) => page.locator(`[data-plinth-part="${name}-root"]`).first();
  const pyramid = widget('pyramid');
  await pyramid.getByRole('button', { name: /^Trust.* 4\.1 of 5/ }).click();
  await pyramid.getByRole('heading', { name: 'Trust', exact: true }).waitFor();

  const assessment = widget('trust-assessment');
  await assessment.getByRole('radio', { name: 'Often' }).first().click();
  await assessment.getByRole('radio', { name: 'Often', checked: true }).first().waitFor();

  await widget('report').getByText('2 of 5').first().waitFor();

  await addsACard(page, 'Pair on the hard ones');
  await widget('goals').getByRole('button').first().click();
}

/** @param {Page} page @param {string} text */
export async function addsACard(page, text) {
  const retro = page.locator('[data-plinth-part="retro-root"]').first();
  await retro.locator('[data-plinth-part="retro-add"]').first().click();
  const field = retro.getByRole('textbox').last();
  await field.fill(text);
  await field.press('Enter');
  await retro.locator('[data-plinth-part="retro-text"]', { hasText: text }).waitFor();
  // Undo goes through the store of the package's own copy.
  await field.press('Escape');
}

/** Styles are there: a part has the look that only a sheet of ours gives. @param {Page} page @param {string} part */
export async function isStyled(page, part) {
  const type = await page
    .locator(`[data-plinth-part="${part}"]`)
    .first()
    .evaluate((element) => getComputedStyle(element).containerType);
  if (type !== 'inline-size') throw new Error(`${part} has no styles: container-type is ${type}`);
}
