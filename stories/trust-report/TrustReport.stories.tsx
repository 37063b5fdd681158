import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from 'plinth';
import { loadInstrument, type Instrument } from 'plinth/instruments';
import { TrustReport } from 'plinth/trust-report';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import {
  allEqual,
  broken,
  doubtful,
  elevenPoints,
  elevenRound,
  everyWeek,
  firstRound,
  hugeTeam,
  leaderGap,
  longComments,
  sixRounds,
  splitTeam,
  tooFew,
  twoRounds,
  withGroups,
} from './data';

const meta: Meta<typeof TrustReport> = {
  title: 'Trust report/Report',
  component: TrustReport,
  // In the reader's language, as a host would load it.
  loaders: [async ({ globals }) => ({ instrument: await loadInstrument('team-15', String(globals.locale)) })],
  render: (args, { loaded }) => <TrustReport {...args} instrument={loaded.instrument as Instrument} />,
  args: {
    title: 'Northlight',
    summaries: twoRounds,
    onPlan: fn(),
    onRemind: fn(),
    onRoundChange: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof TrustReport>;

const spread = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole('heading', { name: /spread|verteilen|تتوزع/ });

/** The usual case: a round, and the one before it. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(await spread(canvasElement)).toBeVisible();
    const [first] = within(canvasElement).getAllByRole('button', { name: /^Set a goal/ });
    await userEvent.click(first!);
    await expect(args.onPlan).toHaveBeenCalledWith(expect.any(String), 'goal', expect.anything());
  },
};

/** Nothing to compare with: no change, no switch, and the headline says where the team stands. */
export const OneRound: Story = { args: { summaries: firstRound } };

/** One of them had too few answers: a gap in the lines, never a guess. */
export const SixRounds: Story = {
  args: { summaries: sixRounds },
  play: async ({ canvasElement, args }) => {
    await spread(canvasElement);
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: 'May' }));
    await expect(args.onRoundChange).toHaveBeenCalledWith('round-3', expect.anything());
    await expect(within(canvasElement).getByText('3 of 5')).toBeVisible();
    await userEvent.click(within(canvasElement).getByRole('radio', { name: 'September' }));
  },
};

/** A short pulse every week: a list to choose the round from, and lines with dots only where they say something. */
export const EveryWeek: Story = {
  args: { summaries: everyWeek },
  play: async ({ canvasElement, args }) => {
    await spread(canvasElement);
    const rounds = await within(canvasElement).findByRole('combobox');
    await userEvent.selectOptions(rounds, 'round-15');
    await expect(args.onRoundChange).toHaveBeenCalledWith('round-15', expect.anything());
    await expect(await within(canvasElement).findByText('3 of 5')).toBeVisible();
    await userEvent.selectOptions(within(canvasElement).getByRole('combobox'), 'round-26');
  },
};

/** Not enough answers yet: a count, and nothing about who. */
export const BelowTheThreshold: Story = {
  args: { summaries: tooFew },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(args.onRemind).toHaveBeenCalled();
  },
};

/** "Split" is itself a finding: it is what to talk about. */
export const SplitTeam: Story = { args: { summaries: splitTeam } };

export const AllEqual: Story = { args: { summaries: allEqual } };

/** Eleven points, each with a step of its own; a closer look at one principle; what the questionnaire works out. */
export const ElevenPoints: Story = {
  args: { summaries: elevenRound },
  render: (args) => <TrustReport {...args} instrument={elevenPoints} />,
  play: async ({ canvasElement }) => {
    await spread(canvasElement);
    const [closer] = canvasElement.querySelectorAll<HTMLElement>(
      '[data-plinth-part="report-closer"] > summary',
    );
    await userEvent.click(closer!);
    await waitFor(
      () => expect(canvasElement.querySelectorAll('[data-plinth-part="report-item-row"]')).toHaveLength(2),
      { timeout: 20_000 },
    );
  },
};

/** 360 answers: numbers that do not fit their segment are in the table. */
export const HugeTeam: Story = { args: { summaries: hugeTeam, title: 'Operations' } };

/** Long ones open at the press of a button; every language runs its own way. */
export const LongComments: Story = {
  args: { summaries: longComments },
  play: async ({ canvasElement }) => {
    await spread(canvasElement);
    const [more] = await within(canvasElement).findAllByRole('button', { expanded: false, name: /more/i });
    await userEvent.click(more!);
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'true'));
  },
};

/** The leader's own view, because the leader agreed to show it. */
export const LeaderGap: Story = { args: { summaries: leaderGap } };

/** Groups from the threshold up. A smaller one is not there at all. */
export const Groups: Story = { args: { summaries: withGroups } };

/** Something is odd about the answers: said in plain words, to whoever runs the round. */
export const Warnings: Story = { args: { summaries: doubtful } };

/** The same figures as tables. */
export const Tables: Story = {
  args: { defaultTables: true },
  play: async ({ canvasElement }) => {
    const tables = await within(canvasElement).findAllByRole('table');
    await expect(tables[0]).toBeVisible();
  },
};

export const Loading: Story = { args: { loading: true } };

/** Nothing in it can be read: the reason, and where. */
export const Error: Story = { args: { summaries: broken.slice(1) } };

/** One round cannot be read; the others are shown. */
export const BrokenRound: Story = { args: { summaries: broken } };

export const Empty: Story = {
  args: { summaries: [], emptyAction: <Button variant="primary">Start the first round</Button> },
};

/** Without handlers there is nothing to press but export: what a page to print, or a guest, gets. */
export const ReadOnly: Story = { args: { onPlan: undefined, onRemind: undefined } };

/** What a host offers in place of the two buttons. */
export const OwnNextSteps: Story = {
  args: {
    renderNextStep: (levelId) => (
      <Button size="small" aria-label={`Open a ticket: ${levelId}`}>
        Open a ticket
      </Button>
    ),
  },
};

export const LongText: Story = {
  args: {
    title: 'Die interdisziplinäre Arbeitsgruppe für Organisationsentwicklung und Zusammenarbeit',
    summaries: twoRounds.map((round, index) => ({
      ...round,
      title: index === 0 ? 'Zwischenbefragung Sommerhalbjahr' : 'Abschlussbefragung Winterhalbjahr',
    })),
  },
};

export const RTL: Story = {
  globals: { locale: 'ar' },
  args: {
    title: 'فريق الشمال',
    summaries: twoRounds.map((round, index) => ({ ...round, title: index === 0 ? 'تموز' : 'أيلول' })),
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const HighContrast: Story = { globals: { theme: 'high-contrast-light' } };

export const HighContrastDark: Story = { globals: { theme: 'high-contrast-dark' } };

export const Narrow320: Story = { globals: { width: '320px' }, args: { summaries: sixRounds } };

export const Compact: Story = { globals: { density: 'compact' } };

export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: (given, { loaded }) => {
    const args = { ...given, instrument: loaded.instrument as Instrument };
    return (
      <div className="loop">
        <TrustReport {...args} />
        <TrustReport {...args} title="First round" headingLevel={3} summaries={firstRound} />
        <TrustReport {...args} title="Lead and team" headingLevel={3} summaries={leaderGap} />
        <TrustReport {...args} title="Groups" headingLevel={3} summaries={withGroups} defaultTables />
        <TrustReport {...args} title="Too few answers" headingLevel={3} summaries={tooFew} />
        <TrustReport {...args} title="No round yet" headingLevel={3} summaries={[]} />
        <TrustReport {...args} title="On its way" headingLevel={3} loading />
        <TrustReport {...args} title="Broken" headingLevel={3} summaries={broken.slice(1)} />
      </div>
    );
  },
};
