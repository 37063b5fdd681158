'use client';
import { boardOf } from '../../core/retro-board/board-of';
import type { BoardEntry } from '../../core/retro-board/layout';
import { cardIdsOf, entryOf } from '../../core/retro-board/select/board-view';
import { columnIds, columnOf, visibleEntries } from './board-items';
import { hiddenCard, isGroup, shortName, type RetroScope } from './command-scope';
import { isHome } from './projectLift';
import type { RetroCommands, RetroLift, RetroLiftPlace } from './retro-board.types';
import { saidWords } from './said-words';

/** Where a key would carry what is lifted. */
export type LiftStep = 'up' | 'down' | 'first' | 'last' | 'back' | 'forth';

export interface Lifting {
  /** Picks up a card or group. False where that is not allowed. */
  start(id: string): boolean;
  step(step: LiftStep): void;
  /** Begins to choose what to group with, or goes back to moving. */
  toggleOnto(): void;
  drop(event: unknown): void;
  cancel(): void;
}

/**
 * Moving by keyboard, on the model: places are counted in the document and not on the page, so cards that are not drawn
 * count as well. Nothing changes for anybody else until it is dropped.
 */
export function createLifting(current: () => RetroScope, commands: RetroCommands): Lifting {
  const t: ReturnType<typeof saidWords> = (key, values) => saidWords(current())(key, values);
  const without = (columnId: string, id: string): readonly BoardEntry[] => {
    const { store, ui } = current();
    const entries = visibleEntries(store.getSnapshot(), columnId, ui.getSnapshot());
    return entries.filter((entry) => entry.id !== id);
  };
  /** What it stands among: the column, or the group. */
  const among = ({ columnId, groupId }: RetroLiftPlace, id: string): readonly { readonly id: string }[] =>
    groupId === undefined
      ? without(columnId, id)
      : cardIdsOf(current().store.getSnapshot(), groupId)
          .filter((cardId) => cardId !== id)
          .map((cardId) => ({ id: cardId }));
  /** A place in words. */
  const told = (at: RetroLiftPlace, id: string) => ({
    column: at.groupId === undefined ? current().columnTitle(at.columnId) : shortName(current(), at.groupId),
    place: at.index + 1,
    total: among(at, id).length + 1,
  });
  const lifted = () => current().ui.getSnapshot().lift;

  function set(lift: RetroLift) {
    const { ui } = current();
    const { tab } = ui.getSnapshot();
    ui.set({ lift, ...(tab === null ? {} : { tab: lift.columnId }) });
    commands.say(
      lift.onto === undefined
        ? t('said.over', told(lift, lift.id))
        : t('said.onto', { target: shortName(current(), lift.onto) }),
    );
  }

  /** The nearest column that the step leads to and that has something in it, where something is needed. */
  function nextColumn(from: string, step: 'back' | 'forth', filled: (id: string) => boolean) {
    const ids = columnIds(current());
    const way = step === 'back' ? -1 : 1;
    for (let at = ids.indexOf(from) + way; at >= 0 && at < ids.length; at += way)
      if (filled(ids[at]!)) return ids[at]!;
    return undefined;
  }

  function stepPlace(lift: RetroLift, step: LiftStep) {
    const list = without(lift.columnId, lift.id);
    const { index, groupId, from } = lift;
    const groupAt = list.findIndex(({ id }) => id === groupId);
    const out = { ...lift, groupId: undefined };
    if (step === 'back' || step === 'forth') {
      const columnId = nextColumn(lift.columnId, step, () => true);
      if (columnId !== undefined)
        set({
          ...out,
          columnId,
          index: Math.min(groupAt < 0 ? index : groupAt, without(columnId, lift.id).length),
        });
      return;
    }
    // Own hidden cards have one place in a column: after the shared ones.
    if (hiddenCard(current(), lift.id)) return;
    const count = among(lift, lift.id).length;
    const next = { up: index - 1, down: index + 1, first: 0, last: count }[step];
    if (next === index) return;
    if (groupId !== undefined) {
      // Beyond its ends a card leaves the group, and comes back in the same way.
      if (next >= 0 && next <= count) set({ ...lift, index: next });
      else set({ ...out, index: step === 'up' ? groupAt : groupAt + 1 });
    } else if (next >= 0 && next <= count) {
      const back = from.groupId !== undefined && list[Math.min(index, next)]?.id === from.groupId;
      const inside = cardIdsOf(current().store.getSnapshot(), from.groupId ?? '').length - 1;
      if (back && Math.abs(next - index) === 1)
        set({ ...lift, groupId: from.groupId, index: step === 'down' ? 0 : inside });
      else set({ ...lift, index: next });
    }
  }

  function stepTarget(lift: RetroLift, onto: string, step: LiftStep) {
    const columnId = columnOf(current(), onto)!;
    const list = without(columnId, lift.id);
    const at = list.findIndex(({ id }) => id === onto);
    if (step === 'back' || step === 'forth') {
      const next = nextColumn(columnId, step, (id) => without(id, lift.id).length > 0);
      const there = next === undefined ? [] : without(next, lift.id);
      const target = there[Math.min(Math.max(0, at), there.length - 1)];
      if (target) set({ ...lift, onto: target.id });
      return;
    }
    const target = list[{ up: at - 1, down: at + 1, first: 0, last: list.length - 1 }[step]];
    if (target && target.id !== onto) set({ ...lift, onto: target.id });
  }

  function end() {
    current().ui.set({ lift: null });
  }

  return {
    start(id) {
      const scope = current();
      const { store, ui, may, refuse, readOnly } = scope;
      const columnId = columnOf(scope, id);
      if (columnId === undefined || readOnly) return false;
      const hidden = hiddenCard(scope, id) !== undefined;
      const move = isGroup(scope, id)
        ? ({ type: 'group.move', id, to: { columnId } } as const)
        : ({ type: 'card.move', ids: [id], to: { columnId } } as const);
      const locked = boardOf(store.getSnapshot()).locked;
      if (!hidden && (locked || !may(move))) {
        refuse(locked ? 'locked' : 'notAllowed');
        return false;
      }
      const entries = visibleEntries(store.getSnapshot(), columnId, ui.getSnapshot());
      const entry = entryOf(store.getSnapshot(), id);
      const at = entries.findIndex((other) => other.id === entry?.id);
      const from: RetroLiftPlace =
        entry && entry.id !== id
          ? { columnId, groupId: entry.id, index: entry.cardIds.indexOf(id) }
          : { columnId, index: at < 0 ? entries.length : at };
      ui.set({ lift: { id, ...from, from }, composer: null, editing: null });
      commands.say(t('said.lifted', { card: shortName(scope, id), ...told(from, id) }));
      return true;
    },

    step(step) {
      const lift = lifted();
      if (!lift) return;
      if (lift.onto === undefined) stepPlace(lift, step);
      else stepTarget(lift, lift.onto, step);
    },

    toggleOnto() {
      const lift = lifted();
      if (!lift || hiddenCard(current(), lift.id)) return;
      if (lift.onto !== undefined) {
        const { onto: _, ...rest } = lift;
        return set(rest);
      }
      const here = without(lift.columnId, lift.id).filter((entry) => entry.id !== lift.groupId);
      const anywhere = columnIds(current()).flatMap((id) => without(id, lift.id));
      const target = here[lift.index] ?? here[lift.index - 1] ?? anywhere[0];
      if (!target) return commands.say(t('said.nothingToGroup'));
      current().ui.set({ lift: { ...lift, onto: target.id } });
      commands.say(t('said.ontoStart', { target: shortName(current(), target.id) }));
    },

    drop(event) {
      const lift = lifted();
      if (!lift) return;
      const { id, columnId, groupId, index, onto } = lift;
      const next = among(lift, id)[index];
      const before = next && { before: next.id };
      end();
      if (onto !== undefined) commands.groupWith(id, onto, event);
      else if (isHome(lift)) putBack(lift);
      else
        commands.moveEntry(
          id,
          groupId === undefined ? { columnId, ...before } : { groupId, ...before },
          event,
        );
      commands.focus(id);
    },

    cancel() {
      const lift = lifted();
      if (!lift) return;
      end();
      putBack(lift);
    },
  };

  function putBack({ id, from }: RetroLift) {
    commands.say(t('said.putBack', { card: shortName(current(), id), ...told(from, id) }));
  }
}
