// Of the workspace's own places. See `icons` for how they are drawn.
export const home = 'M8 3 13.5 12.8H2.5zM5.2 8.5h5.6';
export const assess = 'M3.2 3h9.6v10H3.2zM5.4 6l.8.8 1.4-1.6M9.2 6h1.6M5.4 10l.8.8 1.4-1.6M9.2 10h1.6';
export const see = 'M6.2 3h3.6M4.8 6.4h6.4M3.4 9.8h9.2M2 13.2h12';
export const talk = 'M3 3h4v10H3zM9 3h4v6H9z';
export const act =
  'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M5.8 8a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0';
export const arrowEnd = 'M3 8h10M9.5 4.5 13 8l-3.5 3.5';
export const flag = 'M4.5 13.5v-11M4.5 3.2h7l-1.8 2.6 1.8 2.6h-7';
export const hand =
  'M5 8V4.2a1 1 0 0 1 2 0V3.2a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0V9c0 2.5-1.4 4.3-3.6 4.3-1.7 0-2.6-.8-3.4-2.3l-1-2c.7-.7 1.5-.4 2 .4z';
export const ring = 'M4 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0';
