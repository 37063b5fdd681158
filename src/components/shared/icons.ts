// The set of icons: one path each, drawn in a 16 px box with a 1.5 px round stroke and no fill. `…Start` and `…End` icons
// point along the text and mirror in right-to-left widgets (see `Icon`).
//
// Those of a first view are in files of their own, because a file loads as a whole: with the icons of menus and dialogs in
// it, every first view would carry them.
export * from './figure-icons';
export * from './form-icons';
export * from './people-icons';
export * from './report-icons';
export * from './tool-icons';

export const chevronDown = 'm4.5 6.5 3.5 3.5 3.5-3.5';
export const close = 'm4 4 8 8M12 4l-8 8';
export const image =
  'M4 2.8h8c.7 0 1.2.5 1.2 1.2v8c0 .7-.5 1.2-1.2 1.2H4c-.7 0-1.2-.5-1.2-1.2V4c0-.7.5-1.2 1.2-1.2zM3 11l3-3 2.5 2.5L10.5 8.5 13 11M10 5.8v.01';
export const mixed = 'M3 7c1.7-2 3.3-2 5 0s3.3 2 5 0M3 11c1.7-2 3.3-2 5 0s3.3 2 5 0';
export const pattern = 'M3 10l7-7M3 13.5 13.5 3M6 13.5l7.5-7.5M10.5 13.5l3-3';
export const pencil = 'm3 13 .6-2.7 7-7a1.4 1.4 0 0 1 2 2l-7 7z';
export const print = 'M5 5.5V2.8h6v2.7M5 11H3.2V5.5h9.6V11H11M5 9.5h6v3.7H5z';
export const retry = 'M12.5 5.5A5 5 0 1 0 13 8M12.8 2.8v2.9H9.9';
export const undo = 'M3 6.5h6.5a3.2 3.2 0 0 1 0 6.5H6M5.5 4 3 6.5 5.5 9';
export const redo = 'M13 6.5H6.5a3.2 3.2 0 0 0 0 6.5H10M10.5 4 13 6.5 10.5 9';
export const comment = 'M3 3.5h10v7.2H7.5L4.8 13v-2.3H3z';
export const hidden = 'M2.5 8s2-4 5.5-4c1 0 1.9.3 2.6.8M13.5 8s-2 4-5.5 4c-1 0-1.9-.3-2.6-.8M3 13 13 3';
export const layers = 'm8 2.5 5.5 3L8 8.5l-5.5-3zM2.5 8.5l5.5 3 5.5-3M2.5 11l5.5 3 5.5-3';
export const plus = 'M8 3.5v9M3.5 8h9';
export const search = 'M3 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0M10 10l3.5 3.5';
export const trash = 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5';
export const carried = 'M3 11.5V8.7a3.2 3.2 0 0 1 3.2-3.2H13M10 2.5l3 3-3 3';
export const clock = 'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M8 5v3.3l2.2 1.4';
export const columns = 'M3.2 3h9.6v10H3.2zM6.4 3v10M9.6 3v10';
export const keyboard = 'M2.5 4.5h11v7h-11zM5 7v.01M8 7v.01M11 7v.01M5.5 9.5h5';
export const pause = 'M6 4.5v7M10 4.5v7';
export const play = 'M5.5 4v8l6-4z';
export const sliders =
  'M3 5h5.5M11.5 5H13M3 11h1.5M7.5 11H13M8.5 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M4.5 11a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0';
export const stack = 'm8 2.5 5.5 3-5.5 3-5.5-3zM2.5 8.5l5.5 3 5.5-3M2.5 11l5.5 3 5.5-3';
export const target =
  'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M5.8 8a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0';
export const upload = 'M8 9.5v-7M5 5l3-3 3 3M3 13h10';
export const clap = 'M8 2.3v1.9M4 3.9l1.2 1.4M12 3.9l-1.2 1.4M5.2 13.7c-1.3-2.9 0-6 2.8-6s4.1 3.1 2.8 6z';
export const idea = 'M6 10.6a4 4 0 1 1 4 0v1.2H6zM6.8 13.7h2.4';
export const question = 'M5.8 6.1a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M8 12.2v.01';
