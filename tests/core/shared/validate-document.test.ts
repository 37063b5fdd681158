import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSchema } from '../../../src/core/shared/schema';
import { formatPath, type Problem } from '../../../src/core/shared/problem';
import { parseJson } from '../../../src/core/shared/parse-json';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { toyCard, toyDocument, toySchema, type ToyDocument } from '../../helpers/toy-model';

const parse = (input: unknown, salvage = false) => parseDocument<ToyDocument>(toySchema, input, { salvage });

function wrong(input: unknown): string[] {
  const parsed = parse(input);
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, path }: Problem) => `${code} ${formatPath(path)}`);
}

const card = toyCard('a', {
  tags: { x: true },
  votes: { me: 2 },
  log: { e: { at: 1, note: 'n' } },
  due: '2026-01-31',
});

test('a good document is rebuilt, with no reference into the input', () => {
  const input = toyDocument(card);
  const parsed = parse(input);
  if (!parsed.ok) throw new Error();
  expect(parsed).toEqual({ ok: true, value: input, warnings: [], readOnly: false });
  expect(parsed.value.cards['a']).not.toBe(input.cards['a']);
  expect(parsed.value.cards['a']?.tags).not.toBe(input.cards['a']?.tags);
});

test('missing collections become empty', () => {
  expect(parse({ schema: 'plinth/toy', version: 2, id: 't' })).toMatchObject({
    value: { columns: {}, cards: {} },
  });
});

test('unknown fields, collections and members are kept and reported', () => {
  const input = { ...toyDocument({ ...card, later: { a: [1] } } as never), extra: { b: null }, note: 'n' };
  const parsed = parse(input);
  expect(parsed).toMatchObject({ ok: true, value: input });
  expect(parsed.ok && parsed.warnings).toEqual([
    { code: 'unknownField', path: ['cards', 'a', 'later'], severity: 'warning' },
  ]);
});

test.each<[string, unknown, string[]]>([
  ['nothing', undefined, ['notJson $']],
  ['null', null, ['notAnObject $']],
  ['a list', [], ['notAnObject $']],
  ['a date', new Date(), ['notJson $']],
  ['another schema', { ...toyDocument(), schema: 'plinth/goals' }, ['wrongSchema schema']],
  ['no version', { ...toyDocument(), version: undefined }, ['wrongVersion version']],
  ['version 0', { ...toyDocument(), version: 0 }, ['wrongVersion version']],
  ['half a version', { ...toyDocument(), version: 1.5 }, ['wrongVersion version']],
  ['no id', { ...toyDocument(), id: undefined }, ['missingField id']],
  ['a bad id', { ...toyDocument(), id: 'a/b' }, ['badId id']],
  ['a collection that is a list', { ...toyDocument(), cards: [card] }, ['wrongType cards']],
  ['a record that is none', { ...toyDocument(), cards: { a: 5 } }, ['wrongType cards.a']],
  ['a record under another key', { ...toyDocument(), cards: { b: card } }, ['idMismatch cards.b.id']],
  ['a record without id', { ...toyDocument(), columns: { c: { title: 'x' } } }, ['idMismatch columns.c.id']],
  [
    'a key that is no id',
    { ...toyDocument(), columns: { 'c/d': { id: 'c/d', title: 'x' } } },
    ['badId columns.c/d'],
  ],
  [
    'a missing field',
    toyDocument({ id: 'a', ...{ title: 't' } } as never),
    [
      'missingField cards.a.text',
      'missingField cards.a.order',
      'missingField cards.a.column',
      'missingField cards.a.tags',
      'missingField cards.a.votes',
      'missingField cards.a.log',
    ],
  ],
  [
    'bad fields, each with its path',
    toyDocument({ ...card, title: 5, votes: { me: -1 }, log: { e: { at: 1 } }, due: 'soon' } as never),
    [
      'wrongType cards.a.title',
      'outOfRange cards.a.votes.me',
      'missingField cards.a.log.e.note',
      'wrongType cards.a.due',
    ],
  ],
  ['NaN deep inside', toyDocument({ ...card, votes: { me: NaN } }), ['notFinite cards.a.votes.me']],
  ['a function', { ...toyDocument(), extra: { f: () => 1 } }, ['notJson extra.f']],
  ['a big integer', { ...toyDocument(), extra: [1n] }, ['notJson extra[0]']],
])('%s is refused with its path', (_, input, problems) => {
  expect(wrong(input)).toEqual(problems);
});

