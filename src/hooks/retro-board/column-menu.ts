'use client';
import { boardView } from '../../core/retro-board/select/board-view';
import type { CardHue } from '../../core/retro-board/retro.types';
import { columnIds } from './board-items';
import { hiddenCard } from './command-scope';
import type { RetroMenuOption, RetroMenuSection, RetroMenuWords } from './menu.types';
import type { RetroContext } from './retro-board.types';

const HUES: readonly CardHue[] = [1, 2, 3, 4, 5];

/** Everything that can be done with a column. */
export function columnMenu(board: RetroContext, id: string, t: RetroMenuWords): readonly RetroMenuSection[] {
  const { commands, plinth } = board;
  const ids = columnIds(board);
  const at = ids.indexOf(id);
  const column: RetroMenuOption[] = [
    { id: 'rename', label: t('cardMenu.renameColumn'), focus: null, run: () => commands.startEdit(id) },
    {
      id: 'prompt',
      label: t('cardMenu.columnPrompt'),
      focus: null,
      run: () => commands.open({ kind: 'columns', id }),
    },
    {
      id: 'back',
      label: t('cardMenu.columnBack'),
      run: (event) => commands.moveColumn(id, ids[at - 1]!, event),
    },
    {
      id: 'forth',
      label: t('cardMenu.columnForth'),
      run: (event) => commands.moveColumn(id, ids[at + 2] ?? null, event),
    },
    {
      id: 'add',
      label: t('cardMenu.addColumn'),
      focus: null,
      run(event) {
        const made = plinth.env.createId();
        const added = { id: made, title: t('cardMenu.newColumn') };
        const seed = plinth.env.random();
        if (commands.dispatch({ type: 'column.add', column: added, to: { after: id }, seed }, event).ok)
          commands.startEdit(made);
      },
    },
  ];
  const able = column.filter((option) =>
    option.id === 'back' ? at > 0 : option.id === 'forth' ? at < ids.length - 1 : true,
  );
  const options = [...able, ...removal(board, id, ids, t)];
  return [{ id: 'this', label: board.columnTitle(id), options }, hueSection(board, id, t)];
}

/** A column goes with its cards, or they go to another one. */
function removal(
  board: RetroContext,
  id: string,
  ids: readonly string[],
  t: RetroMenuWords,
): readonly RetroMenuOption[] {
  if (ids.length < 2) return [];
  const { commands, store } = board;
  const count = boardView(store.getSnapshot()).find(({ column }) => column.id === id)?.count ?? 0;
  const others = ids.filter((other) => other !== id);
  const remove = (moveTo: string | null, label: string): RetroMenuOption => ({
    id: `delete-${moveTo ?? ''}`,
    label,
    focus: moveTo ?? others[0],
    run: (event) => commands.removeColumn(id, moveTo, event),
  });
  if (count === 0) return [remove(null, t('cardMenu.deleteColumn'))];
  return [
    ...others.map((other) =>
      remove(other, t('cardMenu.deleteColumnInto', { column: board.columnTitle(other) })),
    ),
    remove(null, t('cardMenu.deleteColumnCards', { count })),
  ];
}

/** The colour of a card or column. A card without one has its column's. */
export function hueSection(board: RetroContext, id: string, t: RetroMenuWords): RetroMenuSection {
  const { commands, store } = board;
  const { cards, columns } = store.getSnapshot();
  const isColumn = id in columns;
  const now = (isColumn ? columns[id] : (cards[id] ?? hiddenCard(board, id)))?.hue;
  const set = (hue: CardHue | null) => (event: unknown) =>
    isColumn ? commands.editColumn(id, { hue }, event) : commands.colourCards([id], hue, event);
  const options = HUES.map((hue): RetroMenuOption => ({
    id: `hue-${hue}`,
    label: t(`cardMenu.hue${hue}`),
    hue,
    checked: now === hue,
    run: set(hue),
  }));
  const asColumn: RetroMenuOption = {
    id: 'hue-0',
    label: t('cardMenu.hue0'),
    hue: 0,
    checked: now === undefined,
    run: set(null),
  };
  return { id: 'colour', label: t('cardMenu.colour'), options: isColumn ? options : [asColumn, ...options] };
}
