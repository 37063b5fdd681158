// What the first page of a form shows. See `icons`.
export const arrowStart = 'M13 8H3M6.5 4.5 3 8l3.5 3.5';
export const arrowEnd = 'M3 8h10M9.5 4.5 13 8l-3.5 3.5';
export const cloudSaved =
  'm5.5 9.5 1.7 1.7 3.3-3.5M4.5 12.5a3 3 0 0 1-.3-6A4 4 0 0 1 12 7.2a2.7 2.7 0 0 1-.3 5.3z';
export const info = 'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M8 7.5v3.2M8 5.3v.01';
