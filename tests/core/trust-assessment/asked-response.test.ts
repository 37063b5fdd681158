import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedResponse } from '../../../src/core/trust-assessment/asked-response';
import { hideItems, pagesOf } from '../../../src/core/trust-assessment/pages';
import type { InstrumentItem } from '../../../src/core/trust-assessment/instrument.types';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { visibilityOf } from '../../../src/core/trust-assessment/visibility';
import { instrumentOf, itemsOf } from './helpers';

const why: InstrumentItem = { id: 'why', subscale: 's', kind: 'text', text: 'Why?', visibleIf: '{s1} < 3' };

describe('what is handed in', () => {
  it('is the same response where nothing is hidden', () => {
    const response = { answers: { s1: 1, odd: 9 }, comments: { s: 'x' } };
    expect(askedResponse(instrumentOf(itemsOf('s', {}, {})), response)).toBe(response);
  });

  it('leaves out answers and words to what is not asked, and keeps the comment beside them', () => {
    const instrument = instrumentOf([...itemsOf('s', {}, { visibleIf: '{s1} > 3' }), why]);
    const response = { id: 'r', answers: { s1: 3, s2: 5 }, comments: { why: 'No time', s: 'All fine' } };
    expect(askedResponse(instrument, response)).toEqual({
      id: 'r',
      answers: { s1: 3 },
      comments: { s: 'All fine' },
    });
    const { comments: _, ...silent } = response;
    expect(askedResponse(instrument, silent)).toEqual({ id: 'r', answers: { s1: 3 } });
  });

  it('takes the comment on a principle along when none of its items is asked', () => {
    const instrument = instrumentOf([...itemsOf('s', {}), ...itemsOf('t', { visibleIf: '{s1} > 3' })]);
    const response = { answers: { s1: 1, t1: 2 }, comments: { t: 'Hard to say' } };
    expect(askedResponse(instrument, response)).toEqual({ answers: { s1: 1 } });
  });

  it('keeps a hidden answer that another condition reads', () => {
    const chain = instrumentOf(itemsOf('s', {}, { visibleIf: '{s1} > 3' }, { visibleIf: '{s2} = 5' }));
    expect(askedResponse(chain, { answers: { s1: 1, s2: 5, s3: 4 } })).toEqual({
      answers: { s1: 1, s2: 5, s3: 4 },
    });
    expect(askedResponse(chain, { answers: { s1: 1, s2: 4, s3: 4 } })).toEqual({ answers: { s1: 1 } });
  });

  it('asks and scores the same as before, whatever was answered', () => {
    const conditions = ['{s1} > 2', '{s2} notempty', '{s3} = 1 or {s1} = 5', '{sum} > 6', '{s4} < {s2}'];
    const point = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom(...conditions), { nil: undefined }), {
          minLength: 5,
          maxLength: 5,
        }),
        fc.array(point, { minLength: 5, maxLength: 5 }),
        (visibleIf, points) => {
          const items = itemsOf(
            's',
            ...visibleIf.map((one) => (one === undefined ? {} : { visibleIf: one })),
          );
          const instrument = instrumentOf(items, { calculated: [{ id: 'sum', expression: '{s1} + {s2}' }] });
          const answers = Object.fromEntries(
            points.flatMap((value, at) => (value === undefined ? [] : [[`s${at + 1}`, value]])),
          );
          const handed = askedResponse(instrument, { answers });
          const asked = (given: typeof answers) =>
            items.filter(visibilityOf(instrument, given)).map(({ id }) => id);
          expect(asked(handed.answers as typeof answers)).toEqual(asked(answers));
          expect(scoreResponse(instrument, handed.answers)).toEqual(scoreResponse(instrument, answers));
        },
      ),
    );
  });
});

describe('pages', () => {
  const instrument = instrumentOf([...itemsOf('a', {}, {}), ...itemsOf('b', {}), ...itemsOf('c', {})]);

  it('keep their index when one is emptied, and their order when items are', () => {
    const pages = pagesOf(instrument, { seed: 7 });
    const hidden = hideItems(pages, new Set(['a2', 'b1']));
    const shapes = hidden.map(({ id, sections }) => [
      id,
      sections.map(({ items }) => items.map((item) => item.id)),
    ]);
    expect(shapes).toEqual([
      ['a', [['a1']]],
      ['b', []],
      ['c', [['c1']]],
    ]);
    expect(hideItems(pages, new Set())).toBe(pages);
  });
});
