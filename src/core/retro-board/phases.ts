import type { Env } from '../shared/command';
import { boardOf, phaseOf } from './board-of';
import type { RetroCommand } from './retro.commands.types';
import type { RetroDocument } from './retro.types';
import { currentRound } from './select/votes';

export interface PhaseView {
  readonly id: string;
  readonly state: 'before' | 'now' | 'after';
}

/** The phases of the board; `before` are those that lie behind. */
export function phasesOf(document: Pick<RetroDocument, 'board'>): readonly PhaseView[] {
  const { phases } = boardOf(document);
  const now = phases.indexOf(phaseOf(document));
  return phases.map((id, index) => ({
    id,
    state: index < now ? 'before' : index === now ? 'now' : 'after',
  }));
}

/** The phase after this one, or before it with `-1`; `undefined` at the ends. */
export function phaseBeside(document: Pick<RetroDocument, 'board'>, step: 1 | -1): string | undefined {
  const { phases } = boardOf(document);
  return phases[phases.indexOf(phaseOf(document)) + step];
}

/** Whether cards are what a phase is about. In the others something else is, and a card can be added all the same. */
export const isAboutCards = (phase: string): boolean => !/^(review|discuss|act|close)$/.test(phase);

/**
 * What entering a phase sets, as commands to send after `phase.set`. They are defaults: nothing depends on them, all can
 * be sent at any other time, and going back takes none of them back.
 * - `reveal` and what comes after it: hidden cards are revealed. - `vote`: a first round is opened.
 * - `discuss`, `act`, `close`: an open round is closed.
 */
export function phaseDefaults(
  document: RetroDocument,
  phase: string,
  env: Pick<Env, 'createId'>,
): readonly RetroCommand[] {
  const round = currentRound(document);
  const reveal: readonly RetroCommand[] = boardOf(document).hidden ? [{ type: 'board.reveal' }] : [];
  switch (phase) {
    case 'reveal':
    case 'group':
      return reveal;
    case 'vote':
      return round ? reveal : [...reveal, { type: 'round.open', id: env.createId() }];
    case 'discuss':
    case 'act':
    case 'close':
      return round?.status === 'open' ? [...reveal, { type: 'round.close', id: round.id }] : reveal;
    default:
      return [];
  }
}
