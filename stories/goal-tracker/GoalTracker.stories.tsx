import type { Meta, StoryObj } from '@storybook/react-vite';
import { GoalTracker, type GoalsDocument } from 'plinth/goal-tracker';
import { memoryStorage } from 'plinth/storage';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { manyGoals } from './data/many-goals';
import { PEOPLE } from './data/people';
import { TEAM_TODAY, teamGoals } from './data/team-goals';

/** A clock that stands still, but for a second between two deeds. */
function clock() {
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  return () => (now += 1000);
}

const meta: Meta<typeof GoalTracker> = {
  title: 'Goal tracker/Goals',
  component: GoalTracker,
  args: {
    title: 'Northlight',
    defaultDocument: teamGoals(),
    today: TEAM_TODAY,
    now: clock(),
    person: PEOPLE[0],
    people: PEOPLE,
    onReminder: fn(),
    onCelebrate: fn(),
    onShare: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof GoalTracker>;

/** A quarter at half time. */
export const Default: Story = {};

/** Everything about one goal stands below the row of its card. */
export const Details: Story = {
  args: { defaultSelectedGoal: 'reviews' },
  play: async ({ canvasElement }) => {
    await waitFor(
      () => expect(canvasElement.querySelector('[data-plinth-part="goal-chart"]')).toBeVisible(),
      {
        timeout: 10_000,
      },
    );
  },
};

/** The same figures as a table. */
export const ChartAsTable: Story = {
  args: { defaultSelectedGoal: 'reviews' },
  play: async ({ canvasElement }) => {
    const toggle = await waitFor(
      () => {
        const found = canvasElement.querySelector<HTMLElement>('[data-plinth-part="goal-chart-foot"] button');
        if (!found) throw new globalThis.Error('still loading');
        return found;
      },
      { timeout: 10_000 },
    );
    await userEvent.click(toggle);
    await expect(canvasElement.querySelector('[data-plinth-part="goal-twin"]')).toBeVisible();
  },
};

export const ByPrinciple: Story = { args: { defaultView: { layout: 'board', groupBy: 'principle' } } };
export const ByOwner: Story = { args: { defaultView: { layout: 'board', groupBy: 'owner' } } };

/** Sorts by any heading; a third press brings the team's own order back. */
export const Table: Story = {
  args: { defaultView: { layout: 'table', sort: { by: 'behind', descending: true } } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('table', undefined, { timeout: 10_000 });
  },
};

/** What serves what. */
export const Tree: Story = { args: { defaultView: { layout: 'tree' } } };
export const Timeline: Story = { args: { defaultView: { layout: 'timeline', filter: { period: [] } } } };

/** Value, confidence, one line, Enter. */
export const CheckIn: Story = {
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector<HTMLElement>(
      '[data-goal="dissent"], [data-goal]:nth-of-type(1)',
    );
    await expect(card).toBeTruthy();
    const [button] = within(canvasElement)
      .getAllByRole('button')
      .filter((one) => one.textContent !== '' && one.matches('[data-plinth-part="goal-foot"] button'));
    await userEvent.click(button!);
    await waitFor(() => expect(canvasElement.querySelector('form[data-check-in]')).toBeVisible(), {
      timeout: 10_000,
    });
  },
};

/** A target is crossed: in words first, then paper, if motion is welcome. */
export const Celebration: Story = {
  play: async ({ canvasElement, args }) => {
    const goal = [...canvasElement.querySelectorAll<HTMLElement>('[data-goal]')].find(
      (one) =>
        one.querySelector('[data-goal-title]')?.textContent === 'We disagree in the room, not after it',
    );
    await userEvent.click(goal!.querySelector<HTMLElement>('[data-plinth-part="goal-foot"] button')!);
    const field = await waitFor(
      () => {
        const found = canvasElement.querySelector<HTMLInputElement>(
          'form[data-check-in] input[name="value"]',
        );
        if (!found) throw new globalThis.Error('still loading');
        return found;
      },
      { timeout: 10_000 },
    );
    await userEvent.clear(field);
    await userEvent.type(field, '12{Enter}');
    await waitFor(() => expect(args.onCelebrate).toHaveBeenCalled(), { timeout: 10_000 });
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-plinth-part="goal-celebration"]')).toBeVisible(),
    );
  },
};

/** What waits, for the person who looks. */
export const Reminders: Story = { args: { person: PEOPLE[2], today: '2026-08-24' } };

/** No period yet: the shape, one sentence, one thing to do. */
export const Empty: Story = { args: { defaultDocument: undefined } };

const planned = (): GoalsDocument => ({
  ...teamGoals(),
  goals: {},
  keyResults: {},
  checkIns: {},
  initiatives: {},
  stances: {},
  logs: {},
  celebrations: {},
});

/** A period without goals. */
export const FirstPeriod: Story = { args: { defaultDocument: planned() } };
export const Loading: Story = { args: { loading: true } };
export const ReadOnly: Story = { args: { readOnly: true, defaultSelectedGoal: 'interviews' } };

const refuse = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

