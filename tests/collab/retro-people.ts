import * as Y from 'yjs';
import { bindYjs } from '../../src/collab/bind-yjs';
import {
  boardOf,
  cardsToPlan,
  cardsToPublish,
  createRetroDocument,
  createRetroPrivateDocument,
  hiddenOrder,
  pendingCommand,
  planPublication,
  publicationState,
  retroModel,
  retroPrivateModel,
  type RetroCommand,
  type RetroDocument,
} from '../../src/core/retro-board/index';
import type { Env } from '../../src/core/shared/command';
import { createStore } from '../../src/core/shared/store';
import { seeded } from '../helpers/toy-model';
import { bound, synced } from '../helpers/yjs-rooms';

export interface Clock {
  now: number;
}

/** Ids that say nothing, as a real page makes them. */
function envOf(seed: number, clock: Clock): Env {
  const random = seeded(seed);
  const createId = () => Array.from({ length: 4 }, () => random().toString(36).slice(2, 8)).join('');
  return { now: () => clock.now, createId, random };
}

/** A person at a shared retro, with a private document that is bound to nothing. Does what a page does, by hand. */
export function person(name: string, seed: number, clock: Clock, document: RetroDocument, doc = new Y.Doc()) {
  const env = envOf(seed, clock);
  doc.clientID = seed;
  const shared = createStore({ model: retroModel, document, env, actor: name });
  bound(bindYjs(shared, doc, { whenSynced: synced }));
  const mine = createStore({
    model: retroPrivateModel,
    document: createRetroPrivateDocument(env, document.id),
    env,
    actor: name,
  });
  return {
    name,
    doc,
    shared,
    mine,
    document: () => shared.getSnapshot(),
    send(command: RetroCommand) {
      const result = shared.dispatch(command);
      return result.ok ? 'ok' : 'rejection' in result ? result.rejection.code : result.reason;
    },
    write(text: string, columnId: string) {
      const { anonymous } = boardOf(shared.getSnapshot());
      const others = Object.values(mine.getSnapshot().cards);
      const order = hiddenOrder({ anonymous, others, random: env.random });
      mine.dispatch({
        type: 'hidden.add',
        cards: [{ id: env.createId(), text, columnId, order, anonymous }],
      });
    },
    /** Tells others how many. */
    count() {
      const command = pendingCommand(mine.getSnapshot(), shared.getSnapshot(), { now: clock.now });
      if (command) shared.dispatch(command);
    },
    /** One look at what is due. @returns cards that went out */
    publish(): number {
      const moment = { now: clock.now };
      const [private_, public_] = [mine.getSnapshot(), shared.getSnapshot()];
      const cards = cardsToPlan(private_, public_, moment);
      if (cards.length > 0) {
        const plan = planPublication({ cards, board: boardOf(public_), now: clock.now, random: env.random });
        mine.dispatch({ type: 'hidden.plan', plan });
      }
      const due = cardsToPublish(mine.getSnapshot(), public_, moment);
      for (const card of due) shared.dispatch({ type: 'card.publish', cards: [card] });
      const { out } = publicationState(mine.getSnapshot(), shared.getSnapshot(), moment);
      if (out.length > 0) mine.dispatch({ type: 'hidden.published', ids: out });
      return due.length;
    },
    state: () => publicationState(mine.getSnapshot(), shared.getSnapshot(), { now: clock.now }),
    /** Everything that this page has received or would send on, as one text. */
    wire: () =>
      Buffer.from(Y.encodeStateAsUpdate(doc)).toString('utf8') + JSON.stringify(shared.getSnapshot()),
  };
}

export type Person = ReturnType<typeof person>;

/** A hidden board on the way: everybody has the same document, and nobody is named on it but who was there. */
export async function people(
  names: readonly string[],
  options: {
    readonly anonymous: boolean;
    readonly hidden?: boolean;
    readonly facilitators?: readonly string[];
  },
): Promise<{ readonly all: readonly Person[]; readonly clock: Clock }> {
  const clock = { now: 1_700_000_000_000 };
  const { anonymous, hidden = true, facilitators = [] } = options;
  const env = envOf(99, clock);
  const document = createRetroDocument(env, { id: 'retro', anonymous, hidden, facilitators });
  const first = person(names[0]!, 1, clock, document);
  await synced;
  const all = [first];
  for (const [index, name] of names.slice(1).entries()) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc), 'network');
    all.push(person(name, index + 2, clock, document, doc));
  }
  await synced;
  return { all, clock };
}
