import type { Meta, StoryObj } from '@storybook/react-vite';
import { RETRO_TOPIC } from 'plinth/core';
import { RetroBoard } from 'plinth/retro-board';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { clockFrom } from '../shared/clock';
import { sixty } from '../shared/sixty-people';
import {
  actions,
  boardAfter,
  cards,
  me,
  NOW,
  people,
  previous,
  ready,
  votes,
  type Step,
} from './phases-data';

const counted = [...cards, ...actions, ...votes, { type: 'round.close', id: 'round' } as const];

const meta: Meta<typeof RetroBoard> = {
  title: 'Retro board/Phases and dialogs',
  component: RetroBoard,
  args: { person: me, people, now: clockFrom(NOW), timeZone: 'UTC', voterKey: () => me.id, onMakeGoal: fn() },
};
export default meta;
type Story = StoryObj<typeof RetroBoard>;

const saysReady = (who: string): Step => [who, { type: 'ready.set', phase: 'collect', who, on: true }];

const at = (phase: string, ...steps: readonly Step[]): Story => ({
  args: { defaultDocument: boardAfter({ type: 'phase.set', phase }, ...steps) },
});

/** Opens the board's menu and chooses from it; names are English, so that other languages open only the menu. */
const choose =
  (item: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const header = canvasElement.querySelector<HTMLElement>('[data-plinth-part="retro-tools"]')!;
    await userEvent.click(
      within(header)
        .getAllByRole('button')
        .find((button) => button.ariaHasPopup === 'menu')!,
    );
    await userEvent.click((await canvas.findAllByRole('menuitem'))[item]!);
  };
const dialog =
  (item: number): NonNullable<Story['play']> =>
  async (context) => {
    await choose(item)(context);
    await expect(await within(context.canvasElement).findByRole('dialog')).toBeVisible();
  };

/** Last time's actions first: done, still worth doing, or let go. */
export const Review: Story = {
  args: { defaultDocument: boardAfter(), previousActions: previous },
  play: async ({ canvasElement }) => {
    const list = await within(canvasElement).findAllByRole('group');
    await expect(list.length).toBeGreaterThan(0);
  },
};

/** A promise and a question, to be read together and put away. */
export const Opening = at(
  'collect',
  { type: 'board.hide' },
  { type: 'board.set', settings: { checkIn: 'weather' } },
);

/** Nobody sees a card before the reveal, and that cannot be undone: so it is asked about. */
export const RevealQuestion: Story = {
  ...at('reveal', { type: 'board.hide' }),
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('[data-plinth-next]')!);
    await expect(await within(canvasElement).findByRole('dialog')).toBeVisible();
  },
};

export const Group = at('group', ...cards, ...actions);

/** Votes left, who is ready, and how long there is. */
export const Vote = at('vote', ...cards, ...actions, ...votes, ...ready, {
  type: 'timer.start',
  seconds: 252,
});

/** What whoever leads does with a round, behind one button. */
export const Rounds: Story = {
  ...Vote,
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector<HTMLElement>('[data-plinth-part="retro-phase-aside"]')!;
    await userEvent.click(within(bar).getAllByRole('button')[0]!);
    await expect(await within(canvasElement).findByRole('dialog')).toBeVisible();
  },
};

/** What earlier rounds came to, ties as ties; an open one says nothing yet. */
export const RoundResults: Story = {
  ...at(
    'vote',
    ...cards,
    ...votes,
    { type: 'round.set', id: 'round', title: 'What weighs most' },
    { type: 'round.close', id: 'round' },
    { type: 'round.open', id: 'second', title: 'What we can change ourselves' },
    { type: 'vote.cast', round: 'second', target: 'promise', voter: 'mira' },
    { type: 'round.close', id: 'second' },
  ),
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector<HTMLElement>('[data-plinth-part="retro-phase-aside"]')!;
    await userEvent.click(within(bar).getAllByRole('button')[0]!);
    const voting = await within(canvasElement).findByRole('dialog');
    // After the ways to start, reopen and limit comes the way to the results.
    await userEvent.click((await within(voting).findAllByRole('button')).at(-1)!);
    await waitFor(() => expect(canvasElement.querySelector('dialog[open]')).toBeVisible());
  },
};

/** Phases as this team wants them: some left out, one with a name of its own, one that is theirs alone. */
export const OwnPhases: Story = {
  args: {
    defaultDocument: boardAfter(
      ...cards,
      ...actions,
      {
        type: 'board.set',
        settings: {
          phases: ['collect', 'group', 'vote', 'fishbowl', 'act'],
          phaseTitles: { fishbowl: 'Fishbowl', act: 'Promises' },
        },
      },
      { type: 'phase.set', phase: 'fishbowl' },
    ),
  },
};

/** Its time opens the rest of it. */
export const Timer: Story = {
  ...Vote,
  play: async ({ canvasElement }) => {
    const pill = canvasElement.querySelector<HTMLElement>('[data-plinth-part="retro-timer"]')!;
    await userEvent.click(within(pill).getAllByRole('button')[0]!);
    await expect(await within(canvasElement).findByRole('dialog')).toBeVisible();
  },
};

