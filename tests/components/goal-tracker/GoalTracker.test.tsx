import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  GoalTracker,
  type GoalsDocument,
  type GoalTrackerProps,
  type KeyResultRecord,
} from 'plinth/goal-tracker';
import { describe, expect, it, vi } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';
import { settle } from '../../helpers/settle';

const [jonas, salma] = PEOPLE;

/** A clock that moves, so that the later of two check-ins is the later one. */
function ticking() {
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  return () => (now += 1000);
}

function show(props: GoalTrackerProps = {}) {
  return renderStrict(
    <GoalTracker
      title="Northlight"
      defaultDocument={teamGoals()}
      today={TEAM_TODAY}
      now={ticking()}
      person={jonas}
      people={PEOPLE}
      {...props}
    />,
  );
}

const card = (title: string) => {
  const found = screen.getByRole('button', { name: title }).closest<HTMLElement>('[data-goal]');
  return within(found!);
};
/** The document after every change, newest last. */
function follow() {
  const documents: GoalsDocument[] = [];
  return { documents, onDocumentChange: (next: GoalsDocument) => void documents.push(next) };
}
const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join(' ');

describe('the board', () => {
  it('says what the period comes to, and shows every goal with its status in words', async () => {
    show();
    await settle();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'One done, three on course, two need us',
    );
    expect(screen.getAllByRole('listitem').filter((item) => item.matches('[aria-posinset]'))).toHaveLength(7);
    expect(card('Reviews come back the same day').getByText('At risk')).toBeVisible();
  });

  it('prints the raw share beyond the target, and claims no more than 100 on its bar', async () => {
    show();
    await settle();
    const bar = card('We hear from people who left us').getByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '100');
    expect(bar.getAttribute('aria-valuetext')).toContain('130');
  });

  it('groups by principle and by owner', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'owner');
    expect(screen.getByRole('heading', { level: 3, name: /Salma/ })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'principle');
    expect(screen.getByRole('heading', { level: 3, name: /Results/ })).toBeVisible();
  });

  it('groups by the levels of a host’s own model', async () => {
    const level = (id: string, title: string) => ({ id, texts: { en: { title } } });
    const levels = [level('trust', 'Safety'), level('commitment', 'Promises'), level('results', 'Outcomes')];
    const { user } = show({ model: { id: 'harbour', levels } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'principle');
    expect(screen.getByRole('heading', { level: 3, name: /Outcomes/ })).toBeVisible();
    expect(screen.queryByRole('heading', { level: 3, name: /Results/ })).toBeNull();
  });

  it('says the same share in a bar, its value and its words, and hides nothing behind a part beyond its target', async () => {
    // One of its parts stands at 60 %, the other at 130.
    show();
    await settle();
    const bar = card('New customers are at home in their first week').getByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '80');
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^80/);
    expect(parseFloat(bar.querySelector('[data-fill]')!.getAttribute('width')!)).toBeCloseTo(80, 0);
  });

  it('searches, says how many there are, and finds the way back', async () => {
    const { user } = show();
    const field = screen.getByRole('searchbox');
    await user.type(field, 'reviews');
    expect(
      screen.getAllByRole('button', { expanded: false }).filter((one) => one.matches('[data-goal-title]')),
    ).toHaveLength(1);
    await waitFor(() => expect(said()).toContain('One goal found'));
    await user.clear(field);
    await user.type(field, 'nothing like it');
    await user.click(screen.getByRole('button', { name: 'Show all goals' }));
    expect(card('Reviews come back the same day').getByText('At risk')).toBeVisible();
    // The button has gone with its remark.
    expect(field).toHaveFocus();
  });
});

