import type { CommandEnvelope } from '../../shared/command';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import { layoutOf, type BoardEntry, type BoardLayout } from '../layout';
import type { RetroCommandOf } from '../retro.commands.types';
import type { CardRecord, RetroDocument } from '../retro.types';
import { indexAt, keysAt } from './place';
import type { Outcome } from './rules.types';
import { gone, set } from './write';

/** Why nothing can be moved now, if it cannot. */
export function refuseLocked(document: RetroDocument) {
  return boardOf(document).locked ? reject('locked', ['board']) : undefined;
}

/** Cards go to a place in a column or a group. Those that somebody removed meanwhile are passed over. */
export function moveCards(
  document: RetroDocument,
  { command }: CommandEnvelope<RetroCommandOf<'card.move'>>,
): Outcome {
  const { to, seed } = command;
  const locked = refuseLocked(document);
  if (locked) return locked;
  const ids = [...new Set(command.ids)].filter((id) => own(document.cards, id));
  if (ids.length === 0) return gone('cards', command.ids[0] ?? '');
  const layout = layoutOf(document);
  const moved = new Set(ids);
  const target =
    'groupId' in to ? groupTarget(document, layout, to.groupId) : columnTarget(layout, to.columnId);
  if (!target) return 'groupId' in to ? gone('groups', to.groupId) : gone('columns', to.columnId);
  const others = target.items.filter(({ cardIds }) => !cardIds.every((id) => moved.has(id)));
  const index = indexAt(others, to);
  if (ids.length === 1 && standsThere(target, ids[0]!, index)) return [];
  const keys = keysAt(others, index, ids.length, seed);
  const { columnId, groupId } = target;
  return ids.flatMap((id, at) => set('cards', id, { columnId, groupId, order: keys[at] }));
}

interface Target {
  readonly columnId: string;
  readonly groupId: string | undefined;
  readonly items: readonly Pick<BoardEntry, 'id' | 'order' | 'cardIds' | 'groupId'>[];
}

function columnTarget(layout: BoardLayout, columnId: string): Target | undefined {
  const items = layout.entries.get(columnId);
  return items && { columnId, groupId: undefined, items };
}

function groupTarget(document: RetroDocument, layout: BoardLayout, groupId: string): Target | undefined {
  const group = layout.groups.get(groupId);
  if (!group) return undefined;
  const items = group.cardIds.map((id) => {
    const { order } = document.cards[id] as CardRecord;
    return { id, order, groupId, cardIds: [id] };
  });
  return { columnId: group.columnId, groupId, items };
}

/** A card dropped where it was: nothing happens, and nobody's undo gets a step of it. */
function standsThere({ items, groupId }: Target, id: string, index: number): boolean {
  const item = items[index];
  return item?.id === id && (item.groupId === groupId || groupId === undefined);
}
