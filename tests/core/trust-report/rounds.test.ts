import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Env } from '../../../src/core/shared/command';
import { applyRemote } from '../../../src/core/shared/apply-remote';
import { mayShare } from '../../../src/core/shared/may-share';
import { isRejected, reduce } from '../../../src/core/shared/reduce';
import { createStore } from '../../../src/core/shared/store';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { responseSchema } from '../../../src/core/trust-assessment/response.schema';
import {
  responsesIn,
  responsesSchema,
  toResponsesDocument,
  type ResponsesDocument,
} from '../../../src/core/trust-report/responses.schema';
import { summariseTeam } from '../../../src/core/trust-report/summarise-team';
import { createTeamDocument, teamModel } from '../../../src/core/trust-report/team.model';
import { teamSchema } from '../../../src/core/trust-report/team.schema';
import {
  previousSummary,
  roundProgress,
  roundsOf,
  seriesOf,
} from '../../../src/core/trust-report/team.selectors';
import type { TeamCommand, TeamDocument } from '../../../src/core/trust-report/team.types';
import { randomTeam, responsesOf, small } from './helpers';

const env: Env = { now: () => 0, createId: () => 'team', random: () => 0.5 };
const empty = createTeamDocument(env);
const team = responsesOf([4, 2, 4], [4, 2, 4], [5, 2, 5], [3, 3, 3], [5, 1, 4]);
const summary = summariseTeam(small, team);

function run(document: TeamDocument, ...commands: readonly TeamCommand[]) {
  let now = document;
  for (const command of commands) {
    const result = reduce(teamModel, now, { command, at: 0, origin: 'local' });
    if (isRejected(result)) return { document: now, ...result };
    now = result.document;
  }
  return { document: now, rejected: undefined };
}

const opened: TeamCommand = { type: 'round.open', round: 'r1', instrument: 'small', on: '2026-01-05' };
const invited: TeamCommand = { type: 'round.invite', round: 'r1', invited: 8 };
const counted = (answered: number): TeamCommand => ({ type: 'round.count', round: 'r1', answered });
const reminded = (on: string): TeamCommand => ({ type: 'round.remind', round: 'r1', on });
const closed: TeamCommand = { type: 'round.close', round: 'r1', on: '2026-01-20', summary };

const stateAfter = (...commands: readonly TeamCommand[]) => {
  const { document, rejected } = run(empty, ...commands);
  expect(rejected).toBeUndefined();
  return roundProgress(document.rounds['r1']!, '2026-01-10');
};

describe('the life of a round', () => {
  it('is opened, invites, counts, reminds and closes', () => {
    expect(stateAfter(opened)).toEqual({
      phase: 'open',
      answered: 0,
      invited: 0,
      missing: 5,
      canRemind: false,
    });
    expect(stateAfter(opened, invited)).toMatchObject({ phase: 'waiting', invited: 8, canRemind: true });
    expect(stateAfter(opened, invited, counted(4))).toMatchObject({
      phase: 'waiting',
      answered: 4,
      missing: 1,
    });
    expect(stateAfter(opened, invited, counted(5))).toMatchObject({ phase: 'enough', missing: 0 });
    expect(stateAfter(opened, invited, counted(4), reminded('2026-01-10'))).toMatchObject({
      canRemind: false,
    });
    expect(stateAfter(opened, invited, counted(4), reminded('2026-01-09'))).toMatchObject({
      canRemind: true,
    });
    expect(stateAfter(opened, invited, counted(8))).toMatchObject({ phase: 'everybody', canRemind: false });
    expect(stateAfter(opened, invited, counted(5), closed)).toMatchObject({
      phase: 'closed',
      canRemind: false,
    });
  });

  it.each<[string, readonly TeamCommand[], string]>([
    ['a round that is not there', [invited], 'notStarted'],
    ['a second round of one id', [opened, opened], 'invalidValue'],
    ['a day that does not exist', [{ ...opened, on: '2026-02-30' }], 'invalidValue'],
    ['a time instead of a day', [{ ...opened, on: '2026-01-05T10:00:00Z' }], 'invalidValue'],
    ['a threshold below three', [{ ...opened, minRespondents: 2 }], 'invalidValue'],
    ['nobody invited', [opened, { ...invited, invited: 0 }], 'invalidValue'],
    [
      'fewer invited than have answered',
      [opened, invited, counted(5), { ...invited, invited: 4 }],
      'invalidValue',
    ],
    ['answers before anybody is invited', [opened, counted(1)], 'notStarted'],
    ['more answers than were invited', [opened, invited, counted(9)], 'invalidValue'],
    ['half an answer', [opened, invited, counted(1.5)], 'invalidValue'],
    ['a reminder before the invitation', [opened, reminded('2026-01-06')], 'notStarted'],
    ['a reminder before the round', [opened, invited, reminded('2026-01-04')], 'invalidValue'],
    [
      'a second reminder on one day',
      [opened, invited, reminded('2026-01-06'), reminded('2026-01-06')],
      'remindedToday',
    ],
    [
      'a reminder when all have answered',
      [opened, invited, counted(8), reminded('2026-01-06')],
      'allAnswered',
    ],
    [
      'raw answers instead of a summary',
      [opened, invited, { ...closed, summary: { status: 'ok', responses: team } as never }],
      'invalidValue',
    ],
    ['half a summary', [opened, invited, { ...closed, summary: { status: 'ok' } as never }], 'invalidValue'],
    ['a summary below the threshold', [{ ...opened, minRespondents: 6 }, invited, closed], 'invalidValue'],
    [
      'a day of closing before it was opened',
      [opened, invited, { ...closed, on: '2026-01-01' }],
      'invalidValue',
    ],
    ['anything after it was closed', [opened, invited, closed, counted(3)], 'readOnly'],
    ['a second summary', [opened, invited, closed, closed], 'readOnly'],
  ])('refuses %s', (_, commands, code) => {
    expect(run(empty, ...commands).rejected).toMatchObject({ code });
  });

  it('can be closed with too few answers', () => {
    const few = summariseTeam(small, team.slice(2));
    const { document } = run(empty, opened, invited, counted(3), { ...closed, summary: few });
    expect(document.rounds['r1']).toMatchObject({
      status: 'closed',
      summary: { status: 'insufficient', answered: 3 },
    });
  });

  it('undo never crosses what went out to people', () => {
    const store = createStore({ model: teamModel, document: empty, env });
    for (const command of [opened, invited, counted(4), reminded('2026-01-06')]) store.dispatch(command);
    expect(store.getHistory()).toEqual({ canUndo: false, canRedo: false });
  });

  it('stays valid whatever is asked of it, in whatever order', () => {
    const day = fc.constantFrom('2026-01-05', '2026-01-09', 'soon', '2025-12-31');
    const number = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double());
    const round = fc.constantFrom('r1', 'r2', '__proto__', 'toString');
    const command = fc.oneof(
      fc.record({
        type: fc.constant('round.open' as const),
        round,
        on: day,
        instrument: fc.constantFrom('small', 'no id'),
      }),
      fc.record({ type: fc.constant('round.invite' as const), round, invited: number }),
      fc.record({ type: fc.constant('round.count' as const), round, answered: number }),
      fc.record({ type: fc.constant('round.remind' as const), round, on: day }),
      fc.record({ type: fc.constant('round.close' as const), round, on: day, summary: fc.constant(summary) }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let document = empty;
        for (const one of commands) document = run(document, one).document;
        expect(parseDocument(teamSchema, JSON.parse(JSON.stringify(document)))).toMatchObject({
          ok: true,
          warnings: [],
        });
      }),
    );
  });
});

