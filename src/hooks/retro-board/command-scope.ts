'use client';
import { own as ownOf } from '../../core/shared/json';
import { layoutOf } from '../../core/retro-board/layout';
import { cardIdsOf } from '../../core/retro-board/select/board-view';
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

export function isGroup(scope: Pick<RetroScope, 'store'>, id: string): boolean {
  return layoutOf(scope.store.getSnapshot()).groups.has(id);
}

/** A few words that tell a card or group from others. */
export function shortName(scope: Pick<RetroScope, 'store' | 'own' | 't'>, id: string): string {
  const { cards, groups } = scope.store.getSnapshot();
  const group = isGroup(scope, id) ? ownOf(groups, id) : undefined;
  if (group?.title) return group.title;
  const [first] = group ? cardIdsOf(scope.store.getSnapshot(), id) : [id];
  const text = (ownOf(cards, first ?? '') ?? ownOf(scope.own.getSnapshot().cards, id))?.text ?? '';
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line;
}
