// Beside the levels of a pyramid. See `icons`.
export const arrowDown = 'M8 3.5v9M4.5 9 8 12.5 11.5 9';
export const arrowUp = 'M8 12.5v-9M4.5 7 8 3.5 11.5 7';
export const dash = 'M3.5 8h9';
export const unsaved = 'M8 2.6 14 13H2zM8 6.6v3M8 11.3v.01';
export const warning = unsaved;
