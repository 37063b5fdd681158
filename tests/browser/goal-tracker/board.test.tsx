import { render, screen, waitFor, within } from '@testing-library/react';
import { GoalTracker, type GoalsDocument, type GoalTrackerProps } from 'plinth/goal-tracker';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { de } from '../../../src/locales/de';
import { manyGoals } from '../../../stories/goal-tracker/data/many-goals';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { expectAccessible } from '../../helpers/axe';
import { keyboard } from '../../helpers/devices';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { createFinger, createMouse, frames, pause, pointIn } from '../../helpers/pointers';

beforeAll(fetchMovement);

function show(props: GoalTrackerProps = {}, width = 1180) {
  const documents: GoalsDocument[] = [];
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  const shown = render(
    <div style={{ inlineSize: width }}>
      <GoalTracker
        title="Northlight"
        theme="light"
        defaultDocument={teamGoals()}
        today={TEAM_TODAY}
        now={() => (now += 1000)}
        person={PEOPLE[0]}
        people={PEOPLE}
        onDocumentChange={(next) => void documents.push(next)}
        {...props}
      />
    </div>,
  );
  return { ...shown, documents };
}

const card = (id: string) => document.querySelector<HTMLElement>(`[data-goal="${id}"]`)!;
const titles = () => [...document.querySelectorAll('[data-goal-title]')].map((one) => one.textContent);

/** What sticks out of the widget sideways, but for tables that scroll. */
function sticking(): string[] {
  const root = document.querySelector('[data-plinth-part="goals-root"]')!;
  const frame = root.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter(
      (one) =>
        !one.closest(
          '[data-plinth-part="goal-table-box"] table, [data-plinth-part="goal-table-scroll"] table',
        ),
    )
    .filter(
      (one) =>
        !one.closest(
          '[data-plinth-part="announcer"], [data-plinth-part="visually-hidden"], [data-plinth-part="goal-chart"]',
        ),
    )
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    })
    .map((one) => `${one.tagName} ${one.dataset.plinthPart ?? ''} ${one.textContent}`);
}

describe.each([
  ['English', {}],
  ['German', { messages: de }],
  ['Arabic', { messages: ar }],
] as const)('%s', (_, props) => {
  it.each([320, 480, 768, 1180])('stays inside its container at %d px', async (width) => {
    show({ defaultSelectedGoal: 'reviews', ...props }, width);
    await waitFor(() => expect(document.querySelector('[data-plinth-part="goal-chart"] svg')).toBeTruthy(), {
      timeout: 10_000,
    });
    expect(sticking()).toEqual([]);
  });
});

it('a sentence that begins with a foreign word still runs the way of its language', async () => {
  show({ messages: ar, defaultSelectedGoal: 'reviews' });
  const way = (one: Element) => getComputedStyle(one).direction;
  expect(way(screen.getByText(/Third quarter 2026/, { selector: 'span' }))).toBe('rtl');
  const days = await waitFor(() => {
    const found = document.querySelectorAll<HTMLElement>(
      '[data-plinth-part="goal-history"] > li > span:first-child',
    );
    expect(found.length).toBeGreaterThan(0);
    return [...found];
  });
  // In one line each.
  expect(new Set(days.map((one) => one.getClientRects().length && one.offsetHeight)).size).toBe(1);
});

