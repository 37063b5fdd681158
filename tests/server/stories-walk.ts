// What two people do in the stories "Two people", each in a browser of their own, joined by a real server: played by
// stories.test.ts from the sources, and by `npm run check:storybook` in the built Storybook.
import type { Page } from 'playwright';

export interface TwoPeopleWalk {
  /** Of the story in Storybook. */
  readonly id: string;
  readonly play: (first: Page, second: Page) => Promise<void>;
}

/** A first visit may have to be compiled. */
const PATIENCE = { timeout: 120_000 };
const hereNow = (page: Page) => page.getByRole('list', { name: 'Here now' });

async function writeCard(page: Page, text: string) {
  await page
    .getByRole('button', { name: /^Add a card/ })
    .first()
    .click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

export const WALKS: readonly TwoPeopleWalk[] = [
  {
    id: 'retro-board-two-people--open',
    async play(mira, jonas) {
      for (const page of [mira, jonas])
        await page
          .getByRole('button', { name: /^Add a card/ })
          .first()
          .waitFor(PATIENCE);
      await hereNow(mira).getByTitle('Jonas Lindqvist').waitFor();
      await writeCard(mira, 'Pairing on the importer');
      await jonas.getByText('Pairing on the importer').first().waitFor();
      await jonas.getByRole('button', { name: 'Go offline' }).click();
      await writeCard(jonas, 'Written on the train');
      await jonas.getByText('1 change waits to be sent.').waitFor();
      await hereNow(mira).waitFor({ state: 'detached' });
      await writeCard(mira, 'Written at the desk');
      await jonas.getByRole('button', { name: 'Come back', exact: true }).click();
      await mira.getByText('Written on the train').first().waitFor();
      await jonas.getByText('Written at the desk').first().waitFor();
    },
  },
  {
    id: 'goal-tracker-two-people--two-people',
    async play(jonas, salma) {
      const checkIn = (page: Page) => page.getByRole('button', { name: /^Check in: / }).first();
      for (const page of [jonas, salma]) await checkIn(page).waitFor(PATIENCE);
      const title = (await checkIn(jonas).getAttribute('aria-label'))!.replace(/^Check in: /, '');
      await hereNow(jonas).getByTitle('Salma Haddad').waitFor();
      await checkIn(jonas).click();
      await jonas.getByRole('textbox', { name: `${title} now` }).fill('37.5');
      await salma.getByText('Jonas Lindqvist is writing').waitFor();
      await jonas.getByRole('button', { name: 'Save check-in' }).click();
      await salma
        .getByText(/(^|\D)37\.5(\D|$)/)
        .first()
        .waitFor();
      await salma.getByText(/^Jonas Lindqvist is looking at /).waitFor();
      await salma.getByRole('button', { name: 'Go offline' }).click();
      await salma.getByText(/You are offline/).waitFor();
      await checkIn(salma).click();
      await salma.getByRole('textbox', { name: / now$/ }).fill('41.5');
      await salma.getByRole('button', { name: 'Save check-in' }).click();
      await salma.getByText(/changes? waits? to be sent/).waitFor();
      await salma.getByRole('button', { name: 'Come back', exact: true }).click();
      await jonas
        .getByText(/(^|\D)41\.5(\D|$)/)
        .first()
        .waitFor();
    },
  },
];
