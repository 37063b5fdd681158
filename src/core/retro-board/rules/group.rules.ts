import type { Change } from '../../shared/change';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { layoutOf, type BoardEntry } from '../layout';
import type { CardCommand, RetroCommandOf } from '../retro.commands.types';
import { MAX_TITLE, type RetroDocument } from '../retro.types';
import { refuseLocked } from './move.rules';
import { indexAt, keysAt } from './place';
import { UNDOABLE, type Outcome, type Rules } from './rules.types';
import { gone, put, refuseId, set } from './write';

interface Joined {
  readonly groupId: string;
  readonly columnId: string;
  /** The cards that are in it, in order. */
  readonly cardIds: readonly string[];
  /** What makes the group, where there was none. */
  readonly made: readonly Change[];
}

function joinTarget(
  document: RetroDocument,
  target: string,
  newId: string,
): Joined | { readonly rejected: ReturnType<typeof reject>['rejected'] } {
  const { entryOfCard, groups } = layoutOf(document);
  const entry = groups.get(target) ?? entryOfCard.get(target);
  if (!entry) return gone('cards', target);
  const { columnId, order, cardIds } = entry;
  if (entry.groupId !== undefined) return { groupId: entry.groupId, columnId, cardIds, made: [] };
  const refused = refuseId(document, 'groups', newId);
  if (refused) return refused;
  const made = [
    put('groups', newId, { id: newId, columnId, order }),
    ...set('cards', target, { groupId: newId }),
  ];
  return { groupId: newId, columnId, cardIds, made };
}

/** These cards at the end of a group, in this order. */
function join(
  document: RetroDocument,
  { groupId, columnId, cardIds }: Joined,
  ids: readonly string[],
  seed: number | undefined,
): readonly Change[] {
  const stay = cardIds.map((id) => document.cards[id]!);
  const keys = keysAt(stay, stay.length, ids.length, seed);
  return ids.flatMap((id, index) => set('cards', id, { groupId, columnId, order: keys[index] }));
}

function group(document: RetroDocument, command: RetroCommandOf<'card.group'>): Outcome {
  const joined = joinTarget(document, command.target, command.groupId);
  if ('rejected' in joined) return joined;
  const ids = [...new Set(command.ids)].filter(
    (id) => own(document.cards, id) && !joined.cardIds.includes(id),
  );
  return ids.length === 0 ? [] : [...joined.made, ...join(document, joined, ids, command.seed)];
}

function merge(document: RetroDocument, { from, into, seed }: RetroCommandOf<'group.merge'>): Outcome {
  const { groups } = layoutOf(document);
  const target = groups.get(into);
  if (!target) return gone('groups', into);
  const merged = [...new Set(from)].flatMap((id) => (id === into ? [] : (groups.get(id) ?? [])));
  const titles = [into, ...merged.map(({ id }) => id)].map((id) => document.groups[id]?.title);
  const title = titles.find(Boolean);
  const joined = { groupId: into, columnId: target.columnId, cardIds: target.cardIds, made: [] };
  const ids = merged.flatMap(({ cardIds }) => cardIds);
  return [
    ...join(document, joined, ids, seed),
    ...set('groups', into, { title }),
    ...merged.map(({ id }) => put('groups', id, undefined)),
  ];
}

/** Whoever's card joins at the same moment is on its own afterwards, not lost: its group is gone. */
function ungroup(document: RetroDocument, { id }: RetroCommandOf<'group.ungroup'>): Outcome {
  const { groups, entries } = layoutOf(document);
  const entry = groups.get(id);
  if (!entry) return gone('groups', id);
  const { columnId, cardIds } = entry;
  const list = entries.get(columnId)!;
  const index = list.indexOf(entry);
  const others = list.filter((other) => other !== entry);
  const keys = keysAt(others, index, cardIds.length, undefined);
  return [
    ...cardIds.flatMap((card, at) => set('cards', card, { groupId: undefined, columnId, order: keys[at] })),
    put('groups', id, undefined),
  ];
}

function move(document: RetroDocument, { id, to, seed }: RetroCommandOf<'group.move'>): Outcome {
  const { groups, entries } = layoutOf(document);
  const [entry, list] = [groups.get(id), entries.get(to.columnId)];
  if (!entry) return gone('groups', id);
  if (!list) return gone('columns', to.columnId);
  const others = list.filter((other) => other !== entry);
  const index = indexAt(others, to);
  return list[index] === entry ? [] : moveGroup(entry, to.columnId, keysAt(others, index, 1, seed)[0]!);
}

/** The group, and its cards' column: whoever undoes the grouping then finds them where they were seen last. */
export function moveGroup(
  { groupId, cardIds }: BoardEntry,
  columnId: string,
  order: string,
): readonly Change[] {
  return [
    ...set('groups', groupId!, { columnId, order }),
    ...cardIds.flatMap((id) => set('cards', id, { columnId })),
  ];
}

function unlessLocked<C>(apply: (document: RetroDocument, command: C) => Outcome) {
  return {
    ...UNDOABLE,
    apply: (document: RetroDocument, { command }: { readonly command: C }) =>
      refuseLocked(document) ?? apply(document, command),
  };
}

export const groupRules: Rules<Extract<CardCommand, { readonly type: `group.${string}` | 'card.group' }>> = {
  'card.group': unlessLocked(group),
  'group.merge': unlessLocked(merge),
  'group.ungroup': unlessLocked(ungroup),
  'group.move': unlessLocked(move),
  'group.title': {
    ...UNDOABLE,
    mergeKey: ({ id }) => `group/${id}`,
    apply: (document, { command: { id, title } }) => {
      if (!own(document.groups, id)) return gone('groups', id);
      if (title.length > MAX_TITLE) return reject('tooLong', ['groups', id, 'title'], { max: MAX_TITLE });
      return set('groups', id, { title: title.trim() === '' ? undefined : title });
    },
  },
};