describe('on a small phone', () => {
  const WIDTH = 272;
  const root = () => document.querySelector<HTMLElement>('[data-plinth-part="goals-root"]')!;

  it.each(['board', 'table', 'tree', 'timeline'] as const)('the %s makes nothing wider', async (layout) => {
    show({ defaultView: { layout }, defaultSelectedGoal: 'reviews' }, WIDTH);
    await waitFor(() => expect(document.querySelector('[data-plinth-part="goal-chart"] svg')).toBeTruthy(), {
      timeout: 10_000,
    });
    expect(root().scrollWidth).toBeLessThanOrEqual(WIDTH);
    const control = document.querySelector('[data-plinth-part="segmented-control"]')!;
    const { right } = control.getBoundingClientRect();
    for (const segment of control.children)
      expect(segment.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    // Not as wide as the table that it stands in.
    const form = document.querySelector('form[data-check-in]')!.getBoundingClientRect();
    expect(form.right).toBeLessThanOrEqual(root().getBoundingClientRect().right);
  });

  it('the ways to edit and to close stand beside the status of a goal, not below all that it says', async () => {
    show({ defaultSelectedGoal: 'reviews' }, 312);
    const close = await screen.findByRole('button', { name: 'Close details' });
    const head = close.closest<HTMLElement>('[data-plinth-part="goal-detail-head"]')!;
    const status = within(head).getByText('At risk').getBoundingClientRect();
    expect(close.getBoundingClientRect().top).toBeLessThan(status.bottom);
  });

  it('period and filter share a row, and the grouping waits in the filter', async () => {
    show({}, WIDTH);
    const top = (one: Element) => one.getBoundingClientRect().top;
    const filter = screen.getByRole('button', { name: 'Filter and views' });
    expect(top(filter)).toBe(top(screen.getByRole('combobox', { name: 'Period' })));
    expect(screen.queryByRole('combobox', { name: 'Group by' })).toBeNull();
    filter.click();
    const group = await screen.findByRole('combobox', { name: 'Group by' });
    expect(sticking()).toEqual([]);
    await userEvent.selectOptions(group, 'owner');
    expect(await screen.findByRole('heading', { name: /^Salma Haddad/ })).toBeVisible();
  });

  it('the filter stands beside the search where there is one period', () => {
    const middle = (one: Element) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    show({ defaultDocument: manyGoals(20) }, WIDTH);
    expect(screen.queryByRole('combobox', { name: 'Period' })).toBeNull();
    const search = screen.getByRole('searchbox').parentElement!;
    expect(middle(screen.getByRole('button', { name: 'Filter and views' }))).toBeCloseTo(middle(search), 0);
  });

  it('names of key results are not cut', () => {
    show({}, WIDTH);
    const names = card('on-call').querySelectorAll('[data-plinth-part="goal-key-result"] > bdi');
    expect(names).toHaveLength(3);
    for (const name of names)
      expect(name.scrollHeight, name.textContent).toBeLessThanOrEqual(name.clientHeight);
  });
});

describe('axe finds nothing', () => {
  it.each(['board', 'table', 'tree', 'timeline'] as const)('in the %s, with details open', async (layout) => {
    show({ defaultView: { layout }, defaultSelectedGoal: 'reviews' });
    await waitFor(() => expect(document.querySelector('[data-plinth-part="goal-chart"] svg')).toBeTruthy(), {
      timeout: 10_000,
    });
    await expectAccessible();
  });
});

describe('lanes of one goal', () => {
  const lane = (id: string) => card(id).closest('section')!.getBoundingClientRect();

  it('stand beside each other, and a lane of several has the whole width', () => {
    show({ defaultView: { layout: 'board', groupBy: 'principle' } });
    expect(lane('disagree').top).toBe(lane('interviews').top);
    expect(lane('disagree').left).toBeGreaterThan(lane('interviews').right);
    expect(lane('first-week').width).toBeGreaterThan(3 * lane('disagree').width);
  });

  it('make room for the details of a goal, and stand below each other where it is narrow', async () => {
    const { unmount } = show({
      defaultView: { layout: 'board', groupBy: 'principle' },
      defaultSelectedGoal: 'disagree',
    });
    await waitFor(() => expect(document.querySelector('[data-plinth-part="goal-detail"]')).toBeTruthy());
    expect(lane('disagree').width).toBeGreaterThan(3 * lane('interviews').width);
    unmount();
    show({ defaultView: { layout: 'board', groupBy: 'principle' } }, 320);
    expect(lane('disagree').top).toBeGreaterThan(lane('interviews').bottom);
    expect(sticking()).toEqual([]);
  });
});

it('a narrow table keeps the names in sight while it is moved sideways', async () => {
  show({ defaultView: { layout: 'table' } }, 320);
  const name = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-plinth-part="goal-row"] > th');
    expect(found).not.toBeNull();
    return found!;
  });
  const scroller =
    document.querySelector<HTMLElement>('[data-plinth-part="goal-table-scroll"], .plinth-goal-table') ??
    name.closest('table')!.parentElement!;
  const left = () => name.getBoundingClientRect().left;
  const before = left();
  scroller.scrollLeft = 200;
  await frames();
  expect(scroller.scrollLeft).toBe(200);
  expect(Math.abs(left() - before)).toBeLessThan(2);
  expect(name.getBoundingClientRect().width).toBeLessThan(160);
});

describe('a goal is dragged by mouse', () => {
  it('before another one', async () => {
    const { documents } = show();
    const before = titles();
    await movementStands();
    const mouse = createMouse();
    await mouse.down(pointIn(card('reviews'), 0.5, 0.35));
    await mouse.to(pointIn(card('first-week'), 0.1, 0.5), 8);
    await mouse.up();
    await waitFor(() => expect(documents.length).toBeGreaterThan(0));
    expect(titles()[0]).toBe('Reviews come back the same day');
    expect(titles().slice(1).sort()).toEqual(
      before.filter((title) => title !== 'Reviews come back the same day').sort(),
    );
  });

  it('into another lane', async () => {
    const { documents } = show({ defaultView: { layout: 'board', groupBy: 'principle' } });
    await movementStands();
    const mouse = createMouse();
    await mouse.down(pointIn(card('interviews'), 0.5, 0.35));
    await mouse.to(pointIn(card('disagree'), 0.8, 0.5), 8);
    await frames();
    await mouse.up();
    await waitFor(() => expect(documents.at(-1)?.goals['interviews']?.principle).toBe('conflict'));
  });
});

