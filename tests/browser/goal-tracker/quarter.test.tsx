import { render, screen, waitFor, within } from '@testing-library/react';
import { GoalTracker, type GoalsCommand, type GoalsDocument } from 'plinth/goal-tracker';
import { createStore, goalsModel, createGoalsDocument, type Store } from 'plinth/core';
import { expect, it, vi } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { keyboard, mouse, touch } from '../../helpers/devices';

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

const named = (name: string | RegExp) => (element: Element) => {
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return typeof name === 'string' ? label === name : name.test(label);
};
const LATE = { timeout: 20_000 };
const shownButton = (name: string | RegExp) =>
  waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.checkVisibility() && named(name)(one),
    );
    return found ?? Promise.reject(new Error(`No button says “${String(name)}”`));
  }, LATE);

/** Somebody who has one way of reaching things, and no other. Words are typed, on whichever keyboard there is. */
interface Hands {
  readonly name: string;
  /** Presses a button, by what it says. */
  press(name: string | RegExp): Promise<void>;
  /** Goes into a field. */
  enter(field: HTMLElement): Promise<void>;
  /** Takes the first of these choices. */
  take(choice: (input: HTMLInputElement) => boolean): Promise<void>;
  /** Hands in what was written in a field. */
  send(field: HTMLInputElement): Promise<void>;
  /** Presses an entry of the menu that has just been opened, counted from 0. */
  entry(place: number): Promise<void>;
}

const byKeyboard: Hands = {
  name: 'keyboard',
  async press(name) {
    await keyboard.tabTo(named(name));
    await keyboard.press('{Enter}');
  },
  async enter(field) {
    await keyboard.tabTo((focused) => focused === field);
  },
  async take(choice) {
    await keyboard.tabTo((focused) => choice(focused as HTMLInputElement));
    await keyboard.press(' ');
  },
  send: () => keyboard.press('{Enter}'),
  async entry(place) {
    await waitFor(() => expect(document.activeElement).toHaveRole('menuitem'), LATE);
    await keyboard.press(`${'{ArrowDown}'.repeat(place)}{Enter}`);
  },
};

/** A mouse or a finger. */
const byPointer = (name: string, push: (element: Element) => Promise<void>): Hands => ({
  name,
  press: async (label) => push(await shownButton(label)),
  enter: push,
  async take(choice) {
    const found = await waitFor(() => {
      const all = [...document.querySelectorAll('input')];
      const first = all.find((input) => choice(input));
      return first ?? Promise.reject(new Error('There is no such choice'));
    }, LATE);
    await push(found.closest('label') ?? found);
  },
  send: (field) =>
    push(
      [...field.form!.elements, ...document.querySelectorAll('[form]')].find(
        (one) => (one as HTMLButtonElement).type === 'submit',
      )!,
    ),
  entry: async (place) => push((await screen.findAllByRole('menuitem', undefined, LATE))[place]!),
});

const everyHands = [byKeyboard, byPointer('mouse', mouse.click), byPointer('touch', touch.tap)];

it.each(everyHands)('lives through a whole period by $name alone', { timeout: 240_000 }, async (hands) => {
  const { press } = hands;
  const quarter = openQuarter();
  const { document: now } = quarter;

  const field = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name }, LATE);
  /** Replaces what stands in a field. */
  async function write(name: string | RegExp, text: string) {
    const found = await field(name);
    await hands.enter(found);
    found.select();
    await keyboard.press(text);
    return found;
  }
  const send = async (name: string | RegExp, text: string) => hands.send(await write(name, text));
  /** A value, on the card. */
  async function checkIn(value: string, note: string) {
    await press(/^Check in: Answered within a day/);
    await waitFor(() => expect((document.activeElement as HTMLInputElement).name).toBe('value'), LATE);
    (document.activeElement as HTMLInputElement).select();
    await keyboard.press(value);
    await hands.take(({ name }) => name === 'confidence');
    await send('What changed?', note);
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Check in' })).toBeNull(), LATE);
  }

  // 1 July: a period, a goal, a key result.
  quarter.sit(jonas, '2026-07-01');
  await press('Plan the first period');
  await send('What is it called?', 'Third quarter');
  await waitFor(() =>
    expect(Object.values(now().periods)).toMatchObject([{ start: '2026-07-01', end: '2026-09-30' }]),
  );
  await press('New goal');
  await send('What do we want to reach?', 'Nobody waits for us');
  await screen.findByRole('dialog', { name: 'A new key result' });
  await write('What do we measure?', 'Answered within a day');
  await write('Where we start', '40');
  await write('Target', '90');
  await send('Unit', '%');
  await waitFor(() =>
    expect(Object.values(now().keyResults)).toMatchObject([{ start: 40, target: 90, unit: '%' }]),
  );

  // 2 July: everybody says where they stand; one has not spoken.
  quarter.sit(salma, '2026-07-02');
  await press('Nobody waits for us');
  await waitFor(() => expect(screen.getByText('0 of 3 spoke')).toBeVisible(), LATE);
  await hands.take(({ name }) => name === 'stance');
  await waitFor(() => expect(screen.getByText('1 of 3 spoke')).toBeVisible());
  // Each name stands in an element of its own.
  const silent = screen.getByText('Jonas Lindqvist', { selector: 'bdi' }).parentElement;
  expect(silent).toHaveTextContent(/Jonas Lindqvist, Lena/);
  expect(silent).toBeVisible();

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
  await write('Your words', 'Who takes Thursdays?');
  await press('Send');
  await waitFor(() => expect(screen.getByText('Who takes Thursdays?')).toBeVisible());
  expect(screen.queryByRole('button', { name: /^I saw it/ })).toBeNull();
  const [newest] = Object.values(now().checkIns).filter(({ date }) => date === '2026-08-14');
  quarter.sit(lena, '2026-08-15');
  await press('Nobody waits for us');
  await screen.findByText('Who takes Thursdays?', undefined, LATE);
  await press(/^I saw it: 56/);
  await waitFor(() => expect(now().checkIns[newest!.id]?.seenBy).toEqual({ lena: true }));
  await press('Answer');
  await write('Your words', 'Mine until October.');
  await press('Send');
  await waitFor(() => expect(screen.getByText('Mine until October.')).toBeVisible());

  // The target is crossed: once.
  quarter.sit(jonas, '2026-09-18');
  await checkIn('91', 'All of us');
  await waitFor(() => expect(quarter.onCelebrate).toHaveBeenCalledTimes(1));
  expect(
    within(await screen.findByRole('group', { name: 'Target reached' }, LATE)).getByRole('heading'),
  ).toHaveTextContent('91');
  await checkIn('93', 'And on');
  expect(quarter.onCelebrate).toHaveBeenCalledTimes(1);

  // The end: plan the next one, review, go on.
  quarter.sit(jonas, '2026-09-30');
  await press('More');
  await hands.entry(2);
  await send('What is it called?', 'Fourth quarter');
  await waitFor(() => expect(Object.values(now().periods)).toHaveLength(2));
  quarter.sit(salma, '2026-09-30');
  await press('More');
  await hands.entry(4);
  await screen.findByRole('dialog', { name: 'Review: Third quarter' }, LATE);
  const grade = await field('Grade, 0 to 1');
  expect(grade).toHaveValue('1.0');
  await hands.take((input) => input.type === 'checkbox' && input.closest('dialog') !== null);
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
