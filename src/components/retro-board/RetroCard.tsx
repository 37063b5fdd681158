'use client';
import { memo } from 'react';
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
export const RetroCard = memo(function RetroCard({ id }: { readonly id: string }) {
  const { board, mode, classNames } = useRetroView();
  const card = useRetroCard(board, id, mode);
  if (!card) return null;
  const textId = `${board.idPrefix}${id}`;
  return (
    <div
      {...itemProps(board, id)}
      aria-labelledby={card.editing ? undefined : textId}
      data-plinth-part="retro-card"
      className={classNames.card}
      data-drag-disabled={card.editing ? '' : undefined}
      data-hue={card.hue}
      data-state={card.state === 'shared' ? undefined : card.state}
      data-lifted={card.lifted ? '' : undefined}
      data-onto={card.onto ? '' : undefined}
    >
      {card.editing ? (
        <RetroCardEditor id={id} text={card.text} />
      ) : (
        <>
          <RetroText id={textId} text={card.text} />
          <RetroCardFoot card={card} board={board} mode={mode} />
        </>
      )}
    </div>
  );
});
