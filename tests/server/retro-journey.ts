// What follows the reveal in a retro of two: each deed by one of them, and seen by the other before anything goes on.
import type { Page } from 'playwright';
import { expect } from 'vitest';

export const card = (page: Page, text: string) =>
  page.locator('[data-drag-item]:not([data-drag-kind="column"])', { hasText: text }).first();

const PATIENCE = { timeout: 15_000 };
const MENU = /^More: /;
const stackOn = (page: Page) => page.locator('[data-plinth-part="retro-group"]').first();
const next = (page: Page, phase: string) => page.getByRole('button', { name: `Next: ${phase}` }).click();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Two cards become one group, by the menu; the other sees it, and gives it its title. */
export async function group(ada: Page, bo: Page, [first, second]: readonly [string, string], title: string) {
  // Published cards take the place of private ones; a menu of one that goes would close.
  const own = ada.locator('[data-plinth-part="retro-card"][data-state]');
  await expect.poll(() => own.count(), PATIENCE).toBe(0);
  await next(ada, 'Group');
  await card(ada, first).getByRole('button', { name: MENU }).first().click();
  // The menu offers a few of the others; searched for, each is there.
  await ada.getByRole('combobox', { name: 'Search cards, groups and columns' }).fill(second);
  await ada.getByRole('group', { name: 'Group with' }).getByRole('option', { name: second }).first().click();
  for (const page of [ada, bo]) {
    await stackOn(page).getByText('2 cards').waitFor();
  }
  await stackOn(bo).getByRole('button', { name: MENU }).last().click();
  await bo.getByRole('option', { name: 'Give it a title' }).click();
  await bo.keyboard.type(title);
  await bo.keyboard.press('Enter');
  await card(ada, title).waitFor();
}

/** Both vote for the group and ada for another card; no total is shown before the count, and both see it then. */
export async function vote(ada: Page, bo: Page, title: string, other: string) {
  await next(ada, 'Vote');
  for (const page of [ada, bo])
    await card(page, title).getByRole('button', { name: /^Vote/ }).first().click();
  await card(ada, other).getByRole('button', { name: /^Vote/ }).click();
  await button(ada, 'Voting').click();
  await ada.getByText(/^3( of \d+)? votes are in/).waitFor();
  for (const page of [ada, bo]) expect(await page.getByText('2 votes', { exact: true }).count()).toBe(0);
  await button(ada, 'End voting and count').click();
  for (const page of [ada, bo])
    await expect.poll(() => card(page, title).textContent(), PATIENCE).toContain('2 votes');
}

/** The group comes first; both say whether to go on, one notes what was said, and the other makes an action of it. */
export async function discuss(ada: Page, bo: Page, title: string, note: string, action: string) {
  await next(ada, 'Discuss');
  await button(ada, 'Next topic').click();
  for (const page of [ada, bo]) {
    await page.getByRole('article').getByRole('heading', { name: title }).waitFor();
    await button(page, /^Go on/).click();
  }
  for (const page of [ada, bo]) await page.getByRole('button', { name: /^Go on\s*2$/ }).waitFor();
  await bo.getByRole('textbox', { name: 'Note' }).fill(note);
  await button(bo, 'Add note').click();
  await ada.getByText(note).first().waitFor();
  await button(ada, 'Make an action of it').click();
  await ada.getByLabel('What will be done').fill(action);
  await ada.getByRole('button', { name: 'Add', exact: true }).click();
  await bo.getByText(action).first().waitFor();
}

/** The other ticks the action off, and adds one of their own. */
export async function act(ada: Page, bo: Page, action: string, another: string) {
  await next(ada, 'Act');
  await bo
    .getByRole('checkbox', { name: new RegExp(action) })
    .first()
    .click();
  await ada
    .getByRole('checkbox', { name: new RegExp(action), checked: true })
    .first()
    .waitFor();
  await button(bo, 'Add an action').click();
  await bo.getByLabel('What will be done').fill(another);
  await bo.getByRole('button', { name: 'Add', exact: true }).click();
  await ada.getByText(another).first().waitFor();
}