/** The place where goals are kept is full: everything is still here, with a way to save it. */
export const Error: Story = {
  args: { storage: { ...memoryStorage(), append: refuse, compact: refuse } },
  play: async ({ canvasElement }) => {
    // What is stored is looked for first.
    await waitFor(() => expect(canvasElement.querySelector('[data-goal-title]')).toBeVisible(), {
      timeout: 30_000,
    });
    canvasElement.querySelector<HTMLElement>('[data-goal-title]')!.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(canvasElement.querySelector('[data-plinth-part="note"]')).toBeVisible(), {
      timeout: 10_000,
    });
  },
};

const long = (): GoalsDocument => {
  const document = teamGoals();
  const title =
    'Die Durchlaufzeiten der bereichsübergreifenden Qualitätssicherungsvereinbarungen werden nachvollziehbar dokumentiert und halbiert';
  return {
    ...document,
    goals: Object.fromEntries(
      Object.entries(document.goals).map(([id, goal]) => [
        id,
        { ...goal, title, why: `${title}. ${title}.` },
      ]),
    ),
    keyResults: Object.fromEntries(
      Object.entries(document.keyResults).map(([id, one]) => [
        id,
        { ...one, title, unit: 'Freigabevorgänge je Arbeitstag' },
      ]),
    ),
  };
};
export const LongText: Story = { args: { defaultDocument: long(), defaultSelectedGoal: 'reviews' } };

/** A thousand goals with three key results each: only what is near is drawn. */
export const Huge: Story = { args: { defaultDocument: manyGoals(1000) } };

export const RTL: Story = { globals: { locale: 'ar' }, args: { defaultSelectedGoal: 'reviews' } };
export const Dark: Story = { globals: { theme: 'dark' }, args: { defaultSelectedGoal: 'on-call' } };
export const HighContrast: Story = {
  globals: { theme: 'high-contrast-light' },
  args: { defaultSelectedGoal: 'reviews' },
};
export const Narrow: Story = { globals: { width: '320px' }, args: { defaultSelectedGoal: 'reviews' } };

/** The period is over and was closed: it can be read. */
export const Closed: Story = {
  args: {
    defaultDocument: ((): GoalsDocument => {
      const document = teamGoals();
      const periods = Object.fromEntries(
        Object.entries(document.periods).map(([key, period]) => [
          key,
          period.start <= TEAM_TODAY && TEAM_TODAY <= period.end
            ? { ...period, closedOn: TEAM_TODAY }
            : period,
        ]),
      );
      return { ...document, periods };
    })(),
  },
};

const wait = { timeout: 10_000 };

/** A question of the menu: another lane, another place. */
export const MoveDialog: Story = {
  play: async ({ canvasElement }) => {
    const menu = canvasElement.querySelector<HTMLElement>('[data-plinth-part="goal-menu-slot"] button');
    await userEvent.click(menu!);
    const items = await within(canvasElement).findAllByRole('menuitem', undefined, wait);
    await userEvent.click(items[4]!);
    await expect(await within(canvasElement).findByRole('dialog', undefined, wait)).toBeVisible();
  },
};

/** The end of a period: grades as proposals, what was learned, what goes on. */
export const Review: Story = {
  args: { today: '2026-09-30' },
  play: async ({ canvasElement }) => {
    const menu = canvasElement.querySelector<HTMLElement>('[data-plinth-part="goal-tracker-menu"] button');
    await userEvent.click(menu!);
    const items = await within(canvasElement).findAllByRole('menuitem', undefined, wait);
    await userEvent.click(items[4]!);
    await expect(await within(canvasElement).findByRole('dialog', undefined, wait)).toBeVisible();
  },
};

/** Filter, order and kept views. */
export const Filter: Story = {
  play: async ({ canvasElement }) => {
    const toggle = canvasElement.querySelector<HTMLElement>('[data-plinth-part="goal-toolbar"] > button');
    await userEvent.click(toggle!);
    await waitFor(
      () => expect(canvasElement.querySelector('[data-plinth-part="goal-filter"]')).toBeVisible(),
      wait,
    );
  },
};

/** One under the other, as a look at everything at once. */
export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: (args) => (
    <div className="loop">
      <GoalTracker {...args} title="Northlight" defaultSelectedGoal="reviews" />
      <GoalTracker
        {...args}
        title="By principle"
        headingLevel={3}
        defaultView={{ layout: 'board', groupBy: 'principle' }}
      />
      <GoalTracker {...args} title="Table" headingLevel={3} defaultView={{ layout: 'table' }} />
      <GoalTracker {...args} title="Tree" headingLevel={3} defaultView={{ layout: 'tree' }} />
      <GoalTracker {...args} title="Timeline" headingLevel={3} defaultView={{ layout: 'timeline' }} />
      <GoalTracker {...args} title="What waits" headingLevel={3} person={PEOPLE[2]} today="2026-08-24" />
      <GoalTracker
        {...args}
        title="Nothing found"
        headingLevel={3}
        defaultView={{ layout: 'board', search: 'nothing like it' }}
      />
      <GoalTracker {...args} title="No period yet" headingLevel={3} defaultDocument={undefined} />
      <GoalTracker {...args} title="No goal yet" headingLevel={3} defaultDocument={planned()} />
      <GoalTracker {...args} title="Read only" headingLevel={3} readOnly />
      <GoalTracker {...args} title="On its way" headingLevel={3} loading />
    </div>
  ),
};
