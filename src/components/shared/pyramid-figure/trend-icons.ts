import { arrowDown, arrowUp, dash } from '../icons';

/** Which way a figure went. */
export const TREND_ICONS = { up: arrowUp, down: arrowDown, same: dash } as const;
