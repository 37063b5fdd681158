import { describe, expect, test } from 'vitest';
import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import { createEverydayModel } from '../../../src/core/goal-tracker/everyday.model';
import { addDocumentCommands, goalsModel } from '../../../src/core/goal-tracker/goals.model';
import { goalsSchema } from '../../../src/core/goal-tracker/goals.schema';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { checkInsByKeyResult } from '../../../src/core/goal-tracker/selectors/groupings';
import { goalProgress } from '../../../src/core/goal-tracker/selectors/read-goals';
import { logOf, threadsOf } from '../../../src/core/goal-tracker/selectors/talk';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { checkIn, documentOf, done, goal, keyResult, period, refusal } from './helpers';

const next = { ...period, id: 'q', title: 'Next', start: '2026-04-12', end: '2026-07-31' };
const start = documentOf({
  periods: [period, next],
  goals: [goal('g', { owners: { ann: true } }), goal('h', { parent: 'g' }), goal('i', { parent: 'h' })],
  keyResults: [keyResult('k'), keyResult('l', { order: 'a1' })],
  checkIns: [checkIn('k', '2026-01-10', 10, { id: 'c', author: 'ann', confidence: 6, note: 'So far.' })],
});
const close: GoalsCommand = { type: 'period.close', id: 'p', on: '2026-04-11' };

