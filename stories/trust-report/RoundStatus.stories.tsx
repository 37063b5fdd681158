import type { Meta, StoryObj } from '@storybook/react-vite';
import { RoundStatus } from 'plinth/trust-report';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta: Meta<typeof RoundStatus> = {
  title: 'Trust report/Round status',
  component: RoundStatus,
  args: {
    today: '2026-09-04',
    headingLevel: 2,
    round: { status: 'inviting', answered: 4, invited: 8, minRespondents: 5 },
    onInvite: fn(),
    onRemind: fn(),
    onClose: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof RoundStatus>;

/** One more answer, and there is a report. Nobody sees who has answered. */
export const Waiting: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getAllByRole('button')[0]!);
    await expect(args.onRemind).toHaveBeenCalled();
  },
};

export const Open: Story = {
  args: { round: { status: 'open', answered: 0, invited: 0, minRespondents: 5 } },
};

export const Enough: Story = {
  args: { round: { status: 'inviting', answered: 6, invited: 8, minRespondents: 5 } },
};

/** At most one reminder a day. */
export const RemindedToday: Story = {
  args: {
    round: { status: 'inviting', answered: 4, invited: 8, minRespondents: 5, remindedOn: '2026-09-04' },
  },
};

export const Everybody: Story = {
  args: { round: { status: 'inviting', answered: 8, invited: 8, minRespondents: 5 } },
};

export const Closed: Story = {
  args: { round: { status: 'closed', answered: 7, invited: 8, minRespondents: 5 } },
};

export const Narrow320: Story = { globals: { width: '320px' } };
