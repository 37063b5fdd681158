// What the first view of a report shows. See `icons`.
export const agree = 'M3.5 6h9M3.5 10h9';
export const check = 'm3.5 8.5 3 3 6-7';
export const heart = 'M8 13S2.5 9.8 2.5 6.2A2.7 2.7 0 0 1 8 5.3a2.7 2.7 0 0 1 5.5.9C13.5 9.8 8 13 8 13z';
export const split = 'M8 13.5V9L4 3.5M8 9l4-5.5';