describe('refusals', () => {
  const cases: readonly (readonly [string, GoalsCommand, string, string?])[] = [
    [
      'a period that ends before it starts',
      { type: 'period.add', period: { ...period, id: 'x', end: '2025-01-01' } },
      'endsBeforeStart',
    ],
    [
      'a day that does not exist',
      { type: 'period.edit', id: 'p', set: { end: '2026-02-30' } },
      'endsBeforeStart',
    ],
    ['a period twice', { type: 'period.add', period }, 'alreadyThere'],
    [
      'a goal without a title',
      { type: 'goal.add', goal: { id: 'x', title: ' ', order: 'a0', period: 'p' } },
      'invalidValue',
    ],
    [
      'a goal with a title beyond measure',
      { type: 'goal.edit', id: 'g', set: { title: 'x'.repeat(301) } },
      'tooLong',
    ],
    [
      'a goal in a period that is not there',
      { type: 'goal.add', goal: { id: 'x', title: 'X', order: 'a0', period: 'z' } },
      'notFound',
    ],
    ['an order that is none', { type: 'goal.move', id: 'g', order: '!' }, 'invalidValue'],
    ['a goal that serves itself', { type: 'goal.align', id: 'g', parent: 'g' }, 'cycle'],
    ['a goal that serves one below it', { type: 'goal.align', id: 'g', parent: 'i' }, 'cycle'],
    ['a goal that is not there', { type: 'goal.edit', id: 'toString', set: { title: 'X' } }, 'notFound'],
    ['an increase downwards', { type: 'keyResult.edit', id: 'k', set: { target: -1 } }, 'wrongDirection'],
    [
      'a range upside down',
      { type: 'keyResult.edit', id: 'k', set: { metric: 'range', upper: 50 } },
      'wrongDirection',
    ],
    ['a negative weight', { type: 'keyResult.edit', id: 'k', set: { weight: -1 } }, 'invalidValue'],
    ['no number', { type: 'keyResult.edit', id: 'k', set: { target: NaN } }, 'invalidValue'],
    ['a title taken away', { type: 'keyResult.edit', id: 'k', set: { title: undefined } }, 'invalidValue'],
    ['removing what has values', { type: 'keyResult.remove', id: 'k' }, 'hasCheckIns'],
    [
      'a value before the period',
      { type: 'checkIn.add', checkIn: { id: 'x', keyResult: 'k', date: '2025-12-31', value: 1 } },
      'beforePeriod',
    ],
    [
      'a value that is none',
      { type: 'checkIn.add', checkIn: { id: 'x', keyResult: 'k', date: '2026-01-11', value: Infinity } },
      'invalidValue',
    ],
    [
      'confidence of eleven',
      {
        type: 'checkIn.add',
        checkIn: { id: 'x', keyResult: 'k', date: '2026-01-11', value: 1, confidence: 11 },
      },
      'invalidValue',
    ],
    [
      'moving a value before the period',
      { type: 'checkIn.edit', id: 'c', set: { date: '2025-12-31' } },
      'beforePeriod',
    ],
    ['acknowledging one’s own', { type: 'checkIn.acknowledge', id: 'c', on: true }, 'ownCheckIn', 'ann'],
    ['acknowledging as nobody', { type: 'checkIn.acknowledge', id: 'c', on: true }, 'nobody'],
    [
      'a stance for another',
      { type: 'stance.set', goal: 'g', person: 'ben', stance: 'committed' },
      'notYours',
      'ann',
    ],
    [
      'reservations without a reason',
      { type: 'stance.set', goal: 'g', person: 'ann', stance: 'reserved', reason: ' ' },
      'reasonMissing',
      'ann',
    ],
    [
      'not yet without a reason',
      { type: 'stance.set', goal: 'g', person: 'ann', stance: 'notYet' },
      'reasonMissing',
      'ann',
    ],
    [
      'a stance that is none',
      { type: 'stance.set', goal: 'g', person: 'ann', stance: 'maybe' as never, reason: 'So.' },
      'invalidValue',
      'ann',
    ],
    ['saying nothing', { type: 'say', goal: 'g', entry: 'e', kind: 'ask', text: '\n' }, 'nothingSaid'],
    ['answering nothing', { type: 'say.answer', goal: 'g', to: 'e', text: 'Yes' }, 'notFound'],
    [
      'an initiative for another goal’s key result',
      {
        type: 'initiative.add',
        initiative: { id: 'n', goal: 'h', keyResult: 'k', title: 'N', order: 'a0', status: 'planned' },
      },
      'notFound',
    ],
    [
      'a view of nothing',
      {
        type: 'view.save',
        view: { id: 'v', title: 'V', order: 'a0', settings: { layout: 'cloud' as never } },
      },
      'invalidValue',
    ],
    ['a grade above one', { type: 'goal.review', id: 'g', review: { grade: 1.1 } }, 'invalidValue'],
    ['a review of a goal elsewhere', { ...close, reviews: { z: { grade: 1 } } }, 'notFound'],
    ['redacting under a name', { type: 'person.redact', person: 'ann', mark: 'ben' }, 'invalidValue'],
    [
      'an import with a bad record',
      { type: 'goals.import', records: { goals: { x: { id: 'x' } } } as never },
      'invalidValue',
    ],
    [
      'an import that hangs on nothing',
      { type: 'goals.import', records: { keyResults: { x: keyResult('x', { goal: 'z' }) } } },
      'notFound',
    ],
    ['something unheard of', { type: 'goal.explode' } as never, 'unknownCommand'],
  ];
  test.each(cases)('%s', (...row) => {
    const [, command, code, actor] = row as unknown as (typeof cases)[number];
    expect(refusal(start, command, actor === undefined ? {} : { actor }).code).toBe(code);
  });

  test.each<GoalsCommand>([
    { type: 'goal.edit', id: 'g', set: { title: 'X' } },
    { type: 'goal.move', id: 'g', order: 'a5' },
    { type: 'goal.archive', id: 'g', archived: true },
    { type: 'goal.review', id: 'g', review: { grade: 1 } },
    { type: 'keyResult.edit', id: 'k', set: { title: 'X' } },
    { type: 'keyResult.add', keyResult: keyResult('x') },
    { type: 'checkIn.add', checkIn: { id: 'x', keyResult: 'k', date: '2026-04-01', value: 1 } },
    { type: 'checkIn.edit', id: 'c', set: { value: 1 } },
    { type: 'checkIn.remove', id: 'c' },
    { type: 'stance.set', goal: 'g', person: 'ann', stance: 'committed' },
    { type: 'period.edit', id: 'p', set: { title: 'X' } },
    close,
  ])('$type in a closed period', (command) => {
    expect(refusal(done(start, close), command).code).toBe('periodClosed');
    expect(() => done(done(done(start, close), { type: 'period.reopen', id: 'p' }), command)).not.toThrow();
  });
});

