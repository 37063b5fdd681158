import { memo } from 'react';
import type { COLUMNS, RetroCard } from '../data-retro';
import { Icon } from './Icon';
import { PlainCard } from './RetroCard';
import { RetroComposer } from './RetroComposer';
import { MORE, PLUS } from './retro-words';

interface ColumnProps {
  readonly column: (typeof COLUMNS)[number];
  readonly cards: readonly RetroCard[];
  readonly composing: boolean;
  /** The card that is dragged, where it is one of these. */
  readonly dragged: string | undefined;
  /** The card that the dragged one would go before, `null` for the end; `undefined` in all columns but one. */
  readonly before: string | null | undefined;
  readonly onCompose: (id: string | null) => void;
  readonly onAdd: (id: string, text: string) => void;
  readonly onVote: (id: string, by: number) => void;
}

export const RetroColumn = memo(function RetroColumn(props: ColumnProps) {
  const { column, cards, composing, dragged, before, onCompose, onAdd, onVote } = props;
  const { id, title, prompt, hue } = column;
  return (
    <section className={`column hue-${hue}`} data-column={id}>
      <header>
        <h3>{title}</h3>
        <span className="count">{cards.length}</span>
        <button type="button">
          <Icon path={MORE} />
        </button>
        <button type="button" onClick={() => onCompose(id)}>
          <Icon path={PLUS} />
        </button>
        <p>{prompt}</p>
      </header>
      <div className={before === null ? 'list drop' : 'list'}>
        {cards.map((card) => (
          <PlainCard
            key={card.id}
            card={card}
            mark={card.id === dragged ? 'dragged' : card.id === before ? 'before' : undefined}
            onVote={onVote}
          />
        ))}
      </div>
      {composing ? (
        <RetroComposer onAdd={(text) => onAdd(id, text)} onClose={() => onCompose(null)} />
      ) : (
        <button type="button" className="add" onClick={() => onCompose(id)}>
          <Icon path={PLUS} />
          Add a card
        </button>
      )}
    </section>
  );
});
