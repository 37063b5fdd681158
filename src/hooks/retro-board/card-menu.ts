'use client';
import { layoutOf, type BoardEntry } from '../../core/retro-board/layout';
import { entryOf, placeOf } from '../../core/retro-board/select/board-view';
import { matchesQuery } from '../../core/shared/matches-query';
import { cardWords } from '../../core/retro-board/text/card-words';
import { MAX_SHORT_TEXT } from '../../core/retro-board/retro.types';
import { columnIds, columnOf } from './board-items';
import { hueSection } from './column-menu';
import { hiddenCard, isGroup, shortName } from './command-scope';
import type { RetroMenuOption, RetroMenuSection, RetroMenuWords } from './menu.types';
import type { RetroContext } from './retro-board.types';

/** Partners that are offered at once; a search finds any other. */
const OFFERED = 4;
const FOUND = 8;
const NONE = { options: [] };

/**
 * Everything that can be done with a card or group without dragging: the way by touch and with a screen reader, and by
 * keyboard for whoever prefers it.
 *
 * @param query What is searched for; empty offers the nearest partners and every deed.
 */
export function cardMenu(
  board: RetroContext,
  id: string,
  query: string,
  t: RetroMenuWords,
): readonly RetroMenuSection[] {
  const hidden = hiddenCard(board, id) !== undefined;
  const sections: readonly RetroMenuSection[] = [
    {
      id: 'group',
      label: t('cardMenu.groupWith'),
      ...(hidden ? NONE : partners(board, id, query, t)),
    },
    { id: 'move', label: t('cardMenu.moveTo'), options: columns(board, id) },
    { id: 'place', label: t('cardMenu.place'), options: hidden ? [] : places(board, id, t) },
    {
      id: 'this',
      label: t(isGroup(board, id) ? 'cardMenu.thisGroup' : 'cardMenu.thisCard'),
      options: deeds(board, id, t),
    },
    ...(isGroup(board, id) ? [] : [hueSection(board, id, t)]),
  ];
  return sections
    .map((section) =>
      section.id === 'group'
        ? section
        : { ...section, options: section.options.filter(({ label }) => matchesQuery(label, query)) },
    )
    .filter(({ options }) => options.length > 0);
}

/** Groups first, then what stands in the same column, then the rest. */
function partners(
  board: RetroContext,
  id: string,
  query: string,
  t: RetroMenuWords,
): Pick<RetroMenuSection, 'options' | 'more'> {
  const document = board.store.getSnapshot();
  const self = entryOf(document, id);
  const here = self?.columnId;
  const rank = ({ kind, columnId }: BoardEntry) => (kind === 'group' ? 0 : columnId === here ? 1 : 2);
  const all = [...layoutOf(document).entries.values()]
    .flat()
    .filter((entry) => entry !== self && matches(board, entry, query))
    .sort((a, b) => rank(a) - rank(b));
  const most = query.trim() === '' ? OFFERED : FOUND;
  // A line that names one more takes as much room as that one.
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  return {
    more: all.length - shown.length,
    options: shown.map((entry) => ({
      id: `group-${entry.id}`,
      label: shortName(board, entry.id),
      hint: entry.kind === 'group' ? t('cardMenu.oneCard', { count: entry.cardIds.length }) : undefined,
      hue: document.columns[entry.columnId]?.hue,
      run: (event: unknown) => board.commands.groupWith(id, entry.id, event),
    })),
  };
}

function matches({ store }: RetroContext, { id, cardIds }: BoardEntry, query: string): boolean {
  if (query.trim() === '') return true;
  const { cards, groups } = store.getSnapshot();
  const texts = [groups[id]?.title ?? '', ...cardIds.map((cardId) => cards[cardId]!.text)];
  return texts.some((text) => matchesQuery(text, query));
}

function columns(board: RetroContext, id: string): RetroMenuOption[] {
  const { columns: records } = board.store.getSnapshot();
  const here = columnOf(board, id);
  return columnIds(board)
    .filter((columnId) => columnId !== here)
    .map((columnId) => ({
      id: `move-${columnId}`,
      label: board.columnTitle(columnId),
      hue: records[columnId]?.hue,
      run: (event) => board.commands.moveEntry(id, { columnId }, event),
    }));
}

