'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { currentTopic } from '../../core/retro-board/select/discussion';
import { stillToCome } from '../../core/retro-board/select/pending';
import { currentRound } from '../../core/retro-board/select/votes';
import { retroAroundMessages } from '../../locales/en/retro-around.messages';
import { createTranslator } from '../../locales/translate';
import { getActiveElement } from '../shared/dom';
import { phaseTitle } from './around-words';
import { cardText } from './entry-words';
import { focusPhase } from './focus-phase';
import type { RetroContext } from './retro-board.types';
import { saidWords } from './said-words';
import { nowText } from './useRetroNow';

/** One step of who leads is several commands; it is told as one, and after what the step itself says. */
const TOGETHER = 120;

/**
 * Tells whoever cannot see it where everybody is: the phase that was opened and what it is for, that the cards are open,
 * that voting begins or ends, the topic. Also for whoever pressed the button, which only has another name now.
 *
 * @returns How to stop.
 */
export function startNews(current: () => RetroContext): () => void {
  const { store } = current();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = glance();
  let mine = false;

  function glance() {
    const document = store.getSnapshot();
    return {
      phase: phaseOf(document),
      hidden: boardOf(document).hidden,
      round: currentRound(document)?.status,
      topic: currentTopic(document)?.entry.id,
      coming: !boardOf(document).hidden && stillToCome(document).total > 0,
    };
  }

  function tell() {
    const board = current();
    const { plinth, announcer } = board;
    const before = told;
    told = glance();
    const t = saidWords(board);
    const around = createTranslator(plinth.locale, plinth.catalogue?.retro, retroAroundMessages);
    const { phase, topic, round } = told;
    const { phases, phaseTitles } = boardOf(store.getSnapshot());
    const now = () => nowText(store.getSnapshot(), plinth.person?.id, around);
    const news = [
      before.hidden && !told.hidden && t('said.revealed'),
      phase !== before.phase &&
        t('said.phase', {
          phase: phaseTitle(around, phase, phaseTitles),
          step: phases.indexOf(phase) + 1,
          count: phases.length,
          now: now(),
        }),
      phase === before.phase &&
        (phase === 'vote' ? round !== before.round : phase === 'reveal' && before.coming && !told.coming) &&
        now(),
      topic !== undefined && topic !== before.topic && t('said.topic', { topic: cardText(board, topic) }),
    ].filter(Boolean);
    if (news.length > 0) announcer.announce(news.join(' ').trim());
    const { current: root } = board.rootRef;
    if (mine && phase !== before.phase && root && getActiveElement(root) === root) focusPhase(board);
    mine = false;
  }

  const stop = store.observe(({ reason }) => {
    mine ||= reason !== 'remote';
    // What is read from where it is kept is no news.
    if (current().storage.loading) told = glance();
    else {
      clearTimeout(timer);
      timer = setTimeout(tell, TOGETHER);
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