describe('rounds side by side', () => {
  const second: readonly TeamCommand[] = [
    { ...opened, round: 'r2', on: '2026-04-05' },
    { ...invited, round: 'r2' },
  ];
  const { document } = run(empty, ...second, opened, invited, closed);

  it('are in the order of their days, and know what came before', () => {
    expect(roundsOf(document).map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(previousSummary(document, 'r2')).toEqual(summary);
    expect(previousSummary(document, 'r1')).toBeUndefined();
    expect(previousSummary(document, 'nowhere')).toBeUndefined();
  });

  it('make a series of closed rounds', () => {
    expect(seriesOf(document, 'small', 'c')).toEqual([{ round: 'r1', mean: 4 }]);
    expect(seriesOf(document, 'small', 'nowhere')).toEqual([{ round: 'r1', mean: null }]);
    expect(seriesOf(document, 'other', 'c')).toEqual([]);
  });
});

describe('the two schemas', () => {
  it('share summaries and never responses', () => {
    expect(mayShare(teamSchema)).toBe(true);
    expect(mayShare(responsesSchema)).toBe(false);
    expect(mayShare(responseSchema)).toBe(false);
    expect(responsesSchema.scope).toBe('host');
  });

  it('take in nothing from elsewhere where raw answers are', () => {
    const document = toResponsesDocument(team, { id: 'round-1', instrument: 'small' });
    const store = createStore<ResponsesDocument, { type: 'none' }>({
      model: {
        schema: responsesSchema,
        commands: { none: { undo: 'none', log: 'none', apply: () => [] } },
      },
      document,
      env,
    });
    applyRemote(store, [
      { collection: 'responses', id: 'person-0', field: null, before: undefined, after: undefined },
    ]);
    expect(store.getSnapshot()).toBe(document);
  });

  it('read a summary of any team back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { responses, groupings } = randomTeam(seed);
        const made = summariseTeam(small, responses, { groupBy: groupings });
        const { document, rejected } = run(empty, opened, invited, { ...closed, summary: made });
        expect(rejected).toBeUndefined();
        expect(parseDocument(teamSchema, JSON.parse(JSON.stringify(document)))).toEqual({
          ok: true,
          value: document,
          warnings: [],
          readOnly: false,
        });
      }),
    );
  });

  it('refuse raw answers in a team document', () => {
    const { document } = run(empty, opened, invited, closed);
    const smuggled = {
      ...document,
      rounds: { r1: { ...document.rounds['r1'], summary: { ...summary, answers: {} } } },
    };
    expect(parseDocument(teamSchema, smuggled)).toMatchObject({
      ok: false,
      problems: [{ code: 'notAllowed', path: ['rounds', 'r1', 'summary', 'answers'] }],
    });
  });

  it('keep responses as they came', () => {
    const mixed = [
      ...team,
      { answers: { t1: null }, comments: { t: 'Two\nlines' }, groups: { site: 'Lyon' } },
      { id: 'r1', answers: {} },
    ];
    const document = toResponsesDocument(mixed, { id: 'round-1', instrument: 'small' });
    const read = parseDocument<ResponsesDocument>(responsesSchema, JSON.parse(JSON.stringify(document)));
    expect(read).toMatchObject({ ok: true, warnings: [] });
    const back = responsesIn(document);
    expect(back.map(({ answers }) => answers)).toEqual(mixed.map(({ answers }) => answers));
    expect(back[5]).toMatchObject({
      id: 'r2',
      instrument: 'small',
      comments: { t: 'Two\nlines' },
      groups: { site: 'Lyon' },
    });
    expect(summariseTeam(small, back)).toEqual(summariseTeam(small, mixed));
  });
});
