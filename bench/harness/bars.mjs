// The bars of DESIGN §5, as ratios to the plain page.
/** @type {{widget: string, sizes: number[], cost: string, max: number}[]} */
export const BARS = [
  { widget: 'assessment', sizes: [15, 38], cost: 'mount', max: 1.2 },
  { widget: 'assessment', sizes: [15, 38], cost: 'answer', max: 1 },
  { widget: 'assessment', sizes: [200], cost: 'answer', max: 0.5 },
  { widget: 'pyramid', sizes: [5], cost: 'mount', max: 1.2 },
  { widget: 'pyramid', sizes: [5], cost: 'update', max: 1 },
  { widget: 'assessment', sizes: [15, 38, 200], cost: 'server', max: 1.5 },
  { widget: 'pyramid', sizes: [5], cost: 'server', max: 1.5 },
  { widget: 'report', sizes: [5], cost: 'mount', max: 1.2 },
  { widget: 'report', sizes: [5], cost: 'server', max: 1.5 },
];

export const barOf = (widget, size, cost) =>
  BARS.find((bar) => bar.widget === widget && bar.cost === cost && bar.sizes.includes(size))?.max;

/** "No growth": what a heap may differ by from the plain page's without anything being kept, and no node more. */
export const HEAP_SLACK = 60_000;
export const NODE_SLACK = 20;

/** The pages of a pair show the same, so their elements differ by no more than a tenth. */
export const ELEMENT_SLACK = 0.1;
