// Beside those that the first chunk has.
export const move = 'M8 2.5v11M2.5 8h11M6 4.5l2-2 2 2M6 11.5l2 2 2-2M4.5 6l-2 2 2 2M11.5 6l2 2-2 2';
export const archive = 'M2.8 3.5h10.4v3H2.8zM3.8 6.5v6h8.4v-6M6.5 9h3';
export const personOut =
  'M3.7 5.2a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M2 13c.4-2.6 1.9-4 4.2-4s3.8 1.4 4.2 4M10.5 6.5h3.5';
