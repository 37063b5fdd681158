import { headlineOf } from '../../../../src/core/trust-report/report/headline';
import { talkingPoints } from '../../../../src/core/trust-report/report/talking-points';
import { figures, summaryOf } from './figures';

const split = { agreement: 'split', sd: 1.6, mean: 3 } as const;
const weak = { mean: 2.2 } as const;
const gap = { gap: 0.9, gapReading: 'up' } as const;
const moved = { change: 0.8, reading: 'up' } as const;

describe('what is worth talking about', () => {
  it.each([
    ['nothing where all is well', {}, []],
    [
      'a split first, whatever else there is',
      { trust: moved, conflict: split },
      ['split conflict', 'move trust up'],
    ],
    [
      'one of each kind before a second of any',
      { trust: split, conflict: { ...split, sd: 2 }, commitment: weak, accountability: gap, results: moved },
      ['split conflict', 'weak commitment', 'gap accountability up'],
    ],
    ['no subscale twice', { trust: { ...split, ...gap, ...moved } }, ['split trust']],
    [
      'seconds where there is room',
      { trust: split, conflict: { ...split, sd: 1.2 } },
      ['split trust', 'split conflict'],
    ],
    [
      'the weakest of several',
      { trust: { mean: 2.6 }, results: { mean: 1.4 } },
      ['weak results', 'weak trust'],
    ],
    ['nothing weak that views differ on', { trust: { mean: 2, agreement: 'mixed' as const } }, []],
    ['nothing weak at the middle of the scale', { trust: { mean: 3 } }, []],
    ['no gap that the figures leave open', { trust: { gap: 2, gapReading: 'unclear' as const } }, []],
    ['no move that the figures leave open', { trust: { change: 2, reading: 'unclear' as const } }, []],
    ['no move that is none', { trust: { change: 0.1, reading: 'steady' as const } }, []],
    ['a fall', { trust: { change: -1, reading: 'down' as const } }, ['move trust down']],
  ])('%s', (_, subscales, expected) => {
    const points = talkingPoints(summaryOf(subscales));
    expect(
      points.map(({ kind, subscale, direction }) => [kind, subscale, direction].filter(Boolean).join(' ')),
    ).toEqual(expected);
  });

  it('says nothing about a subscale that is withheld', () => {
    const summary = summaryOf({ trust: weak });
    const hidden = { n: null, mean: null, percent: null, band: null };
    expect(talkingPoints({ ...summary, subscales: { ...summary.subscales, trust: hidden } })).toEqual([]);
  });
});

describe('the headline', () => {
  it.each([
    [
      'what got better and what got thinner',
      { trust: { change: 0.5, reading: 'up' }, results: { change: -0.7, reading: 'down' } },
      { code: 'moved', up: 'trust', down: 'results' },
    ],
    [
      'the largest of each',
      { trust: { change: 0.5, reading: 'up' }, conflict: { change: 0.9, reading: 'up' } },
      { code: 'moved', up: 'conflict', down: null },
    ],
    [
      'steady only where every reading says so',
      Object.fromEntries(
        ['trust', 'conflict', 'commitment', 'accountability', 'results'].map((id) => [
          id,
          { change: 0, reading: 'steady' },
        ]),
      ),
      { code: 'steady' },
    ],
    ['no change where one is unclear', { trust: { change: 0.9, reading: 'unclear' } }, { code: 'solid' }],
    [
      'a split where nothing moved',
      { trust: { agreement: 'split', mean: 3 } },
      { code: 'split', subscale: 'trust' },
    ],
    ['all solid', {}, { code: 'solid' }],
    [
      'all fragile',
      Object.fromEntries(
        ['trust', 'conflict', 'commitment', 'accountability', 'results'].map((id) => [id, { mean: 2 }]),
      ),
      { code: 'fragile' },
    ],
    [
      'even',
      Object.fromEntries(
        ['trust', 'conflict', 'commitment', 'accountability', 'results'].map((id) => [id, { mean: 3 }]),
      ),
      { code: 'even' },
    ],
    [
      'strongest and thinnest, the lower level among equals',
      { accountability: { mean: 2.5 }, results: { mean: 2.5 } },
      { code: 'contrast', strong: 'trust', thin: 'accountability' },
    ],
  ] as const)('%s', (_, subscales, expected) => {
    expect(headlineOf(summaryOf(subscales as never))).toEqual(expected);
  });

  it('says so where less than half has figures', () => {
    const hidden = { n: null, mean: null, percent: null, band: null };
    expect(
      headlineOf({
        ...summaryOf({}),
        subscales: { trust: figures({}), conflict: hidden, commitment: hidden },
      }),
    ).toEqual({ code: 'none' });
  });
});
