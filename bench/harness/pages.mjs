import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const BENCH = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const SIDES = ['plain', 'plinth'];

/** What is measured. `ops` names what is done to the page after it is mounted. */
export const SCENARIOS = [
  { widget: 'assessment', size: 15, ops: ['answer', 'submit'] },
  { widget: 'assessment', size: 38, ops: ['answer', 'submit'] },
  { widget: 'assessment', size: 200, ops: ['answer', 'submit'] },
  { widget: 'pyramid', size: 5, ops: ['update'] },
  { widget: 'report', size: 5, ops: [] },
  ...[50, 200, 1000, 5000].map((size) => ({ widget: 'retro', size, ops: ['vote', 'drag', 'type'] })),
  ...[20, 200, 1000].map((size) => ({ widget: 'goals', size, ops: ['check-in', 'filter', 'sort'] })),
];

export const WIDGETS = [...new Set(SCENARIOS.map(({ widget }) => widget))];

export const keyOf = ({ widget, size }) => `${widget} ${size}`;

export const hasPage = (side, widget) => existsSync(`${BENCH}/${side}/${widget}.page.tsx`);
