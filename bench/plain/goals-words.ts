export const PLUS = 'M8 3v10M3 8h10';
export const MINUS = 'M4 8h8';
export const MORE = 'M3.5 8h.01M8 8h.01M12.5 8h.01';
export const AIM =
  'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M5.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M8 8v.01';
export const FLAG = 'M4 14V2.5h8l-2 3l2 3H4';
export const SEARCH = 'M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M10 10l3.5 3.5';
export const FILTER = 'M2.5 4h11M5 8h6M7 12h2';

export const LAYOUTS = ['Board', 'Tree', 'Table', 'Timeline'];
export const GROUPINGS = ['No groups', 'Principle', 'Owner', 'Status', 'Kind', 'Level'];
export const SORTS = ['order up', 'title up', 'title down', 'progress up', 'progress down'];
