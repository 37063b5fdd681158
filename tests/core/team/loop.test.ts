import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../../src/core/team/journey';
import { levelLeads, principleTemplate } from '../../../src/core/team/level-leads';
import { levelToTalkAbout } from '../../../src/core/team/level-to-talk-about';
import { loopOf } from '../../../src/core/team/loop';
import { resultsOf } from '../../../src/core/team/results';
import { createRetroDocument } from '../../../src/core/retro-board/retro.create';
import { retroDigest } from '../../../src/core/team/retro-digest';
import { retrosInOrder } from '../../../src/core/team/retros';
import { standingOf } from '../../../src/core/team/standing';
import type { TeamRecords } from '../../../src/core/team/team-records.types';
import { toDosFor } from '../../../src/core/team/to-do';
import { PRINCIPLES } from '../../../src/core/model/default-model';
import { sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { agreed, goalsOf, retroAfter, retroOf, teamAfter, teamOf } from './helpers';

const none: TeamRecords = { team: teamOf(), goals: goalsOf(), retros: [] };
const sample: TeamRecords = { team: sampleTeam, goals: sampleGoals, retros: sampleRetros };
const open = { type: 'round.open', round: 'r', instrument: 'team-15', on: '2026-08-10' } as const;

describe('the loop', () => {
  const closedOnly = { ...sample, retros: [], team: { ...sampleTeam, retros: {} } };
  const later = retroOf({ id: 'later', heldOn: '2026-08-16' });
  it.each([
    ['nothing', none, 'assess', []],
    ['an open round', { ...none, team: teamOf(open) }, 'assess', []],
    ['figures that nobody talked about', closedOnly, 'talk', ['assess', 'see']],
    ['a retro under way', sample, 'talk', ['assess', 'see']],
    [
      'a retro under way, and a round that was opened meanwhile',
      { ...sample, team: teamAfter(sampleTeam, { ...open, round: 'new' }) },
      'talk',
      ['see'],
    ],
    [
      'a retro that is over',
      { ...closedOnly, retros: [retroAfter(later, { type: 'phase.set', phase: 'close' })] },
      'act',
      ['assess', 'see', 'talk'],
    ],
    [
      'a retro from before the round',
      { ...closedOnly, retros: sampleRetros.slice(0, 2) },
      'talk',
      ['assess', 'see'],
    ],
  ] as const)('with %s', (_, records, now, done) => {
    expect(loopOf(records, TODAY)).toMatchObject({ now, done });
  });
});

describe('what to talk about', () => {
  const levels: readonly string[] = PRINCIPLES;
  const standing = standingOf(sampleTeam)!;
  it.each([
    ['carries something much stronger, before the weakest', [2, 3.3, 3, 2.9, 4.3], 'accountability'],
    ['is weakest, where nothing rests on much less', [4.5, 4, 3.4, 3.2, 3.1], 'results'],
  ] as const)('is the level that %s', (_, scores, level) => {
    const given = levels.map((id, index) => ({ id, score: scores[index]! }));
    expect(levelToTalkAbout({ ...standing, scores: given }, levels)).toBe(level);
  });

  it('is nothing where all is the same, and before the first round', () => {
    for (const score of [2.5, 4.5])
      expect(
        levelToTalkAbout({ ...standing, scores: levels.map((id) => ({ id, score })) }, levels),
      ).toBeNull();
    expect(levelToTalkAbout(null, levels)).toBeNull();
  });
});

describe('where the team stands', () => {
  it('is the newest closed round with figures, and an earlier value only where the change is one', () => {
    const standing = standingOf(sampleTeam)!;
    expect(standing.round.title).toBe('August');
    expect(standing.previous?.title).toBe('June');
    const { subscales } = standing.summary;
    for (const { id, previous } of standing.scores) {
      const one = subscales[id]!;
      const trend = one.mean === null ? null : one.trend;
      expect(previous).toBe(trend && trend.reading !== 'unclear' ? trend.previous : null);
    }
    expect(standing.scores.some(({ previous }) => previous === null)).toBe(true);
    expect(standing.scores.some(({ previous }) => previous !== null)).toBe(true);
  });

  it('is nothing before', () => {
    expect(standingOf(teamOf(open))).toBeNull();
  });
});

describe('what a level leads to', () => {
  it.each([
    ['conflict', { retro: null, actions: ['End each stand-up with: what did I promise?'] }],
    ['accountability', { retro: null, actions: [] }],
  ] as const)('%s', (level, wanted) => {
    const leads = levelLeads(sample, level, TODAY);
    expect(leads.retro).toEqual(wanted.retro);
    expect(leads.actions.map(({ action }) => action.text)).toEqual(wanted.actions);
    expect(leads.goals.every(({ goal }) => goal.principle === level)).toBe(true);
    expect(leads.goals.length).toBe(
      Object.values(sampleGoals.goals).filter(({ principle, archived }) => principle === level && !archived)
        .length,
    );
  });

  it('says what people wrote in the last round', () => {
    expect(levelLeads(sample, 'conflict', TODAY).comments.length).toBeGreaterThan(0);
  });

  it('opens with a template of its own, found again by its retro', () => {
    for (const [place, level] of PRINCIPLES.entries()) {
      const template = principleTemplate(level, place);
      expect(template.columns.map(({ textKey }) => textKey)).toEqual([level, 'slowed', 'try']);
      expect(new Set(template.columns.map(({ hue }) => hue)).size).toBe(3);
      const retro = retroOf({ id: 'x', template });
      expect(retrosInOrder({ team: teamOf(), retros: [retro] })[0]).toMatchObject({ level, isOver: false });
      expect(levelLeads({ ...none, retros: [retro] }, level, TODAY).retro?.id).toBe('x');
    }
    expect(principleTemplate('courage', 1).columns[0]).toEqual({ textKey: 'lifted', hue: 2 });
  });
});

describe('goals and the top level', () => {
  it('stand beside each other', () => {
    expect(resultsOf(none, TODAY)).toBeNull();
    const results = resultsOf(sample, TODAY)!;
    expect(results.total).toBeGreaterThan(3);
    expect(results.progress).toBeGreaterThan(0);
    expect(results.progress).toBeLessThanOrEqual(1);
  });
});

describe('the journey', () => {
  it('is what happened, by day, up to today', () => {
    const { events } = journeyOf(sample, TODAY);
    const days = events.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day <= TODAY)).toBe(true);
    const kinds = (kind: string) => events.filter((event) => event.kind === kind).map(({ title }) => title);
    expect(kinds('round')).toEqual(['October', 'January', 'March', 'April', 'June', 'August']);
    expect(kinds('retro')).toEqual(['Looking closer: Conflict', 'Sprint 16, looking back']);
    expect(kinds('actionDone')).toEqual(['Whoever disagrees speaks first', 'Quiet hours until ten']);
    expect(kinds('goalReached')).not.toEqual([]);
    expect(kinds('goalSet').length).toBe(
      Object.values(sampleGoals.goals).filter(({ archived }) => !archived).length,
    );
  });

  it('tells of one day what leads to what in the loop', () => {
    // On which goals of the sample were set.
    const day = '2026-07-01';
    const rounds = Object.fromEntries(
      Object.entries(sample.team.rounds).map(([id, round]) => [
        id,
        round.status === 'closed' ? { ...round, closedOn: day } : round,
      ]),
    );
    const retros = Object.fromEntries(
      Object.entries(sample.team.retros ?? {}).map(([id, retro]) => [id, { ...retro, heldOn: day }]),
    );
    const { events } = journeyOf({ ...sample, team: { ...sample.team, rounds, retros } }, TODAY);
    const kinds = events.filter(({ on }) => on === day).map(({ kind }) => kind);
    const inOrder = ['round', 'retro', 'goalSet', 'actionDone', 'goalReached'];
    expect(new Set(kinds).size).toBeGreaterThan(1);
    expect(kinds).toEqual([...kinds].sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b)));
  });

  it('has a gap where too few answered, and never a figure', () => {
    const { rounds, series } = journeyOf(sample, TODAY);
    const march = rounds.findIndex(({ title }) => title === 'March');
    expect(series).toHaveLength(5);
    for (const { points } of series) {
      expect(points).toHaveLength(rounds.length);
      expect(points[march]).toBeNull();
    }
  });

  it('says nothing of what is still to come', () => {
    expect(journeyOf(sample, '2025-01-01')).toEqual({ events: [], rounds: [], series: [], scale: null });
  });
});

