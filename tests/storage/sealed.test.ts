import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonEquals, type Json } from '../../src/core/shared/json';
import type { Payload } from '../../src/storage/adapter.types';
import { sealBody, unsealBody } from '../../src/storage/indexed-db/seal-body';
import { seal, unseal, type SnapshotNote } from '../../src/storage/sealed';

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const payload: fc.Arbitrary<Payload> = fc.oneof(json, fc.uint8Array({ maxLength: 300 }));
const seqs = fc.nat({ max: 999_999_999 });
const note: fc.Arbitrary<SnapshotNote | undefined> = fc.option(
  fc.record({ at: fc.nat(), contains: fc.array(seqs, { maxLength: 20 }) }),
  { nil: undefined },
);
const same = (a: Payload, b: Payload) =>
  a instanceof Uint8Array && b instanceof Uint8Array ? a.join() === b.join() : jsonEquals(a, b);

describe('a sealed text', () => {
  test('opens as what was sealed', () => {
    fc.assert(
      fc.property(seqs, payload, note, (seq, value, more) => {
        const found = unseal(seal(seq, value, more));
        expect(found).toMatchObject({ ok: true, seq });
        if (found.ok) expect([same(found.payload, value), found.note]).toEqual([true, more]);
      }),
    );
  });

  test('never opens as something else when a character is another one or the rest is gone', () => {
    fc.assert(
      fc.property(
        seqs,
        payload,
        note,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (seq, value, more, place, other) => {
          const text = seal(seq, value, more);
          const at = place % text.length;
          for (const damaged of [text.slice(0, at), text.slice(0, at) + other + text.slice(at + 1)]) {
            if (damaged === text) continue;
            const found = unseal(damaged);
            // Space that JSON ignores, or a number written otherwise, may not turn it into another payload.
            if (found.ok) expect([found.seq, same(found.payload, value)]).toEqual([seq, true]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('any text at all opens or does not, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void unseal(text)));
    fc.assert(fc.property(fc.string(), (text) => void unseal(`plinth1 1 j 3 abc\n${text}`)));
  });
});

describe('a sealed record', () => {
  test('opens as what was sealed, and never under another number', () => {
    fc.assert(
      fc.property(payload, fc.string(), fc.string(), (value, more, other) => {
        const sealed = sealBody(value, more);
        const found = unsealBody(sealed, more);
        expect(found !== undefined && same(found, value)).toBe(true);
        if (other !== more) expect(unsealBody(sealed, other)).toBeUndefined();
      }),
    );
  });

  test('whatever stands in its place is refused', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (body, sum) => {
        expect(unsealBody({ body, sum } as never)).toBeUndefined();
      }),
    );
  });
});
