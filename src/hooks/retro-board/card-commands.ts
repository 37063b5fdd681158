'use client';
import { boardOf } from '../../core/retro-board/board-of';
import { hiddenOrder } from '../../core/retro-board/publication';
import { entryOf, placeOf, type BoardPlace } from '../../core/retro-board/select/board-view';
import { columnOf } from './board-items';
import { hiddenCard, isGroup, shortName, type RetroDeeds } from './command-scope';
import type { RetroCommands } from './retro-board.types';
import type { ScreenCommands } from './screen-commands';

type CardCommands = Pick<
  RetroCommands,
  | 'addCards'
  | 'editCard'
  | 'moveEntry'
  | 'takeOut'
  | 'removeCards'
  | 'colourCards'
  | 'toggleReaction'
  | 'sendLate'
>;

/** Cards: written to the shared document, or while they are hidden to the private one and nowhere else. */
export function cardCommands({ current, act }: RetroDeeds, screen: ScreenCommands): CardCommands {
  function addHidden(columnId: string, texts: readonly string[], event: unknown): boolean {
    const { store, own, plinth, refuse } = current();
    const { env } = plinth;
    const { anonymous } = boardOf(store.getSnapshot());
    const others: { readonly order: string }[] = Object.values(own.getSnapshot().cards).filter(
      (card) => card.columnId === columnId,
    );
    const cards = texts.map((text) => {
      const order = hiddenOrder({ anonymous, others, random: env.random });
      others.push({ order });
      return { id: env.createId(), text, columnId, order, ...(anonymous ? { anonymous } : {}) };
    });
    const result = own.dispatch({ type: 'hidden.add', cards }, { event });
    if (!result.ok && result.reason === 'rejected') refuse(result.rejection.code, result.rejection.values);
    return result.ok;
  }

  return {
    addCards(columnId, texts, event) {
      const { store, plinth, readOnly, may, refuse, t, columnTitle } = current();
      const written = texts.map((text) => text.trim()).filter((text) => text !== '');
      const { env } = plinth;
      const cards = written.map((text) => ({ id: env.createId(), text }));
      const command = { type: 'card.add', cards, to: { columnId }, seed: env.random() } as const;
      if (cards.length === 0 || readOnly) return false;
      if (!may(command)) {
        refuse('notAllowed');
        return false;
      }
      const { hidden } = boardOf(store.getSnapshot());
      const done = hidden ? addHidden(columnId, written, event) : act(command, event);
      if (done)
        screen.say(
          t(hidden ? 'said.addedHidden' : 'said.added', {
            count: cards.length,
            column: columnTitle(columnId),
          }),
        );
      return done;
    },

    editCard(id, text, event) {
      const scope = current();
      if (hiddenCard(scope, id))
        return !scope.readOnly && scope.own.dispatch({ type: 'hidden.edit', id, text }, { event }).ok;
      return act({ type: 'card.edit', id, text }, event);
    },

    moveEntry(id, to, event) {
      const scope = current();
      const { store, t, columnTitle, plinth } = scope;
      if (hiddenCard(scope, id)) {
        const home = columnOf(scope, id)!;
        if (scope.readOnly || 'groupId' in to || home === to.columnId) return false;
        const { columnId } = to;
        const done = scope.own.dispatch({ type: 'hidden.move', id, columnId }, { event }).ok;
        if (done) screen.say(t('said.movedHidden', { from: columnTitle(home), to: columnTitle(columnId) }));
        return done;
      }
      const from = placeOf(store.getSnapshot(), id);
      const seed = plinth.env.random();
      const done = act(
        isGroup(scope, id) && !('groupId' in to)
          ? { type: 'group.move', id, to, seed }
          : { type: 'card.move', ids: [id], to, seed },
        event,
      );
      const now = placeOf(store.getSnapshot(), id);
      if (done && from && now) {
        const name = ({ group, columnId }: BoardPlace) =>
          group ? shortName(scope, group.id) : columnTitle(columnId);
        const { position, of } = now.group ?? now;
        const within = from.columnId === now.columnId && from.group?.id === now.group?.id;
        screen.say(
          t(within ? 'said.movedWithin' : 'said.moved', {
            card: shortName(scope, id),
            from: name(from),
            fromPlace: (from.group ?? from).position,
            to: name(now),
            place: position,
            total: of,
          }),
        );
      }
      return done;
    },

    takeOut(cardId, event) {
      const scope = current();
      const entry = entryOf(scope.store.getSnapshot(), cardId);
      if (entry?.kind !== 'group') return false;
      const to = { columnId: entry.columnId, after: entry.id };
      const done = act({ type: 'card.move', ids: [cardId], to, seed: scope.plinth.env.random() }, event);
      if (done) screen.say(scope.t('said.takenOut', { card: shortName(scope, cardId) }));
      return done;
    },

    removeCards(ids, event) {
      const scope = current();
      const { own, t, readOnly } = scope;
      if (readOnly) return false;
      const hidden = ids.filter((id) => hiddenCard(scope, id));
      const shared = ids.filter((id) => !hidden.includes(id));
      const gone =
        (hidden.length > 0 && own.dispatch({ type: 'hidden.remove', ids: hidden }, { event }).ok) ||
        (shared.length > 0 && act({ type: 'card.remove', ids: shared }, event));
      if (gone) screen.notify({ text: t('said.removed', { count: ids.length }), undo: true });
      return gone;
    },

    colourCards(ids, hue, event) {
      const scope = current();
      const [id = ''] = ids;
      if (hiddenCard(scope, id))
        return !scope.readOnly && scope.own.dispatch({ type: 'hidden.colour', id, hue }, { event }).ok;
      return act({ type: 'card.colour', ids, hue }, event);
    },

    sendLate(event) {
      const { own, ui } = current();
      own.dispatch({ type: 'hidden.sendAlone', ids: ui.getSnapshot().late }, { event });
    },

    toggleReaction(id, reaction, event) {
      const { store, who } = current();
      const name = who(`react:${id}`);
      const on = !store.getSnapshot().cards[id]?.reactions[`${reaction}:${name}`];
      return act({ type: 'card.react', id, reaction, who: name, on }, event);
    },
  };
}