describe('a check-in', () => {
  it('is value, confidence, a line and Enter, in place', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange });
    await user.click(
      card('We disagree in the room, not after it').getByRole('button', { name: /^Check in/ }),
    );
    const form = within(await screen.findByRole('form', { name: 'Check in' }));
    const value = form.getByRole('textbox', { name: /now$/ });
    await waitFor(() => expect(value).toHaveFocus());
    await user.clear(value);
    await user.type(value, '7.5');
    await user.click(form.getByRole('radio', { name: '8' }));
    const note = form.getByRole('textbox', { name: 'What changed?' });
    fireEvent.keyDown(note, { key: 'Escape', isComposing: true });
    await user.type(note, 'Two more{Enter}');
    await waitFor(() => expect(documents.length).toBeGreaterThan(0));
    const made = Object.values(documents.at(-1)!.checkIns).find(({ note }) => note === 'Two more');
    expect(made).toMatchObject({ value: 7.5, confidence: 8, author: 'jonas', date: TEAM_TODAY });
    await waitFor(() => expect(said()).toMatch(/Saved\..*7\.5/));
    expect(screen.queryByRole('form', { name: 'Check in' })).toBeNull();
    expect(screen.getByRole('button', { name: 'We disagree in the room, not after it' })).toHaveFocus();
  });

  it('refuses what is no number, and keeps it', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange });
    await user.click(
      card('We disagree in the room, not after it').getByRole('button', { name: /^Check in/ }),
    );
    const value = await screen.findByRole('textbox', { name: /now$/ });
    await user.clear(value);
    await user.type(value, 'many{Enter}');
    await waitFor(() => expect(value).toHaveAttribute('aria-invalid', 'true'));
    expect(value).toHaveFocus();
    expect(value).toHaveValue('many');
    expect(value).toHaveAccessibleDescription('That is not a number. Enter one such as 12 or 12.5.');
    expect(documents).toEqual([]);
    await user.type(value, '{Backspace}');
    expect(value).not.toHaveAccessibleDescription();
  });

  it('of a number that nobody reads is shown as it is typed, and can be typed again', async () => {
    const { user } = show();
    const goal = 'We disagree in the room, not after it';
    await user.click(card(goal).getByRole('button', { name: /^Check in/ }));
    const value = await screen.findByRole('textbox', { name: /now$/ });
    await user.clear(value);
    await user.type(value, '1e308{Enter}');
    await waitFor(() => expect(card(goal).getByText('1e+308')).toBeVisible());
    await user.click(card(goal).getByRole('button', { name: /^Check in/ }));
    expect(await screen.findByRole('textbox', { name: /now$/ })).toHaveValue('1e+308');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Check in' })).toBeNull());
  });

  it('of a yes or no is a choice, of milestones a list of boxes', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange });
    await user.click(
      card('Give the workshop on accessible forms').getByRole('button', { name: /^Check in/ }),
    );
    await user.click(await screen.findByRole('radio', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: 'Save check-in' }));
    await waitFor(() => expect(documents.length).toBeGreaterThan(0));
    await user.click(card('On-call is calm enough to sleep').getByRole('button', { name: /runbook/ }));
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    await user.click(boxes.find((box) => !(box as HTMLInputElement).checked)!);
    await user.click(screen.getByRole('button', { name: 'Save check-in' }));
    await waitFor(() =>
      expect(Object.values(documents.at(-1)!.checkIns).some(({ reached }) => reached?.length === 2)).toBe(
        true,
      ),
    );
  });

  it('that crosses the target is celebrated once, in words first', async () => {
    const onCelebrate = vi.fn();
    const { user } = show({ onCelebrate });
    const enter = async (text: string) => {
      await user.click(
        card('We disagree in the room, not after it').getByRole('button', { name: /^Check in/ }),
      );
      const value = await screen.findByRole('textbox', { name: /now$/ });
      await user.clear(value);
      await user.type(value, `${text}{Enter}`);
    };
    await enter('12');
    await waitFor(() => expect(onCelebrate).toHaveBeenCalledTimes(1));
    expect(said()).toContain('Target reached');
    const party = within(await screen.findByRole('group', { name: 'Target reached' }));
    expect(party.getByRole('button', { name: 'Say thanks' })).toBeVisible();
    await user.click(party.getByRole('button', { name: 'Close' }));
    // The button that had the focus is gone.
    expect(screen.getByRole('button', { name: 'We disagree in the room, not after it' })).toHaveFocus();
    await enter('13');
    await waitFor(() => expect(said()).toContain('13'));
    expect(onCelebrate).toHaveBeenCalledTimes(1);
  });

  it('is celebrated without a button to thank oneself', async () => {
    const { user } = show({ person: { id: 'lena' }, defaultSelectedGoal: 'disagree' });
    const value = await screen.findByRole('textbox', { name: /now$/ });
    await user.clear(value);
    await user.type(value, '12{Enter}');
    const party = within(await screen.findByRole('group', { name: 'Target reached' }));
    expect(party.getByRole('heading')).toBeVisible();
    expect(party.queryByRole('button', { name: 'Say thanks' })).toBeNull();
  });

  it('and was mistyped is celebrated no longer once it is corrected, nor offered again', async () => {
    const { user } = show({ defaultSelectedGoal: 'disagree' });
    const value = () => screen.getByRole('textbox', { name: /now$/ });
    await user.clear(await screen.findByRole('textbox', { name: /now$/ }));
    await user.type(value(), '70{Enter}');
    const party = await screen.findByRole('group', { name: 'Target reached' });
    const correct = async (from: string, to: string) => {
      await user.click(screen.getByRole('button', { name: new RegExp(`^Edit ${from} `) }));
      await user.clear(screen.getByRole('textbox', { name: 'Value' }));
      await user.type(screen.getByRole('textbox', { name: 'Value' }), `${to}{Enter}`);
    };
    await correct('70', '13');
    await waitFor(() => expect(within(party).getByRole('heading')).toHaveTextContent(/: 13$/));
    await correct('13', '7');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Target reached' })).toBeNull());
    expect(value()).toHaveValue('7');
  });

  it('is confirmed beside the form in the details, from where it can be undone', async () => {
    const { user } = show({ defaultSelectedGoal: 'disagree' });
    const value = () => screen.getByRole('textbox', { name: /now$/ });
    await user.clear(await screen.findByRole('textbox', { name: /now$/ }));
    await user.type(value(), '9{Enter}');
    expect(await screen.findByText('Saved: 9')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(value()).toHaveValue('6'));
    expect(screen.queryByText(/^Saved:/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Save check-in' })).toHaveFocus();
    expect(said()).toContain('Undone');
    await user.clear(value());
    await user.type(value(), '8{Enter}');
    expect(await screen.findByText('Saved: 8')).toBeVisible();
    await user.type(value(), '8');
    expect(screen.queryByText(/^Saved:/)).toBeNull();
  });

  it('and is undone is celebrated no longer', async () => {
    const { user } = show({ defaultSelectedGoal: 'disagree' });
    await user.clear(await screen.findByRole('textbox', { name: /now$/ }));
    await user.type(screen.getByRole('textbox', { name: /now$/ }), '12{Enter}');
    await screen.findByRole('group', { name: 'Target reached' });
    screen.getByRole('button', { name: 'Save check-in' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Target reached' })).toBeNull());
  });
});

describe('the details', () => {
  const open = async (props: GoalTrackerProps = {}) => {
    const shown = show({ defaultSelectedGoal: 'reviews', ...props });
    const region = within(await screen.findByRole('group', { name: 'Reviews come back the same day' }));
    return { ...shown, region };
  };

  it('say where everybody stands and who has not spoken', async () => {
    const { region } = await open();
    expect(region.getByText('7 of 8 spoke')).toBeVisible();
    expect(region.getByText('Mina Park')).toBeVisible();
  });

  it('say what is measured, also where it is one thing', async () => {
    show({ defaultSelectedGoal: 'disagree' });
    const region = within(
      await screen.findByRole('group', { name: 'We disagree in the room, not after it' }),
    );
    expect(region.getByText('Decisions with the case against written down')).toBeVisible();
  });

  it('show the chart as a table', async () => {
    const { user, region } = await open();
    expect(region.getByRole('img', { name: /Median review time/ })).toBeVisible();
    await user.click(region.getByRole('button', { name: 'Show as table' }));
    expect(region.getByRole('table').querySelectorAll('tbody tr')).toHaveLength(6);
  });

  it('let a peer acknowledge, and never the author', async () => {
    const { user, region } = await open({ person: salma });
    const seen = region.getAllByRole('button', { name: /^I saw/ });
    await user.click(seen[0]!);
    expect(region.getAllByText(/Seen by .*Salma/).length).toBeGreaterThan(0);
    document.body.replaceChildren();
    const author = await open();
    // Of the six values only the one that Lena entered is not his own.
    expect(author.region.getAllByRole('button', { name: /^I saw/ })).toHaveLength(1);
  });

  it('lead to the form that stands open in them, wherever a check-in is asked for', async () => {
    const { user, region } = await open();
    const title = 'No review older than two days';
    await user.click(screen.getByRole('button', { name: `Check in: ${title}` }));
    const field = await region.findByRole('textbox', { name: `${title} now` });
    await waitFor(() => expect(field).toHaveFocus());
    expect(screen.getAllByRole('textbox', { name: / now$/ })).toEqual([field]);
    await user.keyboard('2{Enter}');
    await waitFor(() => expect(card('Reviews come back the same day').getByText('2 days')).toBeVisible());
    await waitFor(() => expect(region.getByRole('button', { name: 'Save check-in' })).toHaveFocus());
  });

  it('take a stance with a reason, and refuse one without', async () => {
    const { documents, onDocumentChange } = follow();
    const { user, region } = await open({ person: PEOPLE[7], onDocumentChange });
    await user.click(region.getByRole('radio', { name: 'Not yet' }));
    await user.click(
      within(region.getByRole('form', { name: 'Where do you stand?' })).getByRole('button', { name: 'Save' }),
    );
    expect(documents).toEqual([]);
    await user.type(region.getByRole('textbox', { name: /Say why/ }), 'Too much at once{Enter}');
    await waitFor(() =>
      expect(documents.at(-1)?.stances['reviews~mina']).toMatchObject({
        stance: 'notYet',
        reason: 'Too much at once',
      }),
    );
    expect(region.getByText('8 of 8 spoke')).toBeVisible();
  });

  it('take back a stance', async () => {
    const { documents, onDocumentChange } = follow();
    const { user, region } = await open({ person: PEOPLE[7], onDocumentChange });
    expect(region.queryByRole('button', { name: 'Take it back' })).toBeNull();
    await user.click(region.getByRole('radio', { name: 'Committed' }));
    expect(region.getByText('8 of 8 spoke')).toBeVisible();
    await user.click(region.getByRole('button', { name: 'Take it back' }));
    expect(documents.at(-1)?.stances).not.toHaveProperty('reviews~mina');
    expect(region.getByText('7 of 8 spoke')).toBeVisible();
    expect(region.getByRole('radio', { name: 'Committed' })).toHaveFocus();
    expect(region.getByRole('radio', { name: 'Committed' })).not.toBeChecked();
    expect(region.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('ask, answer and settle', async () => {
    const { user, region } = await open();
    await user.click(region.getByRole('button', { name: 'Ask for help' }));
    // This is for the list of words of Japanese, Chinese or Korean.
    const field = document.activeElement!;
    for (const each of [field, field.closest('form')!, field.closest('section')!])
      fireEvent.keyDown(each, { key: 'Escape', isComposing: true });
    expect(field).toHaveFocus();
    await user.keyboard('Who takes Friday?{Control>}{Enter}{/Control}');
    expect(region.getByText('Asked. Answers stand under “Asks and offers”.')).toBeVisible();
    const asked = region.getByText('Who takes Friday?').closest('li')!;
    await user.click(within(asked).getByRole('button', { name: 'Settled' }));
    await waitFor(() =>
      expect(within(region.getByText('Who takes Friday?').closest('li')!).queryByRole('button')).toBeNull(),
    );
    for (const next of region.queryAllByRole('button', { name: 'Settled' })) {
      expect(next).toHaveFocus();
      await user.keyboard('{Enter}');
    }
    expect(region.queryByRole('button', { name: 'Settled' })).toBeNull();
    expect(region.getByRole('heading', { name: 'Asks and offers' })).toHaveFocus();
  });

  it('close with Escape, and give the focus back', async () => {
    const { user, region } = await open();
    region.getByRole('button', { name: 'Close details' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Reviews come back the same day' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Reviews come back the same day' })).toHaveFocus();
  });
});

describe('moving', () => {
  it('goes up and down with Alt and the arrows, says where, and keeps the focus', async () => {
    const { user } = show();
    const titles = () => [...document.querySelectorAll('[data-goal-title]')].map((one) => one.textContent);
    const before = titles();
    screen.getByRole('button', { name: before[1]! }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles().slice(0, 2)).toEqual([before[1], before[0]]);
    expect(said()).toContain(`${before[1]} is now 1 of 7`);
    await waitFor(() => expect(screen.getByRole('button', { name: before[1]! })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Undo' }));
    expect(titles()).toEqual(before);
  });

  it('goes to another lane by the menu', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange, defaultView: { layout: 'board', groupBy: 'principle' } });
    await user.click(screen.getByRole('button', { name: 'Actions for On-call is calm enough to sleep' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to another place…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'trust');
    await user.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(documents.at(-1)?.goals['on-call']?.principle).toBe('trust'));
    expect(said()).toContain('Trust');
  });
});

describe('planning', () => {
  it('starts with a period, a goal and its key result', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ defaultDocument: undefined, onDocumentChange });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('What do we want to reach together?');
    await user.click(screen.getByRole('button', { name: 'Plan the first period' }));
    const period = within(await screen.findByRole('dialog'));
    expect(period.getByRole('textbox', { name: 'What is it called?' })).toHaveValue('Q3 2026');
    await user.keyboard('Autumn');
    await user.click(period.getByRole('button', { name: 'Save' }));
    expect(Object.values(documents.at(-1)!.periods)).toMatchObject([
      { title: 'Autumn', start: '2026-07-01', end: '2026-09-30' },
    ]);
    await user.click(screen.getAllByRole('button', { name: 'New goal' })[0]!);
    const goal = within(await screen.findByRole('dialog'));
    await user.type(goal.getByRole('textbox', { name: 'What do we want to reach?' }), 'Answer within a day');
    await user.click(goal.getByRole('button', { name: 'Go on to its key result' }));
    const measure = within(await screen.findByRole('dialog', { name: 'A new key result' }));
    await user.type(measure.getByRole('textbox', { name: 'What do we measure?' }), 'Answers');
    await user.type(measure.getByRole('textbox', { name: 'Target' }), '90');
    await user.click(measure.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(Object.values(documents.at(-1)!.keyResults)).toMatchObject([
        { title: 'Answers', start: 0, target: 90 },
      ]),
    );
    expect(card('Answer within a day').getByText('No check-in yet')).toBeVisible();
  });

  it('in the middle of a period calls nothing late on the day it comes', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange });
    await user.click(screen.getAllByRole('button', { name: 'New goal' })[0]!);
    const goal = within(await screen.findByRole('dialog'));
    await user.type(goal.getByRole('textbox', { name: 'What do we want to reach?' }), 'Answer within a day');
    await user.click(goal.getByRole('button', { name: 'Go on to its key result' }));
    const measure = within(await screen.findByRole('dialog', { name: 'A new key result' }));
    await user.type(measure.getByRole('textbox', { name: 'What do we measure?' }), 'Answers');
    await user.type(measure.getByRole('textbox', { name: 'Target' }), '90');
    await user.click(measure.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(card('Answer within a day').getByText('due Friday')).toBeVisible());
    const { keyResults } = documents.at(-1)!;
    expect(Object.values(keyResults).find(({ title }) => title === 'Answers')?.since).toBe(TEAM_TODAY);
  });

  it('asks for the period of a new goal where all are shown, and proposes the current one', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange, defaultView: { layout: 'table', filter: { period: [] } } });
    await user.click(screen.getByRole('button', { name: 'New goal' }));
    const goal = within(await screen.findByRole('dialog'));
    const period = goal.getByRole('combobox', { name: 'Period' });
    expect(period).toHaveDisplayValue('Third quarter 2026');
    await user.selectOptions(period, 'Fourth quarter 2026');
    await user.type(goal.getByRole('textbox', { name: 'What do we want to reach?' }), 'Answer within a day');
    await user.click(goal.getByRole('button', { name: 'Go on to its key result' }));
    const { goals, periods } = documents.at(-1)!;
    const made = Object.values(goals).find(({ title }) => title === 'Answer within a day');
    expect(periods[made?.period ?? '']?.title).toBe('Fourth quarter 2026');
  });

  it('takes one key result after another', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange, defaultSelectedGoal: 'reviews' });
    await user.click(await screen.findByRole('button', { name: 'Add key result' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'A new key result' }));
    const title = dialog.getByRole('textbox', { name: 'What do we measure?' });
    await user.type(title, 'Rota kept');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'How?' }), 'binary');
    await user.click(dialog.getByRole('button', { name: 'Save and add another' }));
    expect(title).toHaveValue('');
    expect(title).toHaveFocus();
    expect(dialog.getByRole('combobox', { name: 'How?' })).toHaveValue('increase');
    await waitFor(() => expect(dialog.getByText('Rota kept was added')).toBeInTheDocument());
    // `user-event` does not see that a form was reset.
    await user.clear(title);
    await user.keyboard('Reviews a day');
    await user.type(dialog.getByRole('textbox', { name: 'Target' }), '4');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const made = Object.values(documents.at(-1)!.keyResults).filter(({ goal }) => goal === 'reviews');
    expect(made.map((one) => one.title)).toEqual(expect.arrayContaining(['Rota kept', 'Reviews a day']));
  });

  it('says in the dialog what a measure is refused for, and takes the mended one', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({ onDocumentChange, defaultSelectedGoal: 'reviews' });
    await user.click(await screen.findByRole('button', { name: 'Add key result' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'A new key result' }));
    await user.type(dialog.getByRole('textbox', { name: 'What do we measure?' }), 'Queue');
    const start = dialog.getByRole('textbox', { name: 'Where we start' });
    await user.clear(start);
    await user.type(start, '10');
    await user.type(dialog.getByRole('textbox', { name: 'Target' }), '5');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText(/^The target lies on the other side of the start/)).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'How?' }), 'decrease');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(Object.values(documents.at(-1)!.keyResults).find(({ title }) => title === 'Queue')).toMatchObject({
      metric: 'decrease',
      start: 10,
      target: 5,
    });
  });

  it('reviews a period with proposed grades, and closes it', async () => {
    const { documents, onDocumentChange } = follow();
    const { user } = show({
      onDocumentChange,
      today: '2026-10-01',
      defaultView: { layout: 'board', filter: { period: [Object.keys(teamGoals().periods)[0]!] } },
    });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Review and close the period…' }));
    const dialog = within(await screen.findByRole('dialog'));
    const grades = dialog.getAllByRole('textbox', { name: 'Grade, 0 to 1' });
    expect(grades.map((one) => (one as HTMLInputElement).value)).toContain('1.0');
    await user.click(dialog.getByRole('button', { name: 'Close the period' }));
    await waitFor(() =>
      expect(documents.at(-1) && Object.values(documents.at(-1)!.periods)[0]?.closedOn).toBe('2026-10-01'),
    );
    expect(said()).toContain('is reviewed and closed');
    // What fell short goes on in the next period, which is shown; the old one can be read and not changed.
    expect(card('Reviews come back the same day').getByText('No check-in yet')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Third quarter 2026');
    expect(screen.getByText('This period was reviewed and closed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Check in/ })).toBeNull();
    // Closing and all that went on were one thing to do, and are one to undo.
    screen.getByRole('button', { name: 'Reviews come back the same day' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    const after = documents.at(-1)!;
    expect(Object.values(after.periods)[0]?.closedOn).toBeUndefined();
    expect(Object.values(after.goals).filter(({ carriedFrom }) => carriedFrom !== undefined)).toEqual([]);
    expect(Object.values(after.goals).filter(({ grade }) => grade !== undefined)).toEqual([]);
  });
});

describe('other layouts', () => {
  it('sort the table by its headings, and back', async () => {
    const { user } = show({ defaultView: { layout: 'table' } });
    const table = await screen.findByRole('table');
    const first = () => within(table).getAllByRole('row')[1]!.textContent;
    // A figure says what it is of.
    expect(within(table).getByText('26 from 0, to 20')).toBeVisible();
    const own = first();
    const heading = within(table).getByRole('button', { name: 'Progress' });
    await user.click(heading);
    expect(heading.closest('th')).toHaveAttribute('aria-sort', 'ascending');
    expect(first()).toContain('0\u00a0%');
    await user.click(heading);
    expect(heading.closest('th')).toHaveAttribute('aria-sort', 'descending');
    expect(first()).toContain('130');
    await user.click(heading);
    expect(heading.closest('th')).not.toHaveAttribute('aria-sort');
    expect(first()).toBe(own);
  });

  it('fold the tree by keys', async () => {
    const { user } = show({ defaultView: { layout: 'tree' } });
    const root = await screen.findByRole('button', { name: 'New customers are at home in their first week' });
    expect(screen.getByRole('button', { name: 'New customers finish setup without a call' })).toBeVisible();
    root.focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('button', { name: 'New customers finish setup without a call' })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'New customers finish setup without a call' })).toHaveFocus();
  });

  it('say in the tree where a goal should be today, but not of one that is there or is not', async () => {
    const document = teamGoals();
    const marks = async (metric: 'increase' | 'binary') => {
      const [[id, first]] = Object.entries(document.keyResults) as [[string, KeyResultRecord]];
      const keyResults = { [id]: { ...first, metric, start: 0, target: metric === 'binary' ? 1 : 100 } };
      const { unmount } = show({
        defaultDocument: { ...document, keyResults, checkIns: {} },
        defaultView: { layout: 'tree', filter: { period: [] } },
      });
      const title = document.goals[first.goal]!.title;
      const row = (await screen.findByRole('button', { name: title })).closest('[data-goal]')!;
      const found = row.querySelectorAll('[data-mark="today"]').length;
      unmount();
      return found;
    };
    expect(await marks('increase')).toBe(1);
    expect(await marks('binary')).toBe(0);
  });

  it('say each span of the timeline in words', async () => {
    show({ defaultView: { layout: 'timeline' } });
    expect((await screen.findAllByRole('img', { name: /Jul 1 to Sep 30/ })).length).toBe(7);
  });
});