test('keys that reach a prototype are refused wherever they are, and pollute nothing', () => {
  const texts = [
    '{"schema":"plinth/toy","version":2,"id":"t","__proto__":{"polluted":1}}',
    '{"schema":"plinth/toy","version":2,"id":"t","cards":{"__proto__":{"id":"__proto__"}}}',
    '{"schema":"plinth/toy","version":2,"id":"t","extra":{"constructor":{"prototype":{"polluted":1}}}}',
  ];
  for (const text of texts) {
    expect(wrong(JSON.parse(text))[0]).toMatch(/^forbiddenKey /);
    const salvaged = parse(JSON.parse(text), true);
    expect(salvaged).toMatchObject({ ok: true, warnings: [{ code: 'forbiddenKey', severity: 'warning' }] });
    expect(JSON.stringify(salvaged)).not.toContain('polluted');
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('what is too deep, too long, too many or goes in circles is refused', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100; level++) deep = [deep];
  expect(wrong({ ...toyDocument(), deep })[0]).toMatch(/^tooMany deep/);
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(wrong({ ...toyDocument(), circle })[0]).toMatch(/^tooMany circle\.self/);
  let wide: unknown = 1;
  for (let level = 0; level < 30; level++) wide = [wide, wide];
  expect(wrong({ ...toyDocument(), wide })[0]).toMatch(/^tooMany wide/);
  expect(wrong({ ...toyDocument(), long: 'x'.repeat(1_000_001) })).toEqual(['tooLong long']);
  const cards = Object.fromEntries(
    Array.from({ length: 6001 }, (_, index) => [`c${index}`, toyCard(`c${index}`)]),
  );
  expect(wrong({ ...toyDocument(), cards })).toEqual(['tooMany cards']);
  const bad = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`c${index}`, 1]));
  expect(wrong({ ...toyDocument(), cards: bad })).toHaveLength(100);
});

test('an input that throws when it is read is unreadable', () => {
  const hostile = {
    get schema() {
      throw new Error('no');
    },
  };
  expect(wrong(hostile)).toEqual(['unreadable $']);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(wrong(proxy)).toEqual(['unreadable $']);
});

test('older versions are migrated, step by step', () => {
  const { log, ...old } = card;
  const parsed = parse({ ...toyDocument(), version: 1, cards: { a: old } });
  expect(parsed).toMatchObject({ ok: true, readOnly: false, value: toyDocument({ ...card, log: {} }) });
  expect(log).toBeDefined();
});

test('a migration that is missing, throws or gives nonsense is a problem and nothing else', () => {
  const step = (migrations: NonNullable<DocumentSchema['migrations']>) =>
    parseDocument({ ...toySchema, version: 3, migrations }, { ...toyDocument(), version: 1 });
  const good = (document: object) => document as never;
  for (const bad of [
    () => 5 as never,
    () => ({ f: () => 1 }) as never,
    () => {
      throw new Error('bug');
    },
  ]) {
    expect(step({ 1: good, 2: bad })).toEqual({
      ok: false,
      problems: [{ code: 'migrationFailed', path: [], severity: 'error', values: { version: 2 } }],
      readOnly: false,
    });
  }
  expect(step({ 2: good })).toMatchObject({ problems: [{ values: { version: 1 } }] });
});

test('a newer version opens read-only with what can be understood', () => {
  const input = { ...toyDocument(card, toyCard('b', { due: 'next week' })), version: 9, cards2: {} };
  const cards = { ...input.cards, odd: 'not a record' };
  const parsed = parse({ ...input, cards });
  const { due, ...b } = input.cards['b']!;
  expect(due).toBeDefined();
  expect(parsed).toMatchObject({ ok: true, readOnly: true, value: { version: 9, cards2: {} } });
  expect(parsed.ok && parsed.value.cards).toEqual({ a: card, b });
  expect(parsed.ok && parsed.warnings[0]).toEqual({
    code: 'newerVersion',
    path: ['version'],
    severity: 'warning',
    values: { version: 9, supported: 2 },
  });
});

test('rules across records speak last', () => {
  const schema: DocumentSchema = {
    ...toySchema,
    checkDocument: () => [{ code: 'duplicateId', path: ['cards'], severity: 'error' }],
  };
  expect(parseDocument(schema, toyDocument())).toMatchObject({
    ok: false,
    problems: [{ code: 'duplicateId' }],
  });
});

test('JSON text: parsed, or a problem', () => {
  expect(parseJson('\uFEFF{"a":[1,-0]}')).toEqual({ ok: true, value: { a: [1, 0] }, warnings: [] });
  for (const text of ['', '{', 'undefined', '['.repeat(100_000)])
    expect(parseJson(text)).toMatchObject({ ok: false });
  expect(parseJson('{"__proto__":1}')).toMatchObject({ problems: [{ code: 'forbiddenKey' }] });
});

test('no input throws, pollutes or passes with a bad record: 3,000 mutated documents', () => {
  const paths = [
    ['schema'],
    ['version'],
    ['id'],
    ['cards'],
    ['cards', 'a'],
    ['cards', 'a', 'id'],
    ['cards', 'a', 'votes', 'me'],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true }),
      (path, value) => {
        const input = structuredClone(toyDocument(card)) as never;
        let target: Record<string, unknown> = input;
        for (const part of path.slice(0, -1)) target = target[part] as Record<string, unknown>;
        target[path.at(-1)!] = value;
        for (const salvage of [false, true]) {
          const parsed = parse(input, salvage);
          if (parsed.ok) expect(parse(JSON.parse(JSON.stringify(parsed.value))).ok).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a megabyte is read within 100 ms', () => {
  const cards = Array.from({ length: 5000 }, (_, index) => toyCard(`c${index}`, { text: 'x'.repeat(80) }));
  const input = toyDocument(...cards);
  expect(JSON.stringify(input).length).toBeGreaterThan(900_000);
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    parse(input);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