describe('what commands do', () => {
  const at = 5;

  test('a goal begins with what it was not told', () => {
    const added = done(start, { type: 'goal.add', goal: { id: 'x', title: 'X', order: 'a3', period: null } });
    expect(added.goals['x']).toEqual({
      id: 'x',
      title: 'X',
      order: 'a3',
      period: null,
      kind: 'committed',
      level: 'team',
      owners: {},
    });
  });

  test('a field that a command may not set is left alone', () => {
    const set = { title: 'Y', archived: true, id: 'z', log: {} } as never;
    expect(done(start, { type: 'goal.edit', id: 'g', set }).goals['g']).toEqual({
      ...start.goals['g'],
      title: 'Y',
    });
  });

  test('moving to another lane changes owner, principle and place at once', () => {
    const command = {
      type: 'goal.move',
      id: 'g',
      order: 'a7',
      principle: 'trust',
      owner: { from: 'ann', to: 'ben' },
    } as const;
    expect(done(start, command).goals['g']).toMatchObject({
      order: 'a7',
      principle: 'trust',
      owners: { ben: true },
    });
    expect(logOf(done(start, command), 'g')[0]).toMatchObject({
      after: { principle: 'trust', owners: { ben: true } },
    });
    // Its place alone is not worth a word.
    expect(logOf(done(start, { type: 'goal.move', id: 'g', order: 'a7' }), 'g')).toEqual([]);
  });

  test('two values on a day: both stay, both are in the log', () => {
    const add = (id: string, value: number) =>
      ({ type: 'checkIn.add', checkIn: { id, keyResult: 'k', date: '2026-01-20', value } }) as const;
    const twice = done(done(start, add('x', 1), { at: 1 }), add('y', 2), { at: 2 });
    expect(Object.keys(twice.checkIns)).toEqual(['c', 'x', 'y']);
    expect(logOf(twice, 'g').map(({ after }) => (after as { value: number }).value)).toEqual([2, 1]);
  });

  test('a value added where another is seen comes after it, whatever the clocks say', () => {
    const add = (id: string) =>
      ({ type: 'checkIn.add', checkIn: { id, keyResult: 'k', date: '2026-01-20', value: 1 } }) as const;
    const order = (document: GoalsDocument) =>
      checkInsByKeyResult(document.checkIns)
        .get('k')!
        .map(({ id }) => id);
    const first = done(start, add('z'), { at: 5_000 });
    expect(order(done(first, add('a'), { at: 5_000 }))).toEqual(['c', 'z', 'a']);
    const slow = done(first, add('a'), { at: 3_000 });
    expect(order(slow)).toEqual(['c', 'z', 'a']);
    expect(slow.checkIns['a']!.at).toBe(5_001);
    const ahead = done(start, add('z'), { at: 200_000_000 });
    expect(done(ahead, add('a'), { at: 3_000 }).checkIns['a']!.at).toBe(3_000);
  });

  test('a removed value is still said in the log', () => {
    const removed = done(start, { type: 'checkIn.remove', id: 'c' }, { actor: 'ben', at });
    expect(removed.checkIns).toEqual({});
    expect(logOf(removed, 'g')).toMatchObject([
      {
        at,
        by: 'ben',
        about: 'c',
        before: { value: 10, date: '2026-01-10', note: 'So far.', author: 'ann' },
      },
    ]);
  });

  test('who acknowledged another value did not acknowledge this one', () => {
    const seen = done(start, { type: 'checkIn.acknowledge', id: 'c', on: true }, { actor: 'ben' });
    expect(seen.checkIns['c']?.seenBy).toEqual({ ben: true });
    expect(
      done(seen, { type: 'checkIn.edit', id: 'c', set: { note: 'Well.' } }).checkIns['c']?.seenBy,
    ).toEqual({ ben: true });
    expect(done(seen, { type: 'checkIn.edit', id: 'c', set: { value: 11 } }).checkIns['c']?.seenBy).toEqual(
      {},
    );
    expect(
      done(seen, { type: 'checkIn.acknowledge', id: 'c', on: false }, { actor: 'ben' }).checkIns['c']?.seenBy,
    ).toEqual({});
  });

  test('milestones that are reached make the value', () => {
    const milestones = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', weight: 3 },
    ];
    const set = { metric: 'milestones', milestones } as const;
    const listed = done(start, { type: 'keyResult.edit', id: 'l', set });
    const add = { id: 'x', keyResult: 'l', date: '2026-01-20', reached: ['b', 'gone'] };
    expect(done(listed, { type: 'checkIn.add', checkIn: add }).checkIns['x']).toMatchObject({
      value: 3,
      reached: ['b', 'gone'],
    });
    expect(
      refusal(listed, { type: 'checkIn.add', checkIn: { id: 'x', keyResult: 'l', date: '2026-01-20' } }).code,
    ).toBe('invalidValue');
  });

  test('a goal goes on in the next period where it stands, and the old one stays', () => {
    const reviewed = done(start, {
      ...close,
      reviews: { g: { grade: 0.4, learnings: 'Ask earlier.' } },
      learnings: 'Fewer goals.',
    });
    expect(reviewed.goals['g']).toMatchObject({ grade: 0.4, learnings: 'Ask earlier.' });
    expect(reviewed.periods['p']).toMatchObject({ closedOn: '2026-04-11', learnings: 'Fewer goals.' });
    const went = done(reviewed, {
      type: 'goal.duplicate',
      id: 'g',
      period: 'q',
      to: 'g2',
      order: 'a9',
      keyResults: { k: 'k2' },
    });
    expect(went.goals['g2']).toEqual({
      ...start.goals['g'],
      id: 'g2',
      period: 'q',
      order: 'a9',
      carriedFrom: 'g',
    });
    expect(went.keyResults['k2']).toEqual({ ...start.keyResults['k'], id: 'k2', goal: 'g2', start: 10 });
    expect(went.goals['g']).toBe(reviewed.goals['g']);
    expect(Object.values(went.keyResults).filter((one) => one.goal === 'g2')).toHaveLength(1);
  });

  test('what comes into a period notes the day, and only then', () => {
    const since = '2026-02-01';
    const added = done(start, {
      type: 'goal.add',
      goal: { id: 'x', title: 'X', order: 'a3', period: 'p', since },
    });
    expect(added.goals['x']?.since).toBe(since);
    const more = done(added, { type: 'keyResult.add', keyResult: keyResult('xk', { goal: 'x', since }) });
    expect(more.keyResults['xk']?.since).toBe(since);
    const later = '2026-03-01';
    const moved = done(more, { type: 'goal.move', id: 'x', order: 'a3', period: 'q', since: later });
    expect(moved.goals['x']?.since).toBe(later);
    expect(done(more, { type: 'goal.move', id: 'x', order: 'a4', since: later }).goals['x']?.since).toBe(
      since,
    );
    const copy = { type: 'goal.duplicate', id: 'x', period: 'q', to: 'y', order: 'a9' } as const;
    const plain = done(more, { ...copy, keyResults: { xk: 'yk' } });
    expect(plain.goals['y']).not.toHaveProperty('since');
    expect(plain.keyResults['yk']).not.toHaveProperty('since');
    expect(done(more, { ...copy, keyResults: {}, since: later }).goals['y']?.since).toBe(later);
    expect(
      refusal(start, {
        type: 'goal.add',
        goal: { id: 'x', title: 'X', order: 'a3', period: 'p', since: 'now' },
      }),
    ).toMatchObject({ code: 'invalidValue', path: ['goals', 'x', 'since'] });
  });

  describe('what goes on in another period', () => {
    const going = (id: string, to: string, period: string | null = 'q') =>
      ({ type: 'goal.duplicate', id, period, to, order: 'a9', keyResults: {} }) as const;

    test('serves what goes on there, whichever went on first', () => {
      for (const order of [
        ['g', 'h', 'i'],
        ['i', 'h', 'g'],
        ['h', 'i', 'g'],
      ]) {
        const { goals } = order.reduce((document, id) => done(document, going(id, `${id}2`)), start);
        expect([goals['g2']?.parent, goals['h2']?.parent, goals['i2']?.parent]).toEqual([
          undefined,
          'g2',
          'h2',
        ]);
        for (const id of order) expect(goals[id]).toBe(start.goals[id]);
      }
    });

    test('serves nothing of the period that was left, whose figures stay', () => {
      const document = documentOf({
        periods: [period, next],
        goals: [goal('g'), goal('h', { parent: 'g' })],
        keyResults: [keyResult('k', { goal: 'h' })],
        checkIns: [checkIn('k', '2026-01-10', 40)],
      });
      const alone = done(document, { ...going('h', 'h2'), keyResults: { k: 'k2' } });
      expect(alone.goals['h2']).not.toHaveProperty('parent');
      expect(goalProgress(alone, 'g').raw).toBe(0.4);
    });

    test('serves on what is of no period, or of another one', () => {
      const year = { ...period, id: 'y', title: 'Year', start: '2026-01-01', end: '2026-12-31' };
      const document = documentOf({
        periods: [period, next, year],
        goals: [
          goal('whole', { period: 'y' }),
          goal('always', { period: null }),
          goal('a', { parent: 'whole' }),
          goal('b', { parent: 'always' }),
        ],
      });
      const { goals } = done(done(document, going('a', 'a2')), going('b', 'b2'));
      expect(goals['a2']?.parent).toBe('whole');
      expect(goals['b2']?.parent).toBe('always');
    });
  });

  test('a key result that is past its target does not start there', () => {
    const past = done(start, {
      type: 'checkIn.add',
      checkIn: { id: 'x', keyResult: 'k', date: '2026-02-01', value: 130 },
    });
    const went = done(past, {
      type: 'goal.duplicate',
      id: 'g',
      period: 'q',
      to: 'g2',
      order: 'a9',
      keyResults: { k: 'k2' },
    });
    expect(went.keyResults['k2']?.start).toBe(0);
  });

  test('alignment ends somewhere', () => {
    const chain = Array.from({ length: 40 }, (_, index) => goal(`n${index}`));
    let document: GoalsDocument = documentOf({ goals: chain });
    const align = (index: number) =>
      ({ type: 'goal.align', id: `n${index}`, parent: `n${index - 1}` }) as const;
    for (let index = 1; index < 32; index++) document = done(document, align(index));
    expect(refusal(document, align(32)).code).toBe('tooDeep');
  });
});