/** Sixty people: a few faces, and all by name behind the last one, so that one sees for whom the others wait. */
export const LargeTeam: Story = {
  args: {
    ...at('collect', ...cards, ...sixty.filter((_, index) => index % 3 === 0).map(({ id }) => saysReady(id)))
      .args,
    people: sixty,
  },
  play: async ({ canvasElement }) => {
    const faces = canvasElement.querySelector<HTMLElement>('[data-plinth-part="retro-people"]')!;
    // On a phone there is no room for faces.
    if (getComputedStyle(faces).display === 'none') return;
    await userEvent.click(within(faces).getByRole('button'));
    const all = within(await within(canvasElement).findByRole('dialog'));
    await expect(all.getAllByRole('listitem')).toHaveLength(sixty.length);
  },
};

/** The heaviest first; as many votes are told as as many. */
export const Discuss = at(
  'discuss',
  ...counted,
  { type: 'topic.start', id: 'group-reviews' },
  {
    type: 'note.add',
    id: 'note',
    topicId: 'group-reviews',
    text: 'Mornings are free for three of us.',
  },
);

/** Until one of them is open the topics have the whole width, in two columns where it is wide. */
export const Topics: Story = {
  ...at('discuss', ...counted),
  play: async ({ canvasElement }) => {
    const discuss = await waitFor(() => {
      const found = canvasElement.querySelector<HTMLElement>('[data-plinth-part="retro-discuss"]');
      return found ?? Promise.reject(new Error('the topics have not come yet'));
    });
    const items = within(within(discuss).getAllByRole('list')[0]!).getAllByRole('listitem');
    const [first, last] = [items[0]!, items.at(-1)!].map((item) => item.getBoundingClientRect());
    const columns = Math.abs(first!.left - last!.left) > first!.width / 2 ? 2 : 1;
    if (discuss.clientWidth > 800) await expect(columns).toBe(2);
    if (discuss.clientWidth < 680) await expect(columns).toBe(1);
  },
};

export const Act: Story = {
  ...at('act', ...counted),
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('[data-plinth-part="retro-add-action"]')!);
    await expect(await within(canvasElement).findByRole('form')).toBeVisible();
  },
};

/** What came of it, whether it was worth the hour, and a few kind words at the end, with a name or without. */
export const Close = at(
  'close',
  ...counted,
  { type: 'topic.finish', id: 'group-reviews' },
  { type: 'topic.finish', id: 'scope' },
  {
    type: 'note.add',
    id: 'mornings',
    topicId: 'group-reviews',
    text: 'Mornings are free for three of us.',
  },
  {
    type: 'note.add',
    id: 'median',
    topicId: 'group-reviews',
    text: 'Two days is the median, five the worst.',
  },
  { type: 'note.add', id: 'asked', topicId: 'scope', text: 'Nobody asked who else has to know.' },
  {
    type: 'note.add',
    id: 'worth',
    topicId: RETRO_TOPIC,
    text: 'Two topics talked through beat five touched on.',
  },
  [
    'jonas',
    {
      type: 'kudos.add',
      id: 'one',
      to: ['salma'],
      text: 'For staying calm when the import failed, and for telling us early.',
    },
  ],
  { type: 'kudos.add', id: 'two', to: [], text: 'For a kind retro.', unsigned: true },
);

/** Somebody who takes part but does not lead reads the phases. */
export const Participant = at('vote', ...cards, ...votes, {
  type: 'role.set',
  person: 'jonas',
  role: 'facilitator',
});

export const Nothing: Story = {
  args: { defaultDocument: boardAfter({ type: 'phase.set', phase: 'discuss' }) },
};

export const SearchBar: Story = { ...Group, play: choose(0) };
export const Suggestions: Story = { ...Group, play: dialog(1) };
export const Settings: Story = { ...Group, play: dialog(2) };
export const ColumnList: Story = { ...Group, play: dialog(3) };
export const Templates: Story = { args: { defaultDocument: boardAfter() }, play: dialog(4) };
export const Import: Story = { ...Group, play: dialog(5) };
export const Export: Story = { ...Group, play: dialog(6) };
export const Keys: Story = { ...Group, play: dialog(8) };

/** Comments and the five reactions. */
export const Comments: Story = {
  ...at(
    'group',
    ...cards,
    ['jonas', { type: 'comment.add', id: 'c1', cardId: 'scope', text: 'I heard it in the lift.' }],
    { type: 'comment.add', id: 'c2', cardId: 'scope', text: 'Shall we write down who tells whom?' },
    { type: 'card.react', id: 'scope', reaction: 'same', who: 'mira', on: true },
  ),
  play: async ({ canvasElement }) => {
    // A narrow board shows one column, and tabs for the others.
    const tab = within(canvasElement).queryByRole('tab', { name: /^Slowed/ });
    if (tab) await userEvent.click(tab);
    await userEvent.click(
      canvasElement.querySelector('[data-drag-item="scope"] [data-retro-do="comments"]')!,
    );
    await expect(await within(canvasElement).findByRole('dialog')).toBeVisible();
  },
};
