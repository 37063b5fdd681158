import { own } from '../shared/json';
import type { BoardRecord } from './board.types';
import { BOARD_ID, type RetroDocument } from './retro.types';

const FALLBACK: BoardRecord = {
  id: BOARD_ID,
  title: '',
  template: 'custom',
  phases: ['collect'],
  phase: 'collect',
  hidden: false,
  reveals: 0,
  window: 0,
  anonymous: false,
  locked: false,
  facilitators: {},
  observers: {},
  ready: {},
  directive: false,
  agreed: {},
  budget: 6,
  proxyBudget: 0,
};

/** The record about the board. A document that has none (half of it has arrived) is read as an open, plain one. */
export function boardOf(document: Pick<RetroDocument, 'board'>): BoardRecord {
  return own(document.board, BOARD_ID) ?? FALLBACK;
}

/** The phase everybody is in: the first one where the document names none of the board's. */
export function phaseOf(document: Pick<RetroDocument, 'board'>): string {
  const { phase, phases } = boardOf(document);
  return phases.includes(phase) ? phase : (phases[0] ?? phase);
}
