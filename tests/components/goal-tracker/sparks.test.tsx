import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { GoalTracker } from 'plinth/goal-tracker';
import { describe, expect, it } from 'vitest';
import { SPARK, sparkPath } from '../../../src/components/goal-tracker/spark-path';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';
import { settle } from '../../helpers/settle';

/** The corners of the line, without the dot. */
const corners = (path: string) =>
  path
    .slice(1, path.lastIndexOf('M'))
    .split('L')
    .map((corner) => corner.split(' ').map(Number) as [number, number]);

describe('the path of a small line', () => {
  it('goes by days, the lowest value at the bottom and the highest at the top', () => {
    const path = sparkPath([
      ['2026-01-01', 10],
      ['2026-01-02', 30],
      ['2026-01-05', 20],
    ]);
    expect(corners(path)).toEqual([
      [2.5, 13.5],
      // A quarter of the way: one of four days.
      [12.3, 2.5],
      [41.5, 8],
    ]);
  });

  it('lies in the middle where nothing changes, and by its bounds where there are some', () => {
    const steady = [
      ['2026-01-01', 5],
      ['2026-01-02', 5],
    ] as const;
    expect(corners(sparkPath(steady)).map(([, y]) => y)).toEqual([8, 8]);
    expect(corners(sparkPath(steady, [0, 5])).map(([, y]) => y)).toEqual([2.5, 2.5]);
  });

  it('stays in its box with any numbers and days', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 400 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        (values) => {
          const points = values
            .sort(([a], [b]) => a - b)
            .map(([day, value]) => [new Date(day * 864e5).toISOString().slice(0, 10), value] as const);
          const drawn = corners(sparkPath(points));
          expect(drawn.length).toBeLessThanOrEqual(40);
          for (const [x, y] of drawn) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(SPARK.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(SPARK.height);
          }
        },
      ),
    );
  });
});

describe('on a card', () => {
  const card = async (title: string) => {
    renderStrict(
      <GoalTracker
        defaultDocument={teamGoals()}
        today={TEAM_TODAY}
        now={() => Date.parse(`${TEAM_TODAY}T10:00:00Z`)}
        person={PEOPLE[0]}
        people={PEOPLE}
      />,
    );
    await settle();
    return within(screen.getByRole('button', { name: title }).closest<HTMLElement>('[data-goal]')!);
  };
  const drawn = (scope: Awaited<ReturnType<typeof card>>) =>
    scope
      .getAllByRole('img')
      .filter((one) => one.matches('[data-plinth-part="goal-spark"]'))
      .map((one) => one.getAttribute('aria-label'));

  it('stands one per key result with two values, and one for how sure people are, each in words too', async () => {
    expect(drawn(await card('Reviews come back the same day'))).toEqual([
      'from 30 hours to 25 hours',
      'from 5 days to 3 days',
      'Confidence: from 7 to 5',
    ]);
  });

  it('says how sure people are in words where there is no line', async () => {
    const scope = await card('Give the workshop on accessible forms');
    expect(scope.queryAllByRole('img')).toEqual([]);
    expect(scope.getByText('Confidence: not set')).toBeInTheDocument();
  });
});
