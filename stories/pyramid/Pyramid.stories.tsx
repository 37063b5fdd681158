import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from 'plinth';
import { PyramidDiagram, type Model } from 'plinth/pyramid';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import {
  broken,
  firstRound,
  incomplete,
  longScores,
  longTitles,
  northlight,
  sevenLevels,
  sevenLevelScores,
  threeLevels,
  threeLevelScores,
} from './data';

const meta: Meta<typeof PyramidDiagram> = {
  title: 'Pyramid/Diagram',
  component: PyramidDiagram,
  args: {
    title: 'How Northlight stands',
    subtitle: 'Round 4, September. 7 of 8 people answered.',
    previousRound: 'Round 3',
    scores: northlight,
    onSelectedChange: fn(),
    onViewChange: fn(),
    renderDetailActions: () => (
      <>
        <Button variant="primary">Discuss in retro</Button>
        <Button>Set a goal</Button>
      </>
    ),
  },
};
export default meta;
type Story = StoryObj<typeof PyramidDiagram>;

/** The usual case: one level selected, its detail beside the picture where there is room. */
export const Default: Story = {
  args: { defaultSelected: 'accountability' },
  play: async ({ canvasElement }) => {
    const heading = await within(canvasElement).findByRole('heading', { level: 3 });
    await waitFor(() => expect(heading).toBeVisible()); // it fades in where motion is allowed
  },
};

export const NothingSelected: Story = {};

/** Selected by keyboard: arrows move, Enter selects, Escape clears. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const levels = within(canvasElement).getAllByRole('button', { pressed: false });
    levels[0]?.focus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(args.onSelectedChange).toHaveBeenCalledWith('conflict', expect.anything());
    await waitFor(() => expect(within(canvasElement).getByRole('heading', { level: 3 })).toBeVisible());
  },
};

/** Dashed: the earlier round. Solid: now. */
export const Change: Story = { args: { defaultView: 'change' } };

/** Dotted: how the leader sees it. Shown only where the leader agreed. */
export const LeaderAndTeam: Story = { args: { defaultView: 'gap' } };

/** Nothing to compare with: no trend, no switch. */
export const FirstRound: Story = { args: { scores: firstRound, previousRound: undefined } };

/** A level without a score is hatched; it is never 0. */
export const PartlyAnswered: Story = { args: { scores: incomplete } };

/** For eyes that see colour differently. Print and forced colours have patterns always. */
export const Patterns: Story = { args: { defaultPatterns: true } };

/** What grows where a level is missing: the pyramid stands on its tip. */
export const Inverted: Story = { args: { defaultView: 'missing', defaultSelected: 'trust' } };

export const Table: Story = {
  args: { defaultTable: true },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('table')).toBeVisible();
  },
};

/** The model alone, to explain it. */
export const NoScores: Story = {
  args: { scores: undefined, title: 'What a team stands on', subtitle: undefined, previousRound: undefined },
};

export const Empty: Story = {
  args: {
    scores: [],
    subtitle: undefined,
    emptyAction: <Button variant="primary">Start the first round</Button>,
  },
};

export const Loading: Story = { args: { loading: true } };

const twoLevels: Model = { id: 'two', levels: threeLevels.levels.slice(0, 2) };
/** A model that cannot be drawn: the reason, and where. */
export const Error: Story = { args: { model: twoLevels, scores: undefined } };

/** Wrong figures are left out and listed; the rest is shown. */
export const BrokenFigures: Story = { args: { scores: broken } };

export const LongText: Story = {
  args: {
    model: longTitles,
    scores: longScores,
    defaultSelected: 'l4',
    title: 'How the interdisciplinary working group for organisational development and collaboration stands',
  },
};

/** Seven levels, the most there can be. */
export const Huge: Story = { args: { model: sevenLevels, scores: sevenLevelScores } };

export const ThreeLevels: Story = { args: { model: threeLevels, scores: threeLevelScores } };

export const RTL: Story = {
  globals: { locale: 'ar' },
  args: {
    title: 'على ماذا يقوم فريق الشمال',
    subtitle: 'الجولة ٤، أيلول. أجاب ٧ من ٨.',
    previousRound: 'الجولة ٣',
    defaultSelected: 'accountability',
    renderDetailActions: undefined,
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, args: { defaultSelected: 'accountability' } };

export const HighContrast: Story = {
  globals: { theme: 'high-contrast-light' },
  args: { defaultSelected: 'accountability' },
};

export const HighContrastDark: Story = {
  globals: { theme: 'high-contrast-dark' },
  args: { defaultSelected: 'accountability' },
};

export const Narrow320: Story = { globals: { width: '320px' }, args: { defaultSelected: 'accountability' } };

export const Compact: Story = { globals: { density: 'compact' } };

export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: (args) => (
    <div className="loop">
      <PyramidDiagram {...args} defaultSelected="accountability" />
      <PyramidDiagram {...args} title="Since the last round" headingLevel={3} defaultView="change" />
      <PyramidDiagram {...args} title="Lead and team" headingLevel={3} defaultView="gap" />
      <PyramidDiagram {...args} title="With patterns" headingLevel={3} defaultPatterns />
      <PyramidDiagram {...args} title="Partly answered" headingLevel={3} scores={incomplete} />
      <PyramidDiagram {...args} title="On its tip" headingLevel={3} defaultView="missing" />
      <PyramidDiagram {...args} title="The model" headingLevel={3} scores={undefined} />
      <PyramidDiagram {...args} title="No round yet" headingLevel={3} scores={[]} />
      <PyramidDiagram {...args} title="Loading" headingLevel={3} loading />
      <PyramidDiagram {...args} title="Broken figures" headingLevel={3} scores={broken} />
      <PyramidDiagram {...args} title="A model of two levels" headingLevel={3} model={twoLevels} />
    </div>
  ),
};
