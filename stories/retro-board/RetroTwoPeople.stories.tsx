import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { inOnePage } from '../shared/two-people/in-one-page';
import { RetroTwoPeople } from './RetroTwoPeople';

const meta: Meta<typeof RetroTwoPeople> = {
  title: 'Retro board/Two people',
  component: RetroTwoPeople,
  args: { hidden: false, anonymous: false },
};
export default meta;
type Story = StoryObj<typeof RetroTwoPeople>;

const at = async (canvasElement: HTMLElement, name: string) =>
  within(await within(canvasElement).findByRole('region', { name }));
type Page = Awaited<ReturnType<typeof at>>;

async function write(page: Page, text: string) {
  const open = (await page.findAllByRole('button', { name: /^Add a card/ }))[0]!;
  await userEvent.click(open);
  await userEvent.keyboard(`${text}{Enter}{Escape}`);
}

/** Everybody sees what the other does, who is here, and whether they are connected. */
export const Open: Story = {
  play: inOnePage(async ({ canvasElement }) => {
    const mira = await at(canvasElement, 'Mira Okafor');
    const jonas = await at(canvasElement, 'Jonas Lindqvist');
    await write(mira, 'Pairing on the importer');
    await expect(await jonas.findByText('Pairing on the importer')).toBeVisible();
    await expect(await mira.findByRole('list', { name: 'Here now' })).toBeVisible();
    await expect(within(mira.getByRole('list', { name: 'Here now' })).getByRole('img')).toHaveAccessibleName(
      'Jonas Lindqvist',
    );
  }),
};

/** Work goes on offline; what waits is counted, and merged on return. */
export const Offline: Story = {
  play: inOnePage(async ({ canvasElement }) => {
    const mira = await at(canvasElement, 'Mira Okafor');
    const jonas = await at(canvasElement, 'Jonas Lindqvist');
    await userEvent.click(await jonas.findByRole('button', { name: 'Go offline' }));
    await write(jonas, 'Written on the train');
    await expect(await jonas.findByText('1 change waits to be sent.')).toBeVisible();
    await write(mira, 'Written at the desk');
    await expect(mira.queryByText('Written on the train')).toBeNull();
    await userEvent.click(jonas.getByRole('button', { name: 'Come back' }));
    await expect(await mira.findByText('Written on the train')).toBeVisible();
    await expect(await jonas.findByText('Written at the desk')).toBeVisible();
    await waitFor(() => expect(jonas.queryByText(/waits to be sent/)).toBeNull());
  }),
};

/** Hidden cards, no names: before the reveal the other has no text, and presence says how many are here and no more. */
export const HiddenAndAnonymous: Story = {
  args: { hidden: true, anonymous: true },
  play: inOnePage(async ({ canvasElement }) => {
    const mira = await at(canvasElement, 'Mira Okafor');
    const jonas = await at(canvasElement, 'Jonas Lindqvist');
    await write(mira, 'I was stuck for two days');
    await expect(await jonas.findByText('One other is here')).toBeVisible();
    await expect(jonas.queryByText('I was stuck for two days')).toBeNull();
  }),
};

/** Names stand on the cards later; while they are hidden presence says at most that somebody is writing. */
export const HiddenAndNamed: Story = { args: { hidden: true } };
