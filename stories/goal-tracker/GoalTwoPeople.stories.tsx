import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { inOnePage } from '../shared/two-people/in-one-page';
import { GoalTwoPeople } from './GoalTwoPeople';

const meta: Meta<typeof GoalTwoPeople> = { title: 'Goal tracker/Two people', component: GoalTwoPeople };
export default meta;

/** Both see the same goals; what one writes down is there for the other, and who looks at which goal, and who is offline. */
export const TwoPeople: StoryObj<typeof GoalTwoPeople> = {
  play: inOnePage(async ({ canvasElement }) => {
    const page = within(canvasElement);
    const [jonas, salma] = await Promise.all(
      ['Jonas Lindqvist', 'Salma Haddad'].map(async (name) =>
        within(await page.findByRole('region', { name })),
      ),
    );
    const checkIn = /^Check in: /;
    const button = (await jonas!.findAllByRole('button', { name: checkIn }))[0]!;
    const title = button.getAttribute('aria-label')!.replace(checkIn, '');
    await userEvent.click(button);
    const field = await jonas!.findByRole('textbox', { name: `${title} now` });
    await userEvent.clear(field);
    await userEvent.type(field, '37');
    await userEvent.click(jonas!.getByRole('button', { name: 'Save check-in' }));
    await expect(await salma!.findByText(/(^|\D)37(\D|$)/)).toBeVisible();
    // Gives way to "is writing" for the seconds after he typed, so what is found at once may be gone when it is looked at.
    await waitFor(() => expect(salma!.getByText(/^Jonas Lindqvist is looking at /)).toBeVisible());
    await userEvent.click(salma!.getByRole('button', { name: 'Go offline' }));
    await expect(await salma!.findByText(/You are offline/)).toBeVisible();
    await userEvent.click(salma!.getByRole('button', { name: 'Come back' }));
    await waitFor(() => expect(salma!.queryByText(/You are offline/)).toBeNull());
  }),
};
