import { PEOPLE } from '../data-retro';

export const PLUS = 'M8 3v10M3 8h10';
export const TAKE_BACK = 'M4 8h8';
export const MORE = 'M3.5 8h.01M8 8h.01M12.5 8h.01';
export const COMMENT = 'M2.5 3.5h11v7.5h-6l-3 2.5v-2.5h-2z';
export const CHECK = 'm3.5 8.5 3 3 6-7';
export const PENCIL = 'm3 13 .6-2.7 7-7a1.4 1.4 0 0 1 2 2l-7 7z';
export const TIMER = 'M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M8 5v3.3l2.2 1.4';
export const UNDO = 'M3 6.5h6.5a3.2 3.2 0 0 1 0 6.5H6M5.5 4 3 6.5 5.5 9';
export const SLIDERS = 'M3 5h5.5M11.5 5H13M3 11h1.5M7.5 11H13';

export const PHASES = ['Review', 'Collect', 'Reveal', 'Group', 'Vote', 'Discuss', 'Act', 'Close'] as const;

export const initials = PEOPLE.map(({ name }) => name.replace(/(\p{L})\S*\s*/gu, '$1'));
