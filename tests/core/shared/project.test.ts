import { expect, test } from 'vitest';
import * as checks from '../../../src/core/shared/checks';
import { takeBackMembers } from '../../../src/core/shared/merge-field';
import { project } from '../../../src/core/shared/project';
import type { DocumentHead, DocumentSchema } from '../../../src/core/shared/schema';
import { toyCard, toyDocument, toySchema } from '../../helpers/toy-model';

test('a sound document is itself', () => {
  const document = toyDocument(toyCard('a'));
  expect(project(toySchema, document)).toBe(document);
});

test('a dangling reference is cleared for readers, and what is whole keeps its identity', () => {
  const document = toyDocument(toyCard('a', { column: 'gone' }), toyCard('b'));
  const seen = project(toySchema, document);
  expect(seen.cards['a']?.column).toBeNull();
  expect(seen.cards['b']).toBe(document.cards['b']);
  expect(seen.columns).toBe(document.columns);
  expect(document.cards['a']?.column).toBe('gone');
  const again = project(toySchema, { ...document, columns: { other: { id: 'other', title: 'x' } } });
  expect(again.cards['a']).toBe(seen.cards['a']);
});

test('records that lack or break a required field are not shown, a bad optional field is absent', () => {
  const { order, ...incomplete } = toyCard('b');
  expect(order).toBeDefined();
  const document = toyDocument(
    toyCard('a', { due: 'soon' }),
    incomplete as never,
    toyCard('c', { title: 5 as never }),
  );
  expect(project(toySchema, document).cards).toEqual({ a: toyCard('a') });
});

test('a text that two people made too long is cut, never within a pair', () => {
  const long = toyDocument(toyCard('a', { text: 'x'.repeat(10_001) }));
  expect(project(toySchema, long).cards['a']?.text).toBe('x'.repeat(10_000));
  const pair = toyDocument(toyCard('a', { text: `${'x'.repeat(9_999)}\u{1f600}` }));
  expect(project(toySchema, pair).cards['a']?.text).toBe('x'.repeat(9_999));
});

test('members that are wrong or too many are left out, and the record stays', () => {
  const votes = Object.fromEntries(Array.from({ length: 10_003 }, (_, index) => [`v${10_000 + index}`, 1]));
  const document = toyDocument(
    toyCard('a', { votes: { ...votes, v10001: 'many' as never, b: 1 } }),
    toyCard('b', { tags: { good: true, bad: 1 as never }, log: 'none' as never }),
    toyCard('c', { tags: { good: true, bad: 1 as never } }),
  );
  const seen = project(toySchema, document);
  expect(Object.keys(seen.cards)).toEqual(['a', 'c']);
  const names = Object.keys(seen.cards['a']!.votes);
  expect([names.length, names.includes('v10001'), names.includes('v20002')]).toEqual([10_000, false, false]);
  expect(names[0]).toBe('b');
  expect(seen.cards['c']?.tags).toEqual({ good: true });
});

test('of more records than are allowed, the first by id are shown', () => {
  const cards = Array.from({ length: 6002 }, (_, index) => toyCard(`c${10_000 + index}`)).reverse();
  const document = toyDocument(...cards);
  const seen = Object.keys(project(toySchema, document).cards).sort();
  expect([seen.length, seen[0], seen.at(-1)]).toEqual([6000, 'c10000', 'c15999']);
});

const text = checks.text({ max: 50 });
const schema: DocumentSchema = {
  name: 'plinth/tree',
  version: 1,
  scope: 'shared',
  collections: {
    nodes: {
      fields: {
        parent: {
          kind: 'value',
          check: text,
          optional: true,
          reference: { collection: 'nodes', onDangling: 'drop' },
        },
        friend: {
          kind: 'value',
          check: text,
          optional: true,
          reference: { collection: 'nodes', onDangling: 'keep' },
        },
        guide: {
          kind: 'value',
          check: text,
          optional: true,
          reference: { collection: 'nodes', onDangling: 'clear' },
        },
        members: {
          kind: 'set',
          takeBack: takeBackMembers,
          check: checks.setOf(),
          optional: true,
          reference: { collection: 'nodes', onDangling: 'clear' },
        },
        owner: { kind: 'value', check: text, reference: { collection: 'nodes', onDangling: 'clear' } },
      },
    },
  },
};

function tree(nodes: Record<string, object>): DocumentHead & { readonly nodes: Record<string, object> } {
  const records = Object.entries(nodes).map(([id, node]) => [id, { id, owner: 'root', ...node }]);
  return {
    schema: 'plinth/tree',
    version: 1,
    id: 't',
    nodes: Object.fromEntries(records) as Record<string, object>,
  };
}

test('dropping goes on until nothing dangles, circles stay', () => {
  const seen = project(
    schema,
    tree({ root: {}, a: { parent: 'gone' }, b: { parent: 'a' }, c: { parent: 'd' }, d: { parent: 'c' } }),
  );
  expect(Object.keys(seen.nodes)).toEqual(['root', 'c', 'd']);
});

test('kept, cleared, members cleared, and dropped where a required field cannot be cleared', () => {
  const seen = project(
    schema,
    tree({
      root: {},
      a: { friend: 'gone', guide: 'gone', members: { root: true, gone: true } },
      b: { owner: 'gone' },
    }),
  );
  expect(seen.nodes).toEqual({
    root: { id: 'root', owner: 'root' },
    a: { id: 'a', owner: 'root', friend: 'gone', members: { root: true } },
  });
});
