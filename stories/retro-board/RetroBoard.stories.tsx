import type { Meta, StoryObj } from '@storybook/react-vite';
import { RetroBoard } from 'plinth/retro-board';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { clockFrom } from '../shared/clock';
import {
  boardOfRows,
  collecting,
  collectingMine,
  emptyBoard,
  hugeBoard,
  longTexts,
  me,
  NOW,
  people,
  sprint18,
  sprint18Counted,
} from './boards';
import { fullStorage, withStore } from './titled';

const meta: Meta<typeof RetroBoard> = {
  title: 'Retro board/Board',
  component: RetroBoard,
  args: {
    defaultDocument: sprint18,
    person: me,
    people,
    voterKey: () => 'mira',
    now: clockFrom(NOW),
    timeZone: 'UTC',
    onMakeGoal: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof RetroBoard>;

const mine = () => withStore(collectingMine);
const item = (canvasElement: HTMLElement, id: string) =>
  canvasElement.querySelector<HTMLElement>(`[data-drag-item="${id}"]`)!;

/** Sprint 18 in the middle of its vote. */
export const Typical: Story = {};

/** Own cards here, other people's as numbers. */
export const CollectingHidden: Story = {
  render: (args) => <RetroBoard {...args} defaultDocument={collecting} privateStore={mine()} />,
};

/** Where nobody is named there is one total and no number per column. */
export const Anonymous: Story = {
  args: {
    defaultDocument: {
      ...collecting,
      board: { board: { ...collecting.board['board']!, anonymous: true } },
      pending: { others: { id: 'others', total: 12 } },
    },
  },
};

/** The round is closed: everybody sees what counts. */
export const Counted: Story = { args: { defaultDocument: sprint18Counted } };

export const Empty: Story = { args: { defaultDocument: emptyBoard } };

export const FivePrinciples: Story = {
  args: { defaultDocument: boardOfRows({}, { template: 'five-principles', phase: 'collect' }) },
};

export const ReadOnly: Story = { args: { readOnly: true } };

export const Loading: Story = { args: { loading: true } };

/** The board cannot be kept; what was done is still here and can be taken away as a file. */
export const NotSaved: Story = {
  args: { storage: fullStorage(), onError: () => undefined },
  play: async ({ canvasElement }) => {
    // What is stored is looked for first.
    await waitFor(() => expect(item(canvasElement, 'try-1')).toBeVisible(), { timeout: 10_000 });
    await fireEvent.click(item(canvasElement, 'try-1').querySelector('[data-retro-do="vote"]')!);
    await waitFor(() => expect(canvasElement.querySelector('[data-plinth-part="note"]')).toBeVisible(), {
      timeout: 10_000,
    });
  },
};

export const LongTexts: Story = { args: { defaultDocument: longTexts } };

/** All cards are in the page: the browser's own search finds every one. */
export const FiveThousandCards: Story = {
  args: { defaultDocument: hugeBoard(5000) },
  // Every rule on every card; of what passes only the count is sent, which is megabytes otherwise.
  parameters: { a11y: { options: { resultTypes: ['violations', 'incomplete'] } } },
};

/** A card that is carried by keys, with the keys in its foot. */
export const PickedUp: Story = {
  play: async ({ canvasElement }) => {
    item(canvasElement, 'try-1').focus();
    await userEvent.keyboard(' {ArrowUp}');
    await waitFor(() => expect(item(canvasElement, 'try-1')).toHaveAttribute('data-lifted'));
    await waitFor(() => expect(item(canvasElement, 'try-1')).toHaveFocus());
  },
};

/** Choosing by keys what to group a card with. */
export const GroupingByKeys: Story = {
  play: async ({ canvasElement }) => {
    item(canvasElement, 'try-1').focus();
    await userEvent.keyboard(' g{ArrowLeft}');
    await waitFor(() => expect(canvasElement.querySelector('[data-onto]')).toBeTruthy());
  },
};

export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const card = within(item(canvasElement, 'try-0'));
    await fireEvent.click(card.getAllByRole('button').at(-1)!);
    await waitFor(() => expect(canvasElement.querySelector('[role="combobox"]')).toHaveFocus());
  },
};

export const Composing: Story = {
  render: (args) => <RetroBoard {...args} defaultDocument={collecting} privateStore={mine()} />,
  play: async ({ canvasElement }) => {
    await fireEvent.click(canvasElement.querySelectorAll('[data-retro-do="compose"]')[3]!);
    await userEvent.keyboard('Scope changed on Wednesday and half of us heard it on');
    await waitFor(() => expect(canvasElement.querySelector('textarea')).toHaveFocus());
  },
};

export const RightToLeft: Story = { globals: { locale: 'ar' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { theme: 'high-contrast-light' } };
export const HighContrastDark: Story = { globals: { theme: 'high-contrast-dark' } };
export const Narrow320: Story = { globals: { width: '320px' } };
export const Compact: Story = { globals: { density: 'compact' } };
