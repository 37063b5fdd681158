import { render, screen, waitFor, within } from '@testing-library/react';
import { GoalTracker, type GoalsCommand, type GoalsDocument } from 'plinth/goal-tracker';
import { createStore, goalsModel, createGoalsDocument, type Store } from 'plinth/core';
import { expect, it, vi } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { keyboard } from '../../helpers/devices';

const [jonas, salma, lena] = PEOPLE;
const team = [jonas, salma, lena];

/** The page of whoever sits at it, on some day. One document, and a store per person over it, as a server would keep them. */
function openQuarter() {
  let document: GoalsDocument = createGoalsDocument({ createId: () => 'shared' });
  let clock = Date.parse('2026-07-01T09:00:00Z');
  let made = 0;
  const onCelebrate = vi.fn();
  const env = { now: () => (clock += 1000), createId: () => `made-${made++}`, random: () => 0.5 };
  const view = render(<div />);
  let store: Store<GoalsDocument, GoalsCommand> | undefined;
  return {
    onCelebrate,
    document: () => store?.getSnapshot() ?? document,
    sit(person: (typeof team)[number], today: string) {
      document = store?.getSnapshot() ?? document;
      clock = Math.max(clock, Date.parse(`${today}T09:00:00Z`));
      store = createStore({ model: goalsModel, document, env, actor: person.id });
      view.rerender(
        <GoalTracker
          key={`${person.id} ${today}`}
          store={store}
          today={today}
          person={person}
          people={team}
          onCelebrate={onCelebrate}
        />,
      );
    },
  };
}

const button = (name: string | RegExp) => (focused: Element) => {
  const label = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  return typeof name === 'string' ? label === name : name.test(label);
};
/** Goes there by Tab and presses Enter. */
async function press(name: string | RegExp) {
  await keyboard.tabTo(button(name));
  await keyboard.press('{Enter}');
}
const field = async (name: string | RegExp) => {
  const found = await screen.findByRole('textbox', { name }, { timeout: 10_000 });
  await keyboard.tabTo((focused) => focused === found);
  return found as HTMLInputElement;
};
/** Replaces what stands in a field. */
async function enter(name: string | RegExp, text: string) {
  const found = await field(name);
  found.select();
  await keyboard.press(text);
}

