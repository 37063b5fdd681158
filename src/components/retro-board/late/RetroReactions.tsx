'use client';
import { recordKey } from '../../../core/shared/change';
import { own } from '../../../core/shared/json';
import { reactionsOn } from '../../../core/retro-board/select/people';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useStore } from '../../../hooks/shared/useStore';
import { Icon } from '../../shared/Icon';
import { agree, clap, heart, idea, question } from '../../shared/icons';

/** In the order in which they are offered; the ids are in documents. */
const REACTIONS = [
  { id: 'same', icon: agree },
  { id: 'heart', icon: heart },
  { id: 'clap', icon: clap },
  { id: 'idea', icon: idea },
  { id: 'question', icon: question },
] as const;

/** A few kind words that need no writing, each with how many say so. Renders a `<div role="group">`. */
export function RetroReactions({ board, cardId }: { readonly board: RetroContext; readonly cardId: string }) {
  const t = useLateWords(board);
  const reactions = useStore(
    board.store,
    ({ cards }) => own(cards, cardId)?.reactions,
    recordKey('cards', cardId),
    Object.is,
  );
  const given = reactions && reactionsOn({ reactions });
  const me = board.who(`react:${cardId}`, { create: false });
  const who = me ?? board.plinth.person?.id ?? '';
  const can = board.may({ type: 'card.react', id: cardId, reaction: 'same', who, on: true });
  return (
    <div role="group" aria-label={t('reaction.label')} data-plinth-part="retro-reactions">
      {REACTIONS.map(({ id, icon }) => {
        const people = given?.get(id);
        const count = people?.size ?? 0;
        const label = t(`reaction.${id}`);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={me !== undefined && people?.has(me) === true}
            aria-disabled={!can || undefined}
            data-plinth-part="retro-reaction"
            onClick={(event) => can && board.commands.toggleReaction(cardId, id, event)}
          >
            <Icon path={icon} size={14} />
            {label}
            {count > 0 && <b>{board.format.number(count)}</b>}
          </button>
        );
      })}
    </div>
  );
}
