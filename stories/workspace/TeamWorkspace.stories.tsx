import type { Meta, StoryObj } from '@storybook/react-vite';
import { createTeamDocument } from 'plinth/core';
import { memoryStorage } from 'plinth/storage';
import { TeamWorkspace } from 'plinth/workspace';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { clockFrom } from '../shared/clock';
import {
  askingTeam,
  emptyGoals,
  longGoals,
  longRetros,
  longTeam,
  me,
  NOW,
  people,
  sampleGoals,
  sampleRetros,
  sampleTeam,
  TODAY,
} from './data';
import { TeamHome } from './TeamHome';

const now = clockFrom(NOW);

const meta: Meta<typeof TeamWorkspace> = {
  title: 'Workspace/Team workspace',
  component: TeamWorkspace,
  args: {
    person: me,
    people,
    today: TODAY,
    now,
    defaultTeam: sampleTeam,
    defaultGoals: sampleGoals,
    defaultRetros: sampleRetros,
  },
};
export default meta;
type Story = StoryObj<typeof TeamWorkspace>;

const loaded = (canvasElement: HTMLElement) =>
  waitFor(() =>
    expect(canvasElement.querySelectorAll('[data-plinth-part="workspace-shape"]')).toHaveLength(0),
  );

/** A sample team, and the way to a team of one's own. */
export const SampleTeam: Story = {
  args: {},
  render: () => <TeamHome />,
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('region', { name: /^Northlight/ })).toBeVisible();
  },
};

/** From the picture to a talk: a level, and what it leads to. */
export const ALevel: Story = {
  args: { defaultPlace: { view: 'see', level: 'accountability' } },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-plinth-part="workspace-leads"]')).toBeInTheDocument(),
    );
  },
};

export const Report: Story = {
  args: { defaultPlace: { view: 'see', report: true } },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

export const Talk: Story = {
  args: { defaultPlace: { view: 'talk' } },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

export const Act: Story = {
  args: { defaultPlace: { view: 'act' } },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

/** A round is open: how far it is, and the form. */
export const Assess: Story = {
  args: {
    defaultTeam: askingTeam,
    defaultGoals: emptyGoals,
    defaultRetros: [],
    defaultPlace: { view: 'assess' },
    onSubmit: () => Promise.resolve(),
  },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

/** The first round is under way, nothing else has begun: every panel says what will be there. */
export const FirstRound: Story = {
  args: { defaultTeam: askingTeam, defaultGoals: emptyGoals, defaultRetros: [] },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

/** A team of one's own, before anything: three questions, and it begins. */
export const OwnTeam: Story = {
  args: {
    person: undefined,
    people: [],
    defaultTeam: undefined,
    defaultGoals: undefined,
    defaultRetros: undefined,
    today: TODAY,
  },
  render: (args) => <TeamWorkspace {...args} storage={ownStorage} />,
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const fields = await canvas.findAllByRole('textbox');
    if (globals.locale !== 'en') return;
    await userEvent.click(canvas.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(fields[0]).toHaveFocus());
    await userEvent.type(fields[0]!, 'Harbour');
    await expect(fields[0]).toBeValid();
  },
};
const ownStorage = memoryStorage();

/** Nobody has asked anything yet, in a host that knows its people. */
export const Empty: Story = {
  args: {
    defaultTeam: createTeamDocument({ createId: () => 'new' }),
    defaultGoals: emptyGoals,
    defaultRetros: [],
    title: 'Harbour',
  },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

export const Loading: Story = { args: { loading: true } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

/** What cannot be drawn says so in its own place; everything else works. */
export const APartFails: Story = {
  args: {
    model: { id: 'broken', levels: [{ id: 'one' }] },
    defaultPlace: { view: 'see' },
  },
};

export const LongTexts: Story = {
  args: { defaultTeam: longTeam, defaultGoals: longGoals, defaultRetros: longRetros },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

export const Narrow: Story = {
  globals: { width: '320px' },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

/** As a side panel beside a page. */
export const SidePanel: Story = {
  render: (args) => (
    <div style={{ inlineSize: 400, maxInlineSize: '100%' }}>
      <TeamWorkspace {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => loaded(canvasElement),
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => loaded(canvasElement),
};

export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    const texts = canvasElement.querySelectorAll<SVGTextElement>('[data-plinth-part="workspace-chart"] text');
    const cut = [...texts].filter((one) => one.textContent?.includes('…'));
    await expect(cut.length).toBeGreaterThan(0);
    for (const one of cut) {
      const words = one.textContent ?? '';
      const startOf = (letter: number) => one.getStartPositionOfChar(letter).x;
      // English among Arabic: what is left out is told at the end of the English words, not before them.
      await expect(startOf(words.indexOf('…'))).toBeGreaterThan(startOf(words.search(/\w/)));
    }
  },
};
