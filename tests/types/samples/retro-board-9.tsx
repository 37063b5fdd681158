// Sample 9 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { useRetroBoard, useRetroColumns } from 'plinth/retro-board';

function Plain() {
  const board = useRetroBoard({ store, person: me });
  return (
    <div {...board.rootProps}>
      <div {...board.columnsProps}>
        {useRetroColumns(board.context).map(({ id }) => (
          <section key={id} {...board.getColumnProps(id)} aria-labelledby={board.getColumnTitleProps(id).id}>
            <h3 {...board.getColumnTitleProps(id)}>{board.context.columnTitle(id)}</h3>
            <ul {...board.getListProps(id)} />
          </section>
        ))}
      </div>
      <span {...board.placeProps} />
    </div>
  );
}
export { Plain };
