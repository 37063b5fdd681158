import type { Principle } from '../data';

export const NAMES: Readonly<Record<Principle, string>> = {
  trust: 'Trust',
  conflict: 'Conflict',
  commitment: 'Commitment',
  accountability: 'Accountability',
  results: 'Results',
};

export const BANDS = { solid: 'Solid', uneven: 'Uneven', fragile: 'Fragile' };

export const UP = 'M8 12.5v-9M4.5 7 8 3.5 11.5 7';
export const DOWN = 'M8 3.5v9M4.5 9 8 12.5 11.5 9';
export const SAME = 'M3.5 8h9';
export const CHECK = 'm3.5 8.5 3 3 6-7';
export const WARNING = 'M8 2.6 14 13H2zM8 6.6v3M8 11.3v.01';
export const OPEN = 'm4.5 6.5 3.5 3.5 3.5-3.5';

export const arrowOf = (change: number): string => (change === 0 ? SAME : change > 0 ? UP : DOWN);
export const amountOf = (change: number): string => (change === 0 ? 'same' : Math.abs(change).toFixed(1));
