import * as Y from 'yjs';
import { bindYjs } from '../../../src/collab/bind-yjs';
import {
  boardOf,
  cardsToPlan,
  cardsToPublish,
  createRetroDocument,
  createRetroPrivateDocument,
  hiddenOrder,
  nextPublicationAt,
  nextTick,
  pendingCommand,
  planPublication,
  publicationState,
  retroModel,
  retroPrivateModel,
} from '../../../src/core/retro-board/index';
import { createStore } from '../../../src/core/shared/store';
import { seeded } from '../../helpers/toy-model';
import { bound } from '../../helpers/yjs-rooms';
import type { Clock } from './clock';

/** What is done wrongly on purpose, one at a time, to see that the attack would find it. */
export type Leak = 'none' | 'clientId' | 'typing';

const RETRO = 'retro-1';

/** Somebody at a simulated retro: real stores, a real binding, and a publisher that keeps to the rules of core. */
export function createPerson(clock: Clock, seed: number, leak: Leak) {
  const random = seeded(seed);
  const env = {
    now: () => Math.round(clock.now()),
    createId: () => Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(36)).join(''),
    random,
  };
  const doc = new Y.Doc();
  // From the seed too, so that a run is the same every time.
  doc.clientID = Math.floor(random() * 2 ** 32);
  const { withoutTrace, ...naive } = retroModel;
  const model = leak === 'clientId' ? naive : { ...naive, withoutTrace: withoutTrace! };
  const document = createRetroDocument(env, { id: RETRO, anonymous: true, hidden: true });
  const store = createStore({ model, document, env });
  const own = createStore({
    model: retroPrivateModel,
    document: createRetroPrivateDocument(env, RETRO),
    env,
  });
  let batchAt: number | undefined;
  let batchSeenAt: number | undefined;
  let tickAt: number | undefined;
  let online = false;

  function publish() {
    if (!online) return;
    const now = env.now();
    const board = boardOf(store.getSnapshot());
    if (board.batchAt !== batchAt) batchSeenAt = now;
    batchAt = board.batchAt;
    const moment = { now, batchSeenAt };
    const read = () => [own.getSnapshot(), store.getSnapshot(), moment] as const;
    const { out, mayBatch } = publicationState(...read());
    if (out.length > 0) own.dispatch({ type: 'hidden.published', ids: out });
    const cards = cardsToPlan(...read());
    if (cards.length > 0) {
      const plan = planPublication({
        cards,
        board: { ...board, batchAt: batchSeenAt ?? board.batchAt ?? now },
        now,
        random,
      });
      own.dispatch({ type: 'hidden.plan', plan });
    }
    for (const card of cardsToPublish(...read())) store.dispatch({ type: 'card.publish', cards: [card] });
    if (mayBatch) store.dispatch({ type: 'board.batch' });
    count(now, moment);
    const next = Math.min(nextPublicationAt(...read()) ?? Infinity, tickAt ?? Infinity);
    if (next < Infinity && next > now) clock.at(next, publish);
  }

  function count(now: number, moment: { now: number; batchSeenAt: number | undefined }) {
    const command = pendingCommand(own.getSnapshot(), store.getSnapshot(), moment);
    if (!command) return void (tickAt = undefined);
    tickAt ??= nextTick(now);
    if (now < tickAt) return;
    tickAt = undefined;
    store.dispatch(command);
  }

  return {
    doc,
    store,
    own,
    random,
    publish,
    isOnline: () => online,
    start(whenSynced: PromiseLike<unknown>) {
      bound(bindYjs(store, doc, { whenSynced }));
    },
    /** Takes in what happened meanwhile. A page that was away did not see a batch begin, however new it is to it. */
    comeBack(receive: () => void) {
      receive();
      batchAt = boardOf(store.getSnapshot()).batchAt;
      batchSeenAt = undefined;
      online = true;
      publish();
    },
    goAway() {
      online = false;
    },
    /** Writes a hidden card. @returns its id */
    write(text = 'x'.repeat(20)) {
      const id = env.createId();
      const others = Object.values(own.getSnapshot().cards);
      const order = hiddenOrder({ anonymous: true, others, random });
      const card = { id, text, columnId: 'lifted', order, anonymous: true };
      own.dispatch({ type: 'hidden.add', cards: [card] });
      publish();
      return id;
    },
  };
}

export type Person = ReturnType<typeof createPerson>;
