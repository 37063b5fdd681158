'use client';
import { own as ownOf } from '../../core/shared/json';
import { layoutOf, type BoardEntry } from '../../core/retro-board/layout';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import type { HiddenCardRecord } from '../../core/retro-board/retro-private.types';
import type { DispatchResult } from '../../core/shared/store.types';
import type { RetroContext } from './retro-board.types';
import type { TwoStoreUndo } from './createTwoStoreUndo';

/** What commands read at the moment they run. */
export interface RetroScope extends Omit<RetroContext, 'commands' | 'idPrefix'> {
  readonly history: TwoStoreUndo;
  /** Moves the focus to an item, as soon as it is on the page. */
  readonly focusOn: (id: string) => void;
  /** Says why something was refused. */
  readonly refuse: (code: string, values?: Readonly<Record<string, string | number>>) => void;
}

/** What every group of commands is made from. */
export interface RetroDeeds {
  readonly current: () => RetroScope;
  readonly dispatch: (command: RetroCommand, event?: unknown) => DispatchResult;
  /** The same, answered as whether it happened. */
  readonly act: (command: RetroCommand, event?: unknown) => boolean;
}

/** A card that is still in this person's private document alone. */
export function hiddenCard(scope: Pick<RetroScope, 'own'>, id: string): HiddenCardRecord | undefined {
  const card = ownOf(scope.own.getSnapshot().cards, id);
  return card && card.state !== 'published' ? card : undefined;
}

/** The entry that an id stands for: a card by itself, a card in a group (that group), or a group. */
export function entryOf(scope: Pick<RetroScope, 'store'>, id: string): BoardEntry | undefined {
  const { groups, entryOfCard } = layoutOf(scope.store.getSnapshot());
  return groups.get(id) ?? entryOfCard.get(id);
}

export function isGroup(scope: Pick<RetroScope, 'store'>, id: string): boolean {
  return layoutOf(scope.store.getSnapshot()).groups.has(id);
}

/** Where something stands: for "3 of 12". */
export function placeOf(scope: Pick<RetroScope, 'store'>, id: string) {
  const layout = layoutOf(scope.store.getSnapshot());
  const entry = layout.groups.get(id) ?? layout.entryOfCard.get(id);
  if (!entry) return undefined;
  const inGroup = entry.kind === 'group' && entry.id !== id;
  const list = inGroup ? entry.cardIds : (layout.entries.get(entry.columnId) ?? []).map((other) => other.id);
  return {
    columnId: entry.columnId,
    groupId: inGroup ? entry.id : undefined,
    index: list.indexOf(id),
    count: list.length,
  };
}

/** A few words that tell a card or group from others. */
export function shortName(scope: Pick<RetroScope, 'store' | 'own' | 't'>, id: string): string {
  const { cards, groups } = scope.store.getSnapshot();
  const group = isGroup(scope, id) ? ownOf(groups, id) : undefined;
  if (group?.title) return group.title;
  const first = group ? entryOf(scope, id)?.cardIds[0] : id;
  const text = (ownOf(cards, first ?? '') ?? ownOf(scope.own.getSnapshot().cards, id))?.text ?? '';
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line;
}
