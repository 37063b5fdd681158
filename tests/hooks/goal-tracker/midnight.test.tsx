import { act, renderHook } from '@testing-library/react';
import { useGoalTracker } from '../../../src/hooks/goal-tracker/useGoalTracker';
import { expectConsole } from '../../helpers/console';
import { teamGoals } from '../../../stories/goal-tracker/data/team-goals';

afterEach(() => void vi.useRealTimers());

/** Opened a minute and a half before the year is over, where the reader is. */
function openTracker() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let now = Date.UTC(2026, 11, 31, 22, 58, 30);
  const base = teamGoals();
  const [period] = Object.values(base.periods);
  const quarter = (id: string, start: string, end: string) => ({
    [id]: { ...period!, id, title: id, start, end },
  });
  const periods = {
    ...quarter('old', '2026-10-01', '2026-12-31'),
    ...quarter('new', '2027-01-01', '2027-03-31'),
  };
  const document = { ...base, periods, goals: {}, keyResults: {} };
  const hook = renderHook(
    (today?: string) =>
      useGoalTracker({ defaultDocument: document, timeZone: 'Europe/Berlin', now: () => now, today }),
    { initialProps: undefined as string | undefined },
  );
  return {
    ...hook,
    wait(minutes: number) {
      now += minutes * 60_000;
      act(() => void vi.advanceTimersByTime(minutes * 60_000));
    },
  };
}

it('shows the day and the period that have begun while the page stood open', () => {
  const { result, wait } = openTracker();
  expect(result.current.context.today).toBe('2026-12-31');
  expect(result.current.state.period).toBe('old');
  wait(1);
  expect(result.current.context.today).toBe('2026-12-31');
  wait(1);
  expect(result.current.context.today).toBe('2027-01-01');
  expect(result.current.state.period).toBe('new');
});

it('stays on the day that a host gives, and finds the day there is once the host gives none', () => {
  const { result, rerender, wait } = openTracker();
  rerender('2026-12-30');
  wait(5);
  expect(result.current.context.today).toBe('2026-12-30');
  rerender(undefined);
  expect(result.current.context.today).toBe('2027-01-01');
});

it.each(['2026-12-30T10:00:00Z', '30.12.2026', '2026-02-30'])(
  'takes “%s” for no day, and says so',
  (given) => {
    expectConsole('error', new RegExp(`today.*"${given}".*no day`));
    const { result, rerender } = openTracker();
    rerender(given);
    expect(result.current.context.today).toBe('2026-12-31');
  },
);
