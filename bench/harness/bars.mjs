// The bars of DESIGN §5, as ratios to the plain page.
/** `most` is in ms of CPU, whatever the plain page takes: what runs longer is a long task. */
/** @type {{widget: string, sizes: number[], cost: string, max?: number, most?: number}[]} */
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
  { widget: 'retro', sizes: [50, 200], cost: 'mount', max: 1.2 },
  { widget: 'retro', sizes: [1000], cost: 'mount', max: 0.5 },
  { widget: 'retro', sizes: [5000], cost: 'mount', max: 0.25 },
  { widget: 'retro', sizes: [50, 200, 1000], cost: 'vote', max: 1 },
  { widget: 'retro', sizes: [5000], cost: 'vote', max: 0.5 },
  { widget: 'retro', sizes: [1000], cost: 'drag', max: 0.3 },
  { widget: 'retro', sizes: [1000], cost: 'drag: dearest step', most: 50 },
  { widget: 'retro', sizes: [50, 200, 1000, 5000], cost: 'server', max: 1.5 },
  { widget: 'goals', sizes: [20], cost: 'mount', max: 1.2 },
  { widget: 'goals', sizes: [1000], cost: 'mount', max: 0.15 },
  { widget: 'goals', sizes: [20, 200], cost: 'check-in', max: 1 },
  { widget: 'goals', sizes: [1000], cost: 'check-in', max: 0.5 },
  { widget: 'goals', sizes: [1000], cost: 'filter', max: 0.15 },
  { widget: 'goals', sizes: [1000], cost: 'sort', max: 0.15 },
  { widget: 'goals', sizes: [20, 200, 1000], cost: 'server', max: 1.5 },
];

export const barOf = (widget, size, cost) =>
  BARS.find((bar) => bar.widget === widget && bar.cost === cost && bar.sizes.includes(size));

/** "Typing costs the same at any size": what one key may take at the largest size, by what it takes at the smallest. */
export const SAME_SLACK = 1.5;

/** "No growth": what a heap may differ by from the plain page's without anything being kept, and no node more. */
export const HEAP_SLACK = 60_000;
export const NODE_SLACK = 20;

/** The pages of a pair show the same, so their elements differ by no more than a tenth. */
export const ELEMENT_SLACK = 0.1;
