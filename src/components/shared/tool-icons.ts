// On buttons that are there before what they open. See `icons`.
export const download = 'M8 2.5v7M5 7l3 3 3-3M3 13h10';
export const more =
  'M3 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0';
export const table =
  'M4.3 3h7.4c1 0 1.8.8 1.8 1.8v6.4c0 1-.8 1.8-1.8 1.8H4.3c-1 0-1.8-.8-1.8-1.8V4.8c0-1 .8-1.8 1.8-1.8zM2.5 6.5h11M6.5 6.5V13';
