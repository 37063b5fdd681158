import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutJourney } from '../../../src/components/workspace/late/journey-layout';
import type { Journey } from '../../../src/core/team/journey';

const day = (week: number) => new Date(Date.UTC(2026, 0, 5 + week * 7)).toISOString().slice(0, 10);

function journeyOf(weeks: readonly number[], blank: readonly number[] = []): Journey {
  const rounds = weeks.map((week) => ({ id: `r${week}`, title: `Week ${week}`, on: day(week) }));
  const point = { mean: 3.4 } as NonNullable<Journey['series'][number]['points'][number]>;
  const points = weeks.map((week) => (blank.includes(week) ? null : point));
  return { events: [], rounds, scale: { min: 1, max: 5 }, series: [{ level: 'trust', points }] };
}
const weekly = Array.from({ length: 26 }, (_, week) => week);

describe('the rounds on the axis of the journey', () => {
  it('are all named where there are few', () => {
    const { rounds } = layoutJourney(journeyOf([0, 6, 12]), 900);
    expect(rounds.map(({ named }) => named)).toEqual([true, true, true]);
  });

  it('leave names out where a team asks every week, and keep the last', () => {
    const { rounds } = layoutJourney(journeyOf(weekly), 900);
    expect(rounds).toHaveLength(26);
    expect(rounds.at(-1)!.named).toBe(true);
    expect(rounds.filter(({ named }) => named).length).toBeGreaterThan(4);
  });

  it('never stand on each other, at any width and on any days', () => {
    const days = fc.uniqueArray(fc.nat({ max: 300 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 600, max: 1600 }), (weeks, width) => {
        const { rounds } = layoutJourney(journeyOf([...weeks].sort((a, b) => a - b)), width);
        const named = rounds.filter((round) => round.named);
        expect(named.at(-1)).toBe(rounds.at(-1));
        named.slice(1).forEach(({ x }, index) => expect(x - named[index]!.x).toBeGreaterThanOrEqual(104));
      }),
    );
  });

  it('say which of them had no figures', () => {
    const { rounds } = layoutJourney(journeyOf([0, 6, 12], [6]), 900);
    expect(rounds.map(({ blank }) => blank)).toEqual([false, true, false]);
  });
});