describe('what waits', () => {
  it('is told to the host and shown, and goes away when it is done', async () => {
    const onReminder = vi.fn();
    const { user } = show({ person: PEOPLE[2], onReminder });
    await waitFor(() => expect(onReminder).toHaveBeenCalled());
    const strip = within(await screen.findByRole('group', { name: 'What waits' }));
    await user.click(strip.getByRole('button', { name: 'Show' }));
    const count = () => (onReminder.mock.lastCall![0] as unknown[]).length;
    const before = count();
    await user.click(strip.getAllByRole('button', { name: /^I saw it/ })[0]!);
    await waitFor(() => expect(count()).toBe(before - 1));
  });
});

describe('who may not', () => {
  it('change anything sees no way to', async () => {
    show({ readOnly: true });
    await screen.findByRole('group', { name: 'What waits' });
    expect(screen.getByText('You can read these goals but not change them.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Check in/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'New goal' })).toBeNull();
  });

  it('do it by role is told in words', async () => {
    const { user } = show({ roles: { observers: ['jonas'] } });
    await user.click(
      card('We disagree in the room, not after it').getByRole('button', { name: /^Check in/ }),
    );
    await user.type(await screen.findByRole('textbox', { name: /now$/ }), '{Enter}');
    await waitFor(() => expect(screen.getByRole('alert', { hidden: true })).toHaveTextContent(/not allowed/));
  });
});