describe('what people say', () => {
  const asked = done(
    start,
    { type: 'say', goal: 'g', entry: 'e', kind: 'ask', text: 'Who has an hour?', to: 'cem' },
    { actor: 'ann', at: 1 },
  );

  test('is answered and settled, in one log', () => {
    const answered = done(
      asked,
      { type: 'say.answer', goal: 'g', to: 'e', text: 'I have.' },
      { actor: 'ben', at: 2 },
    );
    expect(threadsOf(answered, 'g')).toMatchObject([
      {
        id: 'e',
        kind: 'ask',
        state: 'open',
        entry: { by: 'ann', to: 'cem', text: 'Who has an hour?' },
        answers: [{ by: 'ben', text: 'I have.' }],
      },
    ]);
    const settled = done(
      answered,
      { type: 'say.settle', goal: 'g', to: 'e', outcome: 'done' },
      { actor: 'ann', at: 3 },
    );
    expect(threadsOf(settled, 'g')[0]?.state).toBe('done');
    expect(logOf(settled, 'g').map(({ type }) => type)).toEqual(['say.settle', 'say.answer', 'say.ask']);
  });

  test('is taken back only by whoever said it, settled by whom it is for, and said once', () => {
    const settle = (outcome: 'done' | 'withdrawn') =>
      ({ type: 'say.settle', goal: 'g', to: 'e', outcome }) as const;
    expect(refusal(asked, settle('withdrawn'), { actor: 'cem' }).code).toBe('notYours');
    expect(refusal(asked, settle('done'), { actor: 'ben' }).code).toBe('notYours');
    expect(threadsOf(done(asked, settle('done'), { actor: 'cem' }), 'g')[0]?.state).toBe('done');
    expect(threadsOf(done(asked, settle('withdrawn'), { actor: 'ann' }), 'g')[0]?.state).toBe('withdrawn');
    expect(refusal(asked, { type: 'say', goal: 'g', entry: 'e', kind: 'note', text: 'Again' }).code).toBe(
      'alreadyThere',
    );
  });

  test('goes on after the period is closed', () => {
    expect(() =>
      done(done(start, close), { type: 'say', goal: 'g', entry: 'e', kind: 'thanks', text: 'Thanks.' }),
    ).not.toThrow();
  });
});

