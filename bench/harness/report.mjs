import { keyOf, SIDES } from './pages.mjs';
import { median, quartiles } from './stats.mjs';
import { barOf } from './bars.mjs';

const COSTS = [
  'load',
  'mount',
  'mount again',
  'answer',
  'update',
  'vote',
  'drag',
  'drag: dearest step',
  'type',
  'check-in',
  'filter',
  'sort',
  'review',
  'submit',
  'server',
  'server + styles',
  'server, markup alone',
];
const UNITS = {
  answer: 'one answer',
  update: 'one score changed',
  vote: 'one vote',
  drag: 'one drag',
  type: 'one key typed',
  'check-in': 'one check-in',
  filter: 'one search',
  sort: 'one sort',
};

const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const times = (value) => `×${value.toFixed(2)}`;

/** One line per scenario and cost: medians of both sides and their ratio. `rounds`: key → side → samples. */
export function readRows(scenarios, samples) {
  return scenarios.flatMap((scenario) => {
    const bySide = samples.get(keyOf(scenario));
    return COSTS.flatMap((cost) => {
      const values = Object.fromEntries(
        SIDES.map((side) => [side, bySide[side].flatMap(({ costs }) => costs[cost] ?? [])]),
      );
      if (values.plinth.length + values.plain.length === 0) return [];
      const of = (side, part) => median(values[side].map((value) => value[part]));
      // A pair is one round; the quartiles of the pairs' ratios say how steady the ratio is.
      const pairs = values.plinth.map((value, round) => value.cpu / (values.plain[round]?.cpu ?? NaN));
      const ratio = of('plinth', 'cpu') / of('plain', 'cpu');
      const { max, most } = barOf(scenario.widget, scenario.size, cost) ?? {};
      const over =
        (max !== undefined && !(ratio <= max)) || (most !== undefined && !(of('plinth', 'cpu') <= most));
      const bar = max ?? (most && `${most} ms`);
      return [
        { scenario, cost, of, ratio, spread: quartiles(pairs), bar, over, rounds: values.plain.length },
      ];
    });
  });
}

export function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

export function costTable(rows) {
  return table(
    ['CPU ms', 'plain', 'Plinth', 'ratio', 'half of rounds', 'bar', ''],
    rows.map(({ scenario, cost, of, ratio, spread, bar, over }) => {
      const known = Number.isFinite(ratio);
      return [
        `${keyOf(scenario)}: ${UNITS[cost] ?? cost}`,
        known || cost !== 'review' ? ms(of('plain', 'cpu')) : '–',
        Number.isNaN(of('plinth', 'cpu')) ? '–' : ms(of('plinth', 'cpu')),
        known ? times(ratio) : '–',
        known ? spread.map((value) => value.toFixed(2)).join('–') : '–',
        bar ? `≤ ${bar}` : '–',
        bar ? (over ? 'OVER' : 'ok') : '',
      ];
    }),
  );
}

/** Where the time goes: what runs as script, what the browser does for style and layout, and the rest (paint, tasks). */
export function partTable(rows) {
  const parts = ['script', 'style', 'layout'];
  return table(
    ['CPU ms, plain → Plinth', ...parts, 'rest'],
    rows
      .filter(({ cost, of }) => Number.isFinite(of('plinth', 'script')) && !cost.startsWith('server'))
      .map(({ scenario, cost, of }) => {
        const rest = (side) => of(side, 'cpu') - parts.reduce((sum, part) => sum + of(side, part), 0);
        const cell = (value) => `${ms(value('plain'))} → ${ms(value('plinth'))}`;
        return [
          `${keyOf(scenario)}: ${UNITS[cost] ?? cost}`,
          ...parts.map((part) => cell((side) => of(side, part))),
          cell(rest),
        ];
      }),
  );
}

export function elementTable(scenarios, samples) {
  return table(
    ['elements', 'plain', 'Plinth', 'ratio', 'result: plain', 'Plinth', 'ratio', 'items', 'elements of one'],
    scenarios.map((scenario) => {
      const cells = ['shown', 'result'].flatMap((when) => {
        const [plain, plinth] = SIDES.map((side) => elementsOf(samples, scenario, side, when));
        return plain && plinth ? [plain, plinth, times(plinth / plain)] : ['–', '–', '–'];
      });
      const pair = (what) => {
        const [plain, plinth] = SIDES.map((side) => elementsOf(samples, scenario, side, what));
        return plain ? `${plain} → ${plinth ?? '–'}` : '–';
      };
      return [keyOf(scenario), ...cells, pair('items'), pair('item')];
    }),
  );
}

/** False where one side has a window over a long list, and the counts of both pages are not of the same things. */
export const showsTheSame = (samples, scenario) => {
  const [plain, plinth] = SIDES.map((side) => elementsOf(samples, scenario, side, 'items'));
  return plain === plinth;
};

/** What an operation costs at the largest size, by what it costs at the smallest, on each side. */
export function scaleRows(rows, cost) {
  const of = rows.filter((row) => row.cost === cost).sort((a, b) => a.scenario.size - b.scenario.size);
  const [small, large] = [of[0], of.at(-1)];
  if (!small || small === large) return [];
  return [
    {
      widget: small.scenario.widget,
      cost,
      sizes: [small.scenario.size, large.scenario.size],
      ...Object.fromEntries(SIDES.map((side) => [side, large.of(side, 'cpu') / small.of(side, 'cpu')])),
    },
  ];
}

export function scaleTable(rows) {
  return table(
    ['the largest by the smallest', 'plain', 'Plinth'],
    ['vote', 'type', 'check-in'].flatMap((cost) =>
      scaleRows(rows, cost).map(({ widget, sizes: [small, large], plain, plinth }) => [
        `${widget}: ${UNITS[cost]}, ${large} by ${small}`,
        times(plain),
        times(plinth),
      ]),
    ),
  );
}

export function heapTable(heaps) {
  return table(
    ['heap when mounted', 'MB', 'kB per item of the document'],
    heaps.map(({ side, scenario, heap }) => [
      `${keyOf(scenario)}/${side}`,
      (heap / 1e6).toFixed(2),
      (heap / scenario.size / 1000).toFixed(1),
    ]),
  );
}

export const elementsOf = (samples, scenario, side, when) =>
  samples.get(keyOf(scenario))[side][0]?.elements[when];

const kb = (bytes) => (bytes / 1000).toFixed(1);

export function sizeTable(sizes) {
  return table(
    ['kB, gzip', 'whole page', 'own code', 'on demand', 'css file'],
    sizes.map(({ side, widget, sizes: { whole, own, later, css } }) => [
      `${widget}/${side}`,
      ...[whole, own, later, css].map(kb),
    ]),
  );
}

export function growthTable(growths) {
  return table(
    ['left after 20 mounts', 'heap kB', 'nodes', 'listeners'],
    growths.map(({ side, scenario, heap, nodes, listeners }) => [
      `${keyOf(scenario)}/${side}`,
      kb(heap),
      nodes,
      listeners,
    ]),
  );
}
