import { act, render, screen, waitFor } from '@testing-library/react';
import { useRetroBoard, useRetroColumns, type RetroBoardHook } from 'plinth/hooks';

let board: RetroBoardHook;

/** Columns of a host's own, without a card in them. */
function Plain() {
  board = useRetroBoard({ template: 'start-stop-continue' });
  return (
    <div {...board.rootProps}>
      {useRetroColumns(board.context).map(({ id }) => (
        <section key={id} {...board.getColumnProps(id)} aria-labelledby={board.getColumnTitleProps(id).id}>
          <h3 {...board.getColumnTitleProps(id)}>{board.context.columnTitle(id)}</h3>
          <ul {...board.getListProps(id)} />
        </section>
      ))}
    </div>
  );
}

describe('the title of a column', () => {
  it('names it, and takes the focus while no card can', async () => {
    render(<Plain />);
    const start = screen.getByRole('region', { name: 'Start' });
    expect(start).toBeVisible();
    act(() => board.commands.focus('start'));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Start' })).toHaveFocus());
  });
});
