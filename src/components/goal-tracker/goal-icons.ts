// Icons of the goal tracker, drawn as in `shared/icons`.
export const flag = 'M4 14V2.8M4 3.2c3-1.7 5 1.7 8.5 0v5.9c-3.5 1.7-5.5-1.7-8.5 0';
export const aim =
  'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M5.5 8a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M8 8v.01';
export const clock = 'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M8 5v3.2l2 1.3';
export const plus = 'M8 3.5v9M3.5 8h9';
export const minus = 'M3.5 8h9';
export const search = 'M2.8 7a4.2 4.2 0 1 0 8.4 0 4.2 4.2 0 1 0-8.4 0M10.2 10.2l3.3 3.3';
export const hand =
  'M4.5 8.5V5.2a1 1 0 0 1 2 0V3.3a1 1 0 0 1 2 0v1.2a1 1 0 0 1 2 0v1.3a1 1 0 0 1 2 0v3.7c0 2.5-1.5 4.2-4 4.2-2.2 0-3-1-4-2.8L3 8.9c-.5-1 .8-1.7 1.5-.4z';
export const filter = 'M2.5 4h11M4.8 8h6.4M7 12h2';
export const sortUp = 'M8 12.5v-9M4.5 7 8 3.5 11.5 7';
export const chevronEnd = 'm6.5 4.5 3.5 3.5-3.5 3.5';
export const bell = 'M4 11V7.5a4 4 0 0 1 8 0V11l1 1.2H3zM6.8 14h2.4';
