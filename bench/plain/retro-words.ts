export const PLUS = 'M8 3v10M3 8h10';
export const TAKE_BACK = 'M4 8h8';
export const MORE = 'M3.5 8h.01M8 8h.01M12.5 8h.01';
export const COMMENT = 'M2.5 3.5h11v7.5h-6l-3 2.5v-2.5h-2z';
