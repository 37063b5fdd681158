import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDocuments } from '../../../src/core/shared/merge';
import { toyCard, toyDocument, toySchema, type ToyCard, type ToyDocument } from '../../helpers/toy-model';

const merge = (base: ToyDocument, mine: ToyDocument, theirs: ToyDocument) =>
  mergeDocuments(toySchema, base, mine, theirs);
const edit = (document: ToyDocument, id: string, more: Partial<ToyCard>): ToyDocument => ({
  ...document,
  cards: { ...document.cards, [id]: { ...document.cards[id]!, ...more } },
});
const base = toyDocument(
  toyCard('a', { tags: { x: true }, votes: { me: 1 }, log: { e1: { at: 1, note: '1' } } }),
);

test('different fields of one record both stay', () => {
  const { document, conflicts } = merge(
    base,
    edit(base, 'a', { title: 'mine' }),
    edit(base, 'a', { text: 'theirs' }),
  );
  expect(document.cards['a']).toMatchObject({ title: 'mine', text: 'theirs' });
  expect(conflicts).toEqual([]);
});

test('one value changed by both: theirs, and reported with all three', () => {
  const { document, conflicts } = merge(
    base,
    edit(base, 'a', { text: 'mine' }),
    edit(base, 'a', { text: 'theirs' }),
  );
  expect(document.cards['a']?.text).toBe('theirs');
  expect(conflicts).toEqual([
    { collection: 'cards', id: 'a', field: 'text', base: '', mine: 'mine', theirs: 'theirs' },
  ]);
});

test('sets, counters and logs merge member by member; nobody’s vote counts twice', () => {
  const mine = edit(base, 'a', { tags: { mine: true }, votes: { me: 3 }, log: { e2: { at: 2, note: '2' } } });
  const theirs = edit(base, 'a', {
    tags: { x: true, theirs: true },
    votes: { me: 1, them: 1 },
    log: { ...base.cards['a']!.log, e3: { at: 3, note: '3' } },
  });
  const { document, conflicts } = merge(base, mine, theirs);
  expect(document.cards['a']).toMatchObject({
    tags: { mine: true, theirs: true },
    votes: { me: 3, them: 1 },
  });
  expect(Object.keys(document.cards['a']!.log).sort()).toEqual(['e1', 'e2', 'e3']);
  expect(conflicts).toEqual([]);
});

test('one member changed by both: theirs, and the field is reported', () => {
  const { document, conflicts } = merge(
    base,
    edit(base, 'a', { votes: { me: 2, i: 1 } }),
    edit(base, 'a', { votes: { me: 3 } }),
  );
  expect(document.cards['a']?.votes).toEqual({ me: 3, i: 1 });
  expect(conflicts).toHaveLength(1);
});

test('removed by one and edited by the other: it stays, edited, and is reported', () => {
  const edited = edit(base, 'a', { title: 'edited' });
  for (const [mine, theirs] of [
    [toyDocument(), edited],
    [edited, toyDocument()],
  ] as const) {
    const { document, conflicts } = merge(base, mine, theirs);
    expect(document.cards['a']?.title).toBe('edited');
    expect(conflicts).toMatchObject([{ collection: 'cards', id: 'a', field: null }]);
  }
  expect(merge(base, toyDocument(), base).document.cards).toEqual({});
  expect(merge(base, toyDocument(), toyDocument()).document.cards).toEqual({});
});

test('the same id created by both is one record, merged', () => {
  const { document, conflicts } = merge(
    toyDocument(),
    toyDocument(toyCard('n', { votes: { me: 1 } })),
    toyDocument(toyCard('n', { votes: { them: 1 }, title: 'N' })),
  );
  expect(document.cards['n']).toMatchObject({ votes: { me: 1, them: 1 }, title: 'N' });
  expect(conflicts).toMatchObject([{ field: 'title', base: undefined, mine: 'n', theirs: 'N' }]);
});

test('unknown fields, collections and members merge as values', () => {
  const mine = { ...edit(base, 'a', { later: 1 } as never), notes: { n: { id: 'n' } }, mood: 'good' };
  const theirs = { ...base, extra: { e: { id: 'e' } } };
  expect(merge(base, mine, theirs).document).toMatchObject({
    cards: { a: { later: 1 } },
    notes: { n: { id: 'n' } },
    extra: { e: { id: 'e' } },
    mood: 'good',
  });
});

const ids = ['a', 'b', 'c'];
const keyed = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('x', 'y', 'z'), value, { maxKeys: 3 });
const cardOf = (id: string) =>
  fc
    .record({
      title: fc.constantFrom('t', 'u', 'v'),
      text: fc.constantFrom('', 'x'),
      tags: keyed(fc.constant(true as const)),
      votes: keyed(fc.nat(2)),
      log: keyed(fc.nat(1).map((at) => ({ at, note: '' }))),
    })
    .map((more) => toyCard(id, more));
const anyDocument = fc
  .tuple(...ids.map((id) => fc.option(cardOf(id), { nil: undefined })))
  .map((cards) => toyDocument(...cards.filter((card) => card !== undefined)));

test('merging with an unchanged side is the other side', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      expect(merge(before, after, before)).toEqual({ document: after, conflicts: [] });
      expect(merge(before, before, after)).toEqual({ document: after, conflicts: [] });
      expect(merge(before, after, after).conflicts).toEqual([]);
    }),
  );
});

test('the sides may be swapped where nothing conflicts, and no record is lost', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, anyDocument, (before, mine, theirs) => {
      const [one, two] = [merge(before, mine, theirs), merge(before, theirs, mine)];
      const disputed = new Set(one.conflicts.map(({ id, field }) => `${id}/${field}`));
      expect(new Set(two.conflicts.map(({ id, field }) => `${id}/${field}`))).toEqual(disputed);
      for (const id of ids) {
        const [a, b] = [one.document.cards[id], two.document.cards[id]];
        const fields = Object.keys({ ...a, ...b }) as (keyof ToyCard)[];
        for (const field of fields)
          if (!disputed.has(`${id}/${field}`)) expect(a?.[field]).toEqual(b?.[field]);
        const created = !before.cards[id] && (mine.cards[id] ?? theirs.cards[id]);
        const kept = mine.cards[id] && theirs.cards[id];
        if (created || kept) expect(a).toBeDefined();
        for (const entry of Object.keys(a ? { ...mine.cards[id]?.log, ...theirs.cards[id]?.log } : {})) {
          expect(a?.log).toHaveProperty(entry);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('a log entry that one side has lost stays, although the other side changed nothing in that record', () => {
  const entry = { z: { at: 1, note: '' } };
  const before = toyDocument(toyCard('a', { log: entry }), toyCard('b'));
  const mine = toyDocument(toyCard('a', { title: 't', log: {} }), toyCard('b'));
  const theirs = toyDocument(toyCard('a', { log: entry }), toyCard('b', { title: 'u' }));
  for (const merged of [merge(before, mine, theirs), merge(before, theirs, mine)]) {
    expect(merged.document.cards['a']).toMatchObject({ title: 't', log: entry });
    expect(merged.conflicts).toEqual([]);
  }
});

test('names that every object inherits are ids and members like any other', () => {
  const mine = {
    ...base,
    cards: { ...base.cards, toString: toyCard('toString', { votes: { valueOf: 1 } }) },
  };
  const theirs = edit(base, 'a', { votes: { me: 1, toString: 2 } });
  expect(merge(base, mine, theirs).document.cards).toEqual({
    a: theirs.cards['a'],
    toString: mine.cards.toString,
  });
});
