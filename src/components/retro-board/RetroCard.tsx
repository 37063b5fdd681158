'use client';
import { memo } from 'react';
import type { CardRecord } from '../../core/retro-board/retro.types';
import { cardWords } from '../../core/retro-board/text/card-words';
import { itemProps } from '../../hooks/retro-board/item-props';
import { useRetroCard } from '../../hooks/retro-board/useRetroCard';
import { RetroCardEditor } from './RetroCardEditor';
import { RetroCardFoot } from './RetroCardFoot';
import { RetroText } from './RetroText';
import { useRetroView } from './retro-view-context';

/**
 * One card. It renders for what is shown on it and nothing else; which card is the tab stop is set outside React. Renders
 * a `<div role="listitem">`.
 */
export const RetroCard = memo(function RetroCard(props: {
  readonly id: string;
  /** The card, where it is too far away to be drawn whole: then it has its text and its place only. */
  readonly far?: CardRecord | undefined;
}) {
  const { id, far } = props;
  const { board, mode, classNames, acts } = useRetroView();
  const card = useRetroCard(board, id, mode, far !== undefined);
  const className =
    classNames.card === undefined ? 'plinth-retro-card' : `plinth-retro-card ${classNames.card}`;
  // The same as `itemProps`, written out: of these there are thousands.
  if (far)
    return (
      <div
        role="listitem"
        tabIndex={-1}
        aria-label={cardWords(far.text)}
        data-drag-item={id}
        data-drag-kind="card"
        data-plinth-part="retro-card"
        className={className}
        data-hue={far.hue}
        data-far=""
      >
        <RetroText text={far.text} />
      </div>
    );
  if (!card) return null;
  return (
    <div
      {...itemProps(id, cardWords(card.text))}
      data-plinth-part="retro-card"
      className={className}
      data-drag-disabled={card.editing ? '' : undefined}
      data-hue={card.hue}
      data-state={card.state === 'shared' ? undefined : card.state}
      data-lifted={card.lifted ? '' : undefined}
      data-onto={card.onto ? '' : undefined}
    >
      {card.editing ? <RetroCardEditor id={id} text={card.text} /> : <RetroText text={card.text} />}
      {!card.editing && <RetroCardFoot card={card} board={board} mode={mode} acts={acts} />}
    </div>
  );
});
