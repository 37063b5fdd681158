import { render, screen, waitFor, within } from '@testing-library/react';
import { GoalTracker, type GoalsDocument, type GoalTrackerProps } from 'plinth/goal-tracker';
import { beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { keyboard } from '../../helpers/devices';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { createFinger, createMouse, frames, pause, pointIn, type Point } from '../../helpers/pointers';

beforeAll(fetchMovement);

const LATE = { timeout: 20_000 };
const REVIEWS = 'Reviews come back the same day';
const FIRST_WEEK = 'New customers are at home in their first week';
const DISSENT = 'We disagree in the room, not after it';

/** The quarter of the stories, and an empty one after it. */
function planned(): GoalsDocument {
  const document = teamGoals();
  const next = { id: 'next', title: 'Fourth quarter', start: '2026-10-01', end: '2026-12-31', order: 'zz' };
  return { ...document, periods: { ...document.periods, next } };
}

async function show(layout: 'tree' | 'timeline' | 'table', props: GoalTrackerProps = {}) {
  const documents: GoalsDocument[] = [];
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  render(
    <div style={{ inlineSize: 1180 }}>
      <GoalTracker
        theme="light"
        defaultDocument={planned()}
        defaultView={{ layout, filter: { period: [] } }}
        today={TEAM_TODAY}
        now={() => (now += 1000)}
        person={PEOPLE[0]}
        people={PEOPLE}
        onDocumentChange={(next) => void documents.push(next)}
        {...props}
      />
    </div>,
  );
  await waitFor(() => expect(row(REVIEWS)).toBeVisible(), LATE);
  await movementStands();
  return { last: () => documents.at(-1)!, documents };
}

const titles = () => [...document.querySelectorAll('[data-goal-title]')].map((one) => one.textContent);
const title = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-goal-title]')].find((one) => one.textContent === text)!;
const row = (text: string) => title(text).closest<HTMLElement>('[data-goal]')!;
const levelOf = (text: string) => Number(row(text).closest('li')!.dataset.level);
const said = () =>
  screen
    .getAllByRole('status')
    .concat(screen.queryAllByRole('alert'))
    .map((region) => region.textContent)
    .join(' ');

/** By hand, with either: presses, waits for what is held to be lifted, goes there, and lets go. */
const HANDS = {
  mouse: () => {
    const mouse = createMouse();
    return { ...mouse, lift: (at: Point) => mouse.down(at) };
  },
  finger: () => {
    const finger = createFinger();
    return {
      ...finger,
      async lift(at: Point) {
        await finger.down(at);
        await pause(300);
      },
    };
  },
} as const;

/** Rests over the middle of a goal until it is the one that is meant. */
async function dropOnto(hand: ReturnType<(typeof HANDS)['mouse']>, from: string, onto: string) {
  await hand.lift(pointIn(row(from), 0.5, 0.5));
  await hand.to(pointIn(row(onto), 0.5, 0.5), 8);
  await waitFor(() => expect(row(onto)).toHaveAttribute('data-drop', 'onto'), LATE);
  await hand.up();
}

describe.each(['mouse', 'finger'] as const)('the tree, by %s', (which) => {
  it('lets a goal serve the one that it is dropped on, and takes that back', async () => {
    const { last } = await show('tree');
    await dropOnto(HANDS[which](), REVIEWS, FIRST_WEEK);
    await waitFor(() => expect(last()?.goals['reviews']?.parent).toBe('first-week'));
    expect(levelOf(REVIEWS)).toBe(2);
    await waitFor(() => expect(said()).toContain(`${REVIEWS} now serves ${FIRST_WEEK}`));
    title(REVIEWS).focus();
    await keyboard.press('{Control>}z{/Control}');
    await waitFor(() => expect(last().goals['reviews']!.parent ?? null).toBeNull());
    expect(levelOf(REVIEWS)).toBe(1);
  });

  it('puts a goal before another one, among those that serve the same', async () => {
    const { last } = await show('tree');
    const hand = HANDS[which]();
    await hand.lift(pointIn(row(REVIEWS), 0.5, 0.5));
    await hand.to(pointIn(row('New customers finish setup without a call'), 0.5, 0.08), 8);
    await frames();
    await hand.up();
    await waitFor(() => expect(last()?.goals['reviews']?.parent).toBe('first-week'));
    expect(titles().slice(0, 3)).toEqual([FIRST_WEEK, REVIEWS, 'New customers finish setup without a call']);
  });

  it('refuses a circle, and says why', async () => {
    const { documents } = await show('tree');
    await dropOnto(HANDS[which](), FIRST_WEEK, 'We hear from people who left us');
    await waitFor(() => expect(said()).toContain('A goal cannot serve itself'), LATE);
    expect(documents).toEqual([]);
    expect(levelOf(FIRST_WEEK)).toBe(1);
  });
});