function places(board: RetroContext, id: string, t: RetroMenuWords): RetroMenuOption[] {
  const place = placeOf(board.store.getSnapshot(), id);
  if (!place) return [];
  const { group, columnId } = place;
  const { position, of } = group ?? place;
  const to = (index: number) => (group ? { groupId: group.id, index } : { columnId, index });
  const all = [
    { key: 'first', index: 0, able: position > 2 },
    { key: 'up', index: position - 2, able: position > 1 },
    { key: 'down', index: position, able: position < of },
    { key: 'last', index: of - 1, able: position < of - 1 },
  ] as const;
  return all
    .filter(({ able }) => able)
    .map(({ key, index }) => ({
      id: key,
      label: t(`cardMenu.${key}`),
      run: (event) => board.commands.moveEntry(id, to(index), event),
    }));
}

function deeds(board: RetroContext, id: string, t: RetroMenuWords): RetroMenuOption[] {
  const { commands, store, own, may } = board;
  const document = store.getSnapshot();
  const entry = entryOf(document, id);
  const remove = (ids: readonly string[], label: string): RetroMenuOption[] =>
    may({ type: 'card.remove', ids })
      ? [{ id: 'delete', label, run: (event) => commands.removeCards(ids, event) }]
      : [];
  if (entry && isGroup(board, id)) {
    const count = entry.cardIds.length;
    return [
      { id: 'rename', label: t('cardMenu.rename'), focus: null, run: () => commands.startEdit(id) },
      {
        id: 'ungroup',
        label: t('cardMenu.ungroup'),
        focus: entry.cardIds[0],
        run: (event) => commands.ungroup(id, event),
      },
      ...remove(entry.cardIds, t('cardMenu.deleteGroup', { count })),
    ];
  }
  const hidden = hiddenCard(board, id);
  const edit: RetroMenuOption = {
    id: 'edit',
    label: t('cardMenu.edit'),
    focus: null,
    run: () => commands.startEdit(id),
  };
  if (hidden) {
    const hold = hidden.state === 'queued';
    return [
      edit,
      {
        id: 'hold',
        label: t(hold ? 'cardMenu.keep' : 'cardMenu.release'),
        run: () => own.dispatch({ type: 'hidden.hold', id, hold }),
      },
      ...remove([id], t('cardMenu.delete')),
    ];
  }
  const card = document.cards[id];
  if (!card) return [];
  const me = board.who(`react:${id}`, { create: false });
  const same = me !== undefined && card.reactions[`same:${me}`] === true;
  return [
    ...(may({ type: 'card.edit', id, text: card.text }) ? [edit] : []),
    {
      id: 'same',
      label: t(same ? 'cardMenu.notSame' : 'cardMenu.same'),
      run: (event) => commands.toggleReaction(id, 'same', event),
    },
    {
      id: 'comments',
      label: t('cardMenu.comments'),
      focus: null,
      run: () => commands.open({ kind: 'comments', id }),
    },
    { id: 'action', label: t('cardMenu.action'), run: (event) => makeAction(board, id, card.text, t, event) },
    ...(entry?.kind === 'group'
      ? [{ id: 'out', label: t('cardMenu.takeOut'), run: (event: unknown) => commands.takeOut(id, event) }]
      : []),
    ...remove([id], t('cardMenu.delete')),
  ];
}

function makeAction(board: RetroContext, cardId: string, text: string, t: RetroMenuWords, event: unknown) {
  const { env } = board.plinth;
  const words = cardWords(text).slice(0, MAX_SHORT_TEXT);
  const { ok } = board.commands.dispatch(
    { type: 'action.add', id: env.createId(), text: words, cardId, seed: env.random() },
    event,
  );
  if (ok) board.commands.notify({ text: t('cardMenu.actionMade'), undo: true });
}