describe('a goal is dragged by a finger', () => {
  it('after resting on it, before another one', async () => {
    const { documents } = show();
    await movementStands();
    const finger = createFinger();
    await finger.down(pointIn(card('reviews'), 0.5, 0.35));
    await pause(300);
    await finger.to(pointIn(card('first-week'), 0.1, 0.5), 8);
    await finger.up();
    await waitFor(() => expect(documents.length).toBeGreaterThan(0));
    expect(titles()[0]).toBe('Reviews come back the same day');
  });

  it('and stays where it is when the finger moves at once, to scroll', async () => {
    const { documents } = show();
    const before = titles();
    await movementStands();
    const finger = createFinger();
    // Sent without a pause: on a busy machine an answer in between takes longer than a finger has to rest.
    const down = finger.down(pointIn(card('reviews'), 0.5, 0.35));
    await Promise.all([down, finger.to(pointIn(card('first-week'), 0.1, 0.5), 8)]);
    await pause(300);
    await finger.up();
    expect(titles()).toEqual(before);
    expect(documents).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('checks in and moves', async () => {
    const { documents } = show();
    await keyboard.tabTo((focused) => focused.textContent === 'We disagree in the room, not after it');
    await keyboard.press('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(titles().indexOf('We disagree in the room, not after it')).toBe(4));
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent('We disagree in the room, not after it'),
    );
    await keyboard.tabTo((focused) =>
      (focused.getAttribute('aria-label') ?? '').startsWith('Check in: Decisions'),
    );
    await keyboard.press('{Enter}');
    await waitFor(() => expect((document.activeElement as HTMLInputElement).name).toBe('value'));
    await keyboard.press('9{Enter}');
    await waitFor(() =>
      expect(
        Object.values(documents.at(-1)!.checkIns).some(
          ({ value, date }) => value === 9 && date === TEAM_TODAY,
        ),
      ).toBe(true),
    );
    expect(document.activeElement).toHaveTextContent('We disagree in the room, not after it');
  });
});

describe('a thousand goals', () => {
  it('draw part of the tree and say how many more there are', async () => {
    show({ defaultDocument: manyGoals(1000), defaultView: { layout: 'tree', filter: { period: [] } } });
    const rows = () => document.querySelectorAll('[data-plinth-part="goal-branch"]').length;
    await waitFor(() => expect(rows()).toBe(150), { timeout: 10_000 });
    screen.getByRole('button', { name: /850/ }).click();
    await waitFor(() => expect(rows()).toBe(300));
  });

  it('draw what is near on the timeline', async () => {
    show({ defaultDocument: manyGoals(1000), defaultView: { layout: 'timeline', filter: { period: [] } } });
    const rows = () => document.querySelectorAll('[data-plinth-part="goal-span"]').length;
    await waitFor(() => expect(rows()).toBeGreaterThan(0), { timeout: 10_000 });
    expect(rows()).toBeLessThan(200);
    const height = document
      .querySelector('[data-plinth-part="goal-timeline"]')!
      .getBoundingClientRect().height;
    expect(height).toBeGreaterThan(1000 * 40);
  });

  it('draw what is near, and all of it for print', async () => {
    show({ defaultDocument: manyGoals(1000, { checkIns: 2 }) });
    await pause(300);
    const drawn = () => document.querySelectorAll('[data-goal]').length;
    expect(drawn()).toBeLessThan(100);
    expect(screen.getAllByRole('listitem').find((one) => one.matches('[aria-posinset]'))).toHaveAttribute(
      'aria-setsize',
      '1000',
    );
    window.scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => expect(titles().some((title) => title?.endsWith('(1000)'))).toBe(true));
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toBe(1000);
    window.scrollTo(0, 0);
  });
});

describe('a menu', () => {
  it('opens with the key that pressed it, and gives the focus back', async () => {
    show();
    await keyboard.tabTo(
      (focused) => focused.getAttribute('aria-label') === 'Actions for Reviews come back the same day',
    );
    await keyboard.press('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Details'));
    await keyboard.press('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute(
        'aria-label',
        'Actions for Reviews come back the same day',
      ),
    );
    expect(within(card('reviews')).queryByRole('menuitem')).toBeNull();
  });
});
