'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { roleOf } from '../../core/retro-board/authorize';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import { stillToCome } from '../../core/retro-board/select/pending';
import { currentRound } from '../../core/retro-board/select/votes';
import { useStore } from '../shared/useStore';
import type { AroundWords } from './around-words';
import type { RetroContext } from './retro-board.types';

interface Situation {
  readonly phase: string;
  readonly hidden: boolean;
  readonly coming: number;
  readonly round: 'none' | 'open' | 'closed';
  readonly watching: boolean;
}

function situationOf(document: RetroDocument, person: string | undefined): Situation {
  const { hidden } = boardOf(document);
  return {
    phase: phaseOf(document),
    hidden,
    coming: hidden ? 0 : stillToCome(document).total,
    round: currentRound(document)?.status ?? 'none',
    watching: roleOf(document, person) === 'observer',
  };
}

function textOf({ phase, hidden, coming, round, watching }: Situation, t: AroundWords): string {
  if (watching) return t('now.observer');
  if (phase === 'collect') return t(hidden ? 'now.collect.hidden' : 'now.collect.open');
  if (phase === 'reveal') {
    if (hidden) return t('now.reveal.hidden');
    return coming > 0 ? t('now.reveal.coming', { count: coming }) : t('now.reveal');
  }
  if (phase === 'vote') return t(`now.vote.${round}`);
  const key = `now.${phase}` as 'now.act';
  const text = t(key);
  return text === key ? '' : text;
}

/** One sentence that tells everybody what to do now. Empty for a phase of the team's own. */
export const nowText = (document: RetroDocument, person: string | undefined, t: AroundWords) =>
  textOf(situationOf(document, person), t);

/** The same, wherever it changes. */
export function useRetroNow({ store, plinth }: RetroContext, t: AroundWords): string {
  return textOf(
    useStore(store, (document) => situationOf(document, plinth.person?.id)),
    t,
  );
}
