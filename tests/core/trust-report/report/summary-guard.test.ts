import fc from 'fast-check';
import { isTeamSummary } from '../../../../src/core/trust-report/report/summary.guard';
import * as rounds from '../../../../stories/trust-report/data';
import type { TeamSummary } from '../../../../src/core/trust-report/team-summary.types';
import { summaryOf } from './figures';

const good = summaryOf({ trust: { change: 1, reading: 'up', gap: 1, gapReading: 'up' } });

describe('a summary', () => {
  it('passes as summariseTeam makes it', () => {
    const all = [rounds.sixRounds, rounds.withGroups, rounds.doubtful, rounds.hugeTeam].flat();
    for (const { summary } of all) expect(isTeamSummary(summary)).toBe(true);
    expect(all.length).toBeGreaterThan(8);
  });

  it('passes after a journey as JSON', () => {
    expect(isTeamSummary(JSON.parse(JSON.stringify(good)))).toBe(true);
    expect(isTeamSummary({ status: 'insufficient', answered: 3, needed: 5 })).toBe(true);
  });

  it('is refused with any member missing that a reader needs', () => {
    const needed = [
      'status',
      'instrument',
      'scale',
      'minRespondents',
      'answered',
      'subscales',
      'groups',
      'comments',
      'warnings',
    ];
    for (const name of needed) {
      const { [name as keyof TeamSummary]: _, ...rest } = good;
      expect({ name, passes: isTeamSummary(rest) }).toEqual({ name, passes: false });
    }
    const { trust } = good.subscales as { trust: object };
    for (const name of [
      'n',
      'mean',
      'percent',
      'sd',
      'distribution',
      'agreement',
      'interval',
      'trend',
      'leader',
    ]) {
      const { [name as keyof typeof trust]: _, ...rest } = trust;
      const passes = isTeamSummary({ ...good, subscales: { trust: rest } });
      expect({ name, passes }).toEqual({ name, passes: false });
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof isTeamSummary(value) === 'boolean'));
  });
});