describe('what waits for a person', () => {
  const ask = (person: string, answered: readonly string[] = []) =>
    toDosFor(
      {
        ...sample,
        team: {
          ...sampleTeam,
          rounds: teamOf(open, { type: 'round.invite', round: 'r', invited: 8 }).rounds,
        },
      },
      {
        person,
        today: TODAY,
        members: ['mira', 'jonas', 'salma'],
        answered,
      },
    );

  it('begins with the round, unless it was answered', () => {
    expect(ask('mira')[0]).toMatchObject({ kind: 'assess' });
    expect(ask('mira', ['r']).some(({ kind }) => kind === 'assess')).toBe(false);
  });

  it('is what she owns, and nobody else’s', () => {
    const texts = (person: string) =>
      ask(person).flatMap((one) => (one.kind === 'action' ? [one.title] : []));
    expect(texts('mira')).toEqual(['End each stand-up with: what did I promise?']);
    expect(texts('tomas')).toEqual(['Rotate who speaks first, lead goes last']);
    expect(new Set(ask('salma').map(({ id }) => id)).size).toBe(ask('salma').length);
  });
});

describe('a retro at a glance', () => {
  it('shows the most voted cards of each column, and no vote before it is counted', () => {
    const { cards, columns } = retroDigest(sampleRetros[2]!);
    expect(cards).toBe(13);
    expect(columns.map(({ cards: top }) => top.length)).toEqual([2, 2, 2]);
    expect(columns[1]!.cards.map(({ text }) => text)).toContain('Review queue');
    for (const { cards: top } of columns) {
      const votes = top.map((card) => card.votes!);
      expect(votes).toEqual([...votes].sort((a, b) => b - a));
    }
    const uncounted = { ...sampleRetros[2]!, voteRounds: {} };
    expect(
      retroDigest(uncounted).columns.every(({ cards: top }) => top.every(({ votes }) => votes === null)),
    ).toBe(true);
    expect(retroDigest(retroOf({ id: 'e' }, agreed('a', 'x'))).cards).toBe(0);
  });

  it('counts hidden cards as the board does: by column with names, in all without', () => {
    const pending = { type: 'pending.set', writer: 'w', total: 3, columns: { stop: 3 } } as const;
    const board = (anonymous: boolean) =>
      createRetroDocument(
        { createId: () => 'x' },
        { template: 'start-stop-continue', anonymous, hidden: true },
      );
    const digest = (anonymous: boolean) => retroDigest(retroAfter(board(anonymous), pending));
    expect(digest(false).cards).toBe(3);
    expect(digest(false).columns.map(({ hidden, cards }) => [hidden, cards.length])).toEqual([
      [0, 0],
      [3, 0],
      [0, 0],
    ]);
    expect(digest(true).cards).toBe(3);
    expect(digest(true).columns.map(({ hidden }) => hidden)).toEqual([null, null, null]);
    // Before the reveal an anonymous board has no number at all, which is not the same as no cards.
    expect(retroDigest(board(true)).columns[0]!.hidden).toBeNull();
    expect(retroDigest(board(false)).columns[0]!.hidden).toBe(0);
  });
});