/** A value by keyboard, on the card. */
async function checkIn(value: string, note: string) {
  await press(/^Check in: Answered within a day/);
  await waitFor(() => expect((document.activeElement as HTMLInputElement).name).toBe('value'), {
    timeout: 10_000,
  });
  (document.activeElement as HTMLInputElement).select();
  await keyboard.press(value);
  await keyboard.tabTo((focused) => (focused as HTMLInputElement).name === 'confidence');
  await keyboard.press(' ');
  await enter('What changed?', `${note}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('form', { name: 'Check in' })).toBeNull());
}

it('lives through a whole period by keyboard alone', { timeout: 120_000 }, async () => {
  const quarter = openQuarter();
  const { document: now } = quarter;

  // 1 July: a period, a goal, a key result.
  quarter.sit(jonas, '2026-07-01');
  await press('Plan the first period');
  await enter('What is it called?', 'Third quarter{Enter}');
  await waitFor(() =>
    expect(Object.values(now().periods)).toMatchObject([{ start: '2026-07-01', end: '2026-09-30' }]),
  );
  await press('New goal');
  await enter('What do we want to reach?', 'Nobody waits for us{Enter}');
  await screen.findByRole('dialog', { name: 'A new key result' });
  await enter('What do we measure?', 'Answered within a day');
  await enter('Where we start', '40');
  await enter('Target', '90');
  await enter('Unit', '%{Enter}');
  await waitFor(() =>
    expect(Object.values(now().keyResults)).toMatchObject([{ start: 40, target: 90, unit: '%' }]),
  );

  // 2 July: everybody says where they stand; one has not spoken.
  quarter.sit(salma, '2026-07-02');
  await press('Nobody waits for us');
  await waitFor(() => expect(screen.getByText('0 of 3 spoke')).toBeVisible(), { timeout: 10_000 });
  await keyboard.tabTo((focused) => (focused as HTMLInputElement).name === 'stance');
  await keyboard.press(' ');
  await waitFor(() => expect(screen.getByText('1 of 3 spoke')).toBeVisible());
  expect(screen.getByText(/Jonas Lindqvist, Lena/)).toBeVisible();

  // Weekly values; half-way it is at risk.
  for (const [day, value] of [
    ['2026-07-10', '44'],
    ['2026-07-17', '48'],
    ['2026-07-31', '50'],
  ] as const) {
    quarter.sit(jonas, day);
    await checkIn(value, `Week of ${day}`);
  }
  quarter.sit(jonas, '2026-08-14');
  await checkIn('56', 'Holidays');
  expect(document.querySelector('[data-goal]')).toHaveAttribute('data-status', 'atRisk');

  // He asks; a peer answers, and acknowledges the value. To the author that is not even offered.
  await press('Nobody waits for us');
  await press('Ask for help');
  await enter('Your words', 'Who takes Thursdays?');
  await press('Send');
  await waitFor(() => expect(screen.getByText('Who takes Thursdays?')).toBeVisible());
  expect(screen.queryByRole('button', { name: /^I saw it/ })).toBeNull();
  const [newest] = Object.values(now().checkIns).filter(({ date }) => date === '2026-08-14');
  quarter.sit(lena, '2026-08-15');
  await press('Nobody waits for us');
  await screen.findByText('Who takes Thursdays?', undefined, { timeout: 10_000 });
  await press(/^I saw it: 56/);
  await waitFor(() => expect(now().checkIns[newest!.id]?.seenBy).toEqual({ lena: true }));
  await press('Answer');
  await enter('Your words', 'Mine until October.');
  await press('Send');
  await waitFor(() => expect(screen.getByText('Mine until October.')).toBeVisible());

  // The target is crossed: once.
  quarter.sit(jonas, '2026-09-18');
  await checkIn('91', 'All of us');
  await waitFor(() => expect(quarter.onCelebrate).toHaveBeenCalledTimes(1));
  expect(
    within(await screen.findByRole('region', { name: 'Target reached' }, { timeout: 10_000 })).getByRole(
      'heading',
    ),
  ).toHaveTextContent('91');
  await checkIn('93', 'And on');
  expect(quarter.onCelebrate).toHaveBeenCalledTimes(1);

  // The end: plan the next one, review, go on.
  quarter.sit(jonas, '2026-09-30');
  await press('More');
  await waitFor(() => expect(document.activeElement).toHaveRole('menuitem'), { timeout: 10_000 });
  await keyboard.press('{ArrowDown}{ArrowDown}{Enter}');
  await enter('What is it called?', 'Fourth quarter{Enter}');
  await waitFor(() => expect(Object.values(now().periods)).toHaveLength(2));
  quarter.sit(salma, '2026-09-30');
  await press('More');
  await waitFor(() => expect(document.activeElement).toHaveRole('menuitem'), { timeout: 10_000 });
  await keyboard.press('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  await screen.findByRole('dialog', { name: 'Review: Third quarter' }, { timeout: 10_000 });
  const grade = await field('Grade, 0 to 1');
  expect(grade).toHaveValue('1.0');
  await keyboard.tabTo((focused) => (focused as HTMLInputElement).type === 'checkbox');
  await keyboard.press(' ');
  await press('Close the period');
  await waitFor(() => expect(Object.values(now().goals)).toHaveLength(2));
  const [first, next] = Object.values(now().goals);
  expect(first).toMatchObject({ grade: 1 });
  expect(next).toMatchObject({ carriedFrom: first!.id });
  expect(Object.values(now().periods).find(({ title }) => title === 'Third quarter')).toMatchObject({
    closedOn: '2026-09-30',
  });
  // The log says it all.
  const types = Object.values(now().logs[first!.id]!.entries).map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining([
      'goal.add',
      'keyResult.add',
      'stance.set',
      'checkIn.add',
      'say.ask',
      'say.answer',
      'checkIn.acknowledge',
      'period.close',
    ]),
  );
});