describe('the tree, by keyboard alone', () => {
  const to = (text: string) => keyboard.tabTo((focused) => focused === title(text));
  const alt = (key: string) => keyboard.press(`{Alt>}{Shift>}{${key}}{/Shift}{/Alt}`);

  it('takes a goal in and out, up and down, with the focus on it', async () => {
    const { last } = await show('tree');
    await to(REVIEWS);
    await alt('ArrowRight');
    await waitFor(() => expect(levelOf(REVIEWS)).toBe(2));
    expect(last().goals['reviews']!.parent).toBe('first-week');
    await waitFor(() => expect(document.activeElement).toBe(title(REVIEWS)));
    await keyboard.press('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(titles().indexOf(REVIEWS)).toBe(2));
    await waitFor(() => expect(said()).toContain(`${REVIEWS} is now 2 of 3`));
    await waitFor(() => expect(document.activeElement).toBe(title(REVIEWS)));
    await alt('ArrowLeft');
    await waitFor(() => expect(levelOf(REVIEWS)).toBe(1));
    await waitFor(() => expect(said()).toContain(`${REVIEWS} now serves no other goal`));
    expect(titles().indexOf(REVIEWS)).toBe(3);
  });

  it('follows the direction of the language', async () => {
    await show('tree', { messages: ar });
    await to(REVIEWS);
    await alt('ArrowRight');
    await pause(100);
    expect(levelOf(REVIEWS)).toBe(1);
    await alt('ArrowLeft');
    await waitFor(() => expect(levelOf(REVIEWS)).toBe(2));
  });

  it('opens a folded goal for the one that comes under it', async () => {
    await show('tree');
    await to(FIRST_WEEK);
    await keyboard.press('{ArrowLeft}');
    await waitFor(() => expect(titles()).not.toContain('We hear from people who left us'));
    await to(REVIEWS);
    await alt('ArrowRight');
    await waitFor(() => expect(titles()).toContain('We hear from people who left us'));
    await waitFor(() => expect(document.activeElement).toBe(title(REVIEWS)));
  });

  it('and by the menu, which offers no circle', async () => {
    const { last } = await show('tree');
    await keyboard.tabTo((focused) => focused.getAttribute('aria-label') === `Actions for ${FIRST_WEEK}`);
    await keyboard.press('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Details'), LATE);
    await keyboard.press('M');
    for (
      let step = 0;
      step < 8 && document.activeElement?.textContent !== 'Move to another place…';
      step += 1
    )
      await keyboard.press('{ArrowDown}');
    await keyboard.press('{Enter}');
    const dialog = within(await screen.findByRole('dialog', undefined, LATE));
    const list = dialog.getByRole<HTMLSelectElement>('combobox', { name: 'To' });
    const offered = [...list.options].map(({ text }) => text);
    expect(offered).toContain(REVIEWS);
    expect(offered).not.toContain('We hear from people who left us');
    expect(offered).not.toContain(FIRST_WEEK);
    await keyboard.tabTo((focused) => focused === list);
    await keyboard.press(REVIEWS.slice(0, 7));
    await waitFor(() => expect(list.selectedOptions[0]!.text).toBe(REVIEWS));
    await keyboard.tabTo((focused) => focused.textContent === 'Move');
    await keyboard.press('{Enter}');
    await waitFor(() => expect(last()?.goals['first-week']?.parent).toBe('reviews'), LATE);
  });
});

describe.each(['mouse', 'finger'] as const)('the timeline, by %s', (which) => {
  it('takes a goal to another period', async () => {
    const { last } = await show('timeline');
    const hand = HANDS[which]();
    const empty = document.querySelector('[data-plinth-part="goal-lane-empty"]')!;
    row(DISSENT).scrollIntoView({ block: 'center' });
    await frames();
    await hand.lift(pointIn(row(DISSENT), 0.6, 0.5));
    await hand.to(pointIn(empty, 0.5, 0.5), 8);
    await frames();
    await hand.up();
    await waitFor(() => expect(last()?.goals['disagree']?.period).toBe('next'));
    await waitFor(() => expect(said()).toContain(`${DISSENT} is now in Fourth quarter`));
    expect(within(screen.getByRole('group', { name: 'Fourth quarter' })).getByText(DISSENT)).toBeVisible();
  });

  it('puts a goal before another one of its period', async () => {
    const { documents } = await show('timeline');
    const hand = HANDS[which]();
    await hand.lift(pointIn(row(REVIEWS), 0.6, 0.5));
    await hand.to(pointIn(row(FIRST_WEEK), 0.6, 0.2), 8);
    await frames();
    await hand.up();
    await waitFor(() => expect(documents).toHaveLength(1));
    expect(titles().slice(0, 2)).toEqual([REVIEWS, FIRST_WEEK]);
  });
});

it('the timeline, by keyboard alone: up and down in its period', async () => {
  await show('timeline');
  const at = titles().indexOf(REVIEWS);
  await keyboard.tabTo((focused) => focused === title(REVIEWS));
  await keyboard.press('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(titles().indexOf(REVIEWS)).toBe(at - 1));
  await waitFor(() => expect(document.activeElement).toBe(title(REVIEWS)));
});

it.each([
  ['left to right', {}],
  ['right to left', { messages: ar }],
])('points down from an open goal of the tree, %s', async (_, props) => {
  await show('tree', props);
  const path = await waitFor(() => {
    const found = document.querySelector<SVGPathElement>('[data-goal] > button[aria-expanded="true"] path');
    return found ?? Promise.reject(new Error('not yet'));
  }, LATE);
  const heightAt = (share: number) =>
    path.getPointAtLength(path.getTotalLength() * share).matrixTransform(path.getScreenCTM()!).y;
  expect(heightAt(0.5)).toBeGreaterThan(heightAt(0) + 2);
});