test('stances: one per person and goal, changed in place, cleared', () => {
  const set = {
    type: 'stance.set',
    goal: 'g',
    person: 'ann',
    stance: 'notYet',
    reason: ' Too much. ',
  } as const;
  const said = done(start, set, { actor: 'ann', at: 1 });
  expect(said.stances['g~ann']).toEqual({
    id: 'g~ann',
    goal: 'g',
    person: 'ann',
    stance: 'notYet',
    reason: 'Too much.',
    at: 1,
  });
  expect(done(said, set, { actor: 'ann', at: 2 })).toBe(said);
  const changed = done(
    said,
    { type: 'stance.set', goal: 'g', person: 'ann', stance: 'committed' },
    { actor: 'ann', at: 3 },
  );
  expect(changed.stances['g~ann']).toEqual({
    id: 'g~ann',
    goal: 'g',
    person: 'ann',
    stance: 'committed',
    at: 3,
  });
  expect(logOf(changed, 'g').map(({ before, after }) => [before, after])).toEqual([
    ['notYet', 'committed'],
    [undefined, 'notYet'],
  ]);
  expect(done(changed, { type: 'stance.clear', goal: 'g', person: 'ann' }, { actor: 'ann' }).stances).toEqual(
    {},
  );
});

test('an import adds, replaces, and adds to logs what they do not have', () => {
  const logged = done(start, { type: 'goal.edit', id: 'g', set: { title: 'New' } }, { at: 9 });
  const [mine] = Object.keys(logged.logs['g']!.entries);
  const records = {
    goals: { g: goal('g', { title: 'From a file' }), x: goal('x') },
    logs: {
      g: { id: 'g', entries: { [mine!]: { at: 0, type: 'forged' }, other: { at: 1, type: 'goal.add' } } },
    },
  };
  const imported = done(logged, { type: 'goals.import', records });
  expect(imported.goals['g']?.title).toBe('From a file');
  expect(Object.keys(imported.goals)).toEqual(['g', 'h', 'i', 'x']);
  expect(imported.logs['g']?.entries).toMatchObject({
    [mine!]: { type: 'goal.edit' },
    other: { type: 'goal.add' },
  });
  expect(imported.keyResults).toBe(start.keyResults);
});

