import type { Meta, StoryObj } from '@storybook/react-vite';
import { LiveRegion } from 'plinth';
import {
  useRetroBoard,
  useRetroCard,
  useRetroColumn,
  useRetroColumns,
  useRetroMode,
  useRetroVotes,
  type RetroBoardHook,
} from 'plinth/retro-board';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { me, people, sprint18 } from './boards';
import './headless.css';

function Card({ board, id }: { readonly board: RetroBoardHook; readonly id: string }) {
  const { context } = board;
  const card = useRetroCard(context, id, useRetroMode(context));
  if (!card) return null;
  return (
    <li {...board.getItemProps(id, card.text)} data-carried={card.lifted || undefined}>
      <span>{card.text}</span>{' '}
      <button {...board.getControlProps('vote')}>
        {context.t('vote.cast')} ({context.format.number(card.mine)})
      </button>{' '}
      {card.mine > 0 && <button {...board.getControlProps('back')}>{context.t('vote.back')}</button>}
    </li>
  );
}

function Column({ board, id }: { readonly board: RetroBoardHook; readonly id: string }) {
  const { context } = board;
  // Before the reveal, what this person wrote is theirs alone.
  const { entries, own } = useRetroColumn(context, id);
  const cards = [...entries.flatMap(({ cardIds }) => cardIds), ...own];
  const title = board.getColumnTitleProps(id);
  return (
    <section {...board.getColumnProps(id)} aria-labelledby={title.id}>
      <h3 {...title}>{context.columnTitle(id)}</h3>
      <ul {...board.getListProps(id)} aria-labelledby={title.id}>
        {cards.map((card) => (
          <Card key={card} board={board} id={card} />
        ))}
      </ul>
    </section>
  );
}

/** A host's own markup: plain lists. Keyboard, drags, votes, focus and what is said come from the hook. */
function Plain() {
  const board = useRetroBoard({ defaultDocument: sprint18, person: me, people, voterKey: () => 'mira' });
  const { context } = board;
  const { left } = useRetroVotes(context);
  return (
    <div {...board.rootProps} className="plain-retro">
      <h2>Our retro</h2>
      <p>{context.t('vote.left', { count: left })}</p>
      <div {...board.columnsProps} aria-label={context.t('board.columns')}>
        {useRetroColumns(context).map(({ id }) => (
          <Column key={id} board={board} id={id} />
        ))}
      </div>
      <span {...board.placeProps} />
      <LiveRegion announcer={context.announcer} />
    </div>
  );
}

const meta: Meta = { title: 'Retro board/Headless', tags: ['!autodocs'] };
export default meta;

export const PlainLists: StoryObj = {
  render: () => <Plain />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const card = await canvas.findByRole('listitem', { name: /Rotate who speaks first/ });
    card.focus();
    await userEvent.keyboard(' {ArrowLeft} ');
    await waitFor(() =>
      expect(canvas.getByRole('listitem', { name: /Rotate who speaks first/ })).toHaveFocus(),
    );
    await expect(
      await within(canvas.getByRole('list', { name: 'What slowed us' })).findByText(
        /Rotate who speaks first/,
      ),
    ).toBeInTheDocument();
  },
};
