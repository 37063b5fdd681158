import { useCallback, useMemo, useState } from 'react';
import { COLUMNS, type ColumnId, type RetroCard, type RetroColumns } from '../data-retro';
import { PlainCard } from './RetroCard';
import { RetroColumn } from './RetroColumn';
import { RetroHead } from './RetroHead';
import { RetroRail } from './RetroRail';
import { useCardDrag } from './useCardDrag';
import './retro.css';

const change = (
  columns: RetroColumns,
  id: string,
  next: (cards: readonly RetroCard[]) => readonly RetroCard[],
): RetroColumns => ({ ...columns, [id]: next(columns[id as ColumnId]) });

const find = (columns: RetroColumns, id: string) =>
  COLUMNS.find((column) => columns[column.id].some((card) => card.id === id))?.id;

const castIn = (columns: RetroColumns) =>
  COLUMNS.reduce((sum, { id }) => columns[id].reduce((all, { mine }) => all + mine, sum), 0);

export function PlainRetro({ initial }: { readonly initial: RetroColumns }) {
  const [columns, setColumns] = useState(initial);
  const [composing, setComposing] = useState<string | null>(null);
  const onVote = useCallback((id: string, by: number) => {
    setColumns((current) =>
      change(current, find(current, id) ?? '', (cards) =>
        cards.map((card) => (card.id === id ? { ...card, mine: card.mine + by } : card)),
      ),
    );
  }, []);
  const onAdd = useCallback((columnId: string, text: string) => {
    setColumns((current) =>
      change(current, columnId, (cards) => [
        ...cards,
        { id: `new-${cards.length}`, text, author: 0, mine: 0, comments: 0 },
      ]),
    );
  }, []);
  const { drag, onPointerDown } = useCardDrag(({ id, column, before }) => {
    setColumns((current) => {
      const from = find(current, id);
      const card = from && current[from].find((one) => one.id === id);
      if (!card || !column || before === id) return current;
      const without = change(current, from, (cards) => cards.filter((one) => one !== card));
      return change(without, column, (cards) => {
        const at = cards.findIndex((one) => one.id === before);
        return at < 0 ? [...cards, card] : [...cards.slice(0, at), card, ...cards.slice(at)];
      });
    });
  });
  const cast = useMemo(() => castIn(columns), [columns]);
  const home = drag ? find(columns, drag.id) : undefined;
  const dragged = drag && home && columns[home].find(({ id }) => id === drag.id);
  return (
    <div className="retro" onPointerDown={onPointerDown}>
      <RetroHead cast={cast} />
      <div className="body">
        <div className="columns">
          {COLUMNS.map((column) => (
            <RetroColumn
              key={column.id}
              column={column}
              cards={columns[column.id]}
              composing={composing === column.id}
              dragged={home === column.id ? drag?.id : undefined}
              before={drag?.column === column.id ? drag.before : undefined}
              onCompose={setComposing}
              onAdd={onAdd}
              onVote={onVote}
            />
          ))}
        </div>
        <RetroRail />
      </div>
      {drag && dragged && (
        <div
          className="overlay"
          style={{ width: drag.width, transform: `translate(${drag.left}px, ${drag.top}px)` }}
        >
          <PlainCard card={dragged} />
        </div>
      )}
    </div>
  );
}
