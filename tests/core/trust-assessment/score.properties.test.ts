import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Instrument } from '../../../src/core/trust-assessment/instrument.types';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { instrumentOf } from './helpers';

const item = fc.record({
  subscale: fc.constantFrom('a', 'b', 'c'),
  reverse: fc.boolean(),
  weight: fc.constantFrom(0, 0.5, 1, 2, 7),
  answer: fc.oneof(fc.integer({ min: -3, max: 14 }), fc.constant(null), fc.constant(undefined)),
});

const given = fc
  .record({
    min: fc.integer({ min: -2, max: 2 }),
    span: fc.integer({ min: 1, max: 10 }),
    minAnswered: fc.double({ min: 0, max: 1, noNaN: true }),
    items: fc.array(item, { minLength: 1, maxLength: 20 }),
  })
  .map(({ min, span, minAnswered, items }) => {
    const instrument = instrumentOf(
      items.map((one, index) => ({
        id: `i${index}`,
        subscale: one.subscale,
        kind: 'likert' as const,
        text: 'x',
        reverse: one.reverse,
        weight: one.weight,
      })),
      { scale: { min, max: min + span, labels: {} }, missing: { minAnswered } },
    );
    const answers: Record<string, number | null> = {};
    items.forEach((one, index) => {
      if (one.answer !== undefined) answers[`i${index}`] = one.answer;
    });
    return { instrument, answers };
  });

const scoresOf = (instrument: Instrument, answers: Answers) =>
  Object.entries(scoreResponse(instrument, answers).subscales);

describe('scoreResponse, whatever comes', () => {
  it('stays inside the scale and is never NaN', () => {
    fc.assert(
      fc.property(given, ({ instrument, answers }) => {
        const result = scoreResponse(instrument, answers);
        for (const score of [...Object.values(result.subscales), result.overall]) {
          expect(score.answered).toBeLessThanOrEqual(score.total);
          if (score.mean === null || score.percent === null) {
            expect([score.mean, score.percent, score.band]).toEqual([null, null, null]);
            continue;
          }
          expect(score.mean).toBeGreaterThanOrEqual(instrument.scale.min - 1e-9);
          expect(score.mean).toBeLessThanOrEqual(instrument.scale.max + 1e-9);
          expect(score.percent).toBeGreaterThanOrEqual(0);
          expect(score.percent).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is symmetric: reversing every item and turning every answer changes nothing', () => {
    fc.assert(
      fc.property(given, ({ instrument, answers }) => {
        const { min, max } = instrument.scale;
        const turned = {
          ...instrument,
          items: instrument.items.map((one) => ({ ...one, reverse: !one.reverse })),
        };
        const mirrored = Object.fromEntries(
          Object.entries(answers).map(([id, value]) => [id, value === null ? null : min + max - value]),
        );
        const before = scoresOf(instrument, answers);
        const after = scoresOf(turned, mirrored);
        before.forEach(([, score], index) => {
          const other = after[index]?.[1];
          if (score.mean === null) expect(other?.mean).toBeNull();
          else expect(other?.mean).toBeCloseTo(score.mean, 9);
        });
      }),
    );
  });

  it('does not depend on the order of items or answers', () => {
    fc.assert(
      fc.property(given, ({ instrument, answers }) => {
        const backwards = { ...instrument, items: [...instrument.items].reverse() };
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        const after = new Map(scoresOf(backwards, turned));
        for (const [id, score] of scoresOf(instrument, answers)) {
          const other = after.get(id);
          expect(other).toMatchObject({ answered: score.answered, total: score.total });
          if (score.mean === null) expect(other?.mean).toBeNull();
          else expect(other?.mean).toBeCloseTo(score.mean, 9);
        }
      }),
    );
  });

  it('takes "does not apply", a missing answer and an answer off the scale all for no answer', () => {
    fc.assert(
      fc.property(given, ({ instrument, answers }) => {
        const { min, max } = instrument.scale;
        const onScale = Object.fromEntries(
          Object.entries(answers).filter(([, value]) => value !== null && value >= min && value <= max),
        );
        expect(scoreResponse(instrument, onScale).subscales).toEqual(
          scoreResponse(instrument, answers).subscales,
        );
      }),
    );
  });
});
