// Sample 9 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import {
  useRetroBoard,
  useRetroCard,
  useRetroColumn,
  useRetroColumns,
  useRetroMode,
  type RetroBoardHook,
} from 'plinth/retro-board';

function Card({ board, id }: { board: RetroBoardHook; id: string }) {
  const card = useRetroCard(board.context, id, useRetroMode(board.context));
  return card ? <li {...board.getItemProps(id, card.text)}>{card.text}</li> : null;
}

function Column({ board, id }: { board: RetroBoardHook; id: string }) {
  const { entries, own } = useRetroColumn(board.context, id); // own: not shown to others yet
  const title = board.getColumnTitleProps(id);
  return (
    <section {...board.getColumnProps(id)} aria-labelledby={title.id}>
      <h3 {...title}>{board.context.columnTitle(id)}</h3>
      <ul {...board.getListProps(id)}>
        {[...entries.flatMap(({ cardIds }) => cardIds), ...own].map((card) => (
          <Card key={card} board={board} id={card} />
        ))}
      </ul>
    </section>
  );
}

function Plain() {
  const board = useRetroBoard({ store, person: me });
  return (
    <div {...board.rootProps}>
      <div {...board.columnsProps}>
        {useRetroColumns(board.context).map(({ id }) => (
          <Column key={id} board={board} id={id} />
        ))}
      </div>
      <span {...board.placeProps} />
    </div>
  );
}
export { Card, Column, Plain };