test('a record with a field called "rejected" is a record', () => {
  const odd = documentOf({ goals: [{ ...goal('g'), rejected: { code: 'x' } } as never] });
  expect(done(odd, { type: 'goal.edit', id: 'g', set: { title: 'Y' } }).goals['g']?.title).toBe('Y');
});

test('each command says how it is undone and logged; a new document is a good one', () => {
  for (const [type, { undo, log }] of Object.entries(goalsModel.commands)) {
    expect([type, undo]).toEqual([type, expect.stringMatching(/^(inverse|barrier|none)$/)]);
    expect([type, log]).toEqual([type, expect.stringMatching(/^(named|none)$/)]);
  }
  const barriers = Object.entries(goalsModel.commands).filter(([, { undo }]) => undo === 'barrier');
  expect(barriers.map(([type]) => type)).toEqual(['person.redact', 'goals.import']);
  expect(parseDocument(goalsSchema, createGoalsDocument({ createId: () => 'd' })).ok).toBe(true);
});

test('what is seldom wanted can come later, and a store that is there knows it then', () => {
  const model = createEverydayModel();
  const redact = { type: 'person.redact', person: 'ann', mark: 'redacted-1' } as const;
  expect(refusal(start, redact, { model }).code).toBe('unknownCommand');
  expect(done(start, { type: 'goal.edit', id: 'g', set: { title: 'Y' } }, { model }).goals['g']?.title).toBe(
    'Y',
  );
  addDocumentCommands(model);
  expect(done(start, redact, { model }).goals['g']?.owners).toEqual({ 'redacted-1': true });
  // Other models are none of its business.
  expect(refusal(start, redact, { model: createEverydayModel() }).code).toBe('unknownCommand');
});
