// The set of icons: one path each, drawn in a 16 px box with a 1.5 px round stroke and no fill. `…Start` and `…End` icons
// point along the text and mirror in right-to-left widgets (see `Icon`).
export const agree = 'M3.5 6h9M3.5 10h9';
export const arrowDown = 'M8 3.5v9M4.5 9 8 12.5 11.5 9';
export const arrowStart = 'M13 8H3M6.5 4.5 3 8l3.5 3.5';
export const arrowUp = 'M8 12.5v-9M4.5 7 8 3.5 11.5 7';
export const check = 'm3.5 8.5 3 3 6-7';
export const chevronDown = 'm4.5 6.5 3.5 3.5 3.5-3.5';
export const close = 'm4 4 8 8M12 4l-8 8';
export const cloudSaved =
  'm5.5 9.5 1.7 1.7 3.3-3.5M4.5 12.5a3 3 0 0 1-.3-6A4 4 0 0 1 12 7.2a2.7 2.7 0 0 1-.3 5.3z';
export const dash = 'M3.5 8h9';
export const download = 'M8 2.5v7M5 7l3 3 3-3M3 13h10';
export const heart = 'M8 13S2.5 9.8 2.5 6.2A2.7 2.7 0 0 1 8 5.3a2.7 2.7 0 0 1 5.5.9C13.5 9.8 8 13 8 13z';
export const image =
  'M4 2.8h8c.7 0 1.2.5 1.2 1.2v8c0 .7-.5 1.2-1.2 1.2H4c-.7 0-1.2-.5-1.2-1.2V4c0-.7.5-1.2 1.2-1.2zM3 11l3-3 2.5 2.5L10.5 8.5 13 11M10 5.8v.01';
export const info = 'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M8 7.5v3.2M8 5.3v.01';
export const lock =
  'M5.3 7h5.4c1 0 1.8.8 1.8 1.8v2.9c0 1-.8 1.8-1.8 1.8H5.3c-1 0-1.8-.8-1.8-1.8V8.8c0-1 .8-1.8 1.8-1.8zM5.5 7V5.2a2.5 2.5 0 0 1 5 0V7';
export const mixed = 'M3 7c1.7-2 3.3-2 5 0s3.3 2 5 0M3 11c1.7-2 3.3-2 5 0s3.3 2 5 0';
export const more =
  'M3 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0';
export const pattern = 'M3 10l7-7M3 13.5 13.5 3M6 13.5l7.5-7.5M10.5 13.5l3-3';
export const pencil = 'm3 13 .6-2.7 7-7a1.4 1.4 0 0 1 2 2l-7 7z';
export const people =
  'M3.8 5.7a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M2 12.8c.3-2.3 1.9-3.5 4-3.5s3.7 1.2 4 3.5M10.5 3.8a2.1 2.1 0 0 1 0 3.9M11.8 9.6c1.3.5 2 1.6 2.2 3.2';
export const print = 'M5 5.5V2.8h6v2.7M5 11H3.2V5.5h9.6V11H11M5 9.5h6v3.7H5z';
export const retry = 'M12.5 5.5A5 5 0 1 0 13 8M12.8 2.8v2.9H9.9';
export const split = 'M8 13.5V9L4 3.5M8 9l4-5.5';
export const table =
  'M4.3 3h7.4c1 0 1.8.8 1.8 1.8v6.4c0 1-.8 1.8-1.8 1.8H4.3c-1 0-1.8-.8-1.8-1.8V4.8c0-1 .8-1.8 1.8-1.8zM2.5 6.5h11M6.5 6.5V13';
export const undo = 'M3 6.5h6.5a3.2 3.2 0 0 1 0 6.5H6M5.5 4 3 6.5 5.5 9';
export const redo = 'M13 6.5H6.5a3.2 3.2 0 0 0 0 6.5H10M10.5 4 13 6.5 10.5 9';
export const unsaved = 'M8 2.6 14 13H2zM8 6.6v3M8 11.3v.01';
export const warning = unsaved;
