'use client';
import { boardOf } from '../../core/retro-board/board-of';
import {
  cardsToPlan,
  cardsToPublish,
  nextPublicationAt,
  nextTick,
  pendingCommand,
  planPublication,
  publicationState,
} from '../../core/retro-board/publication';
import { RETRO_SESSION_ID } from '../../core/retro-board/retro-private.types';
import { own as ownOf } from '../../core/shared/json';
import type { RetroContext } from './retro-board.types';

/** How long to wait before another try at something that did not happen, in milliseconds. */
const AGAIN = 2_000;
/** The longest wait that a timer can hold. */
const LONGEST = 2 ** 31 - 1;

/**
 * Lets hidden cards out after the reveal, one by one at their planned moments, and tells others how many there are. It
 * holds nothing itself: what went out stands in the shared document and what is due in the private one, so a second tab,
 * a crash or a second start publish nothing twice.
 *
 * @returns How to stop.
 */
export function startPublisher({
  store,
  own,
  ui,
  plinth,
  connection,
}: Pick<RetroContext, 'store' | 'own' | 'ui' | 'plinth' | 'connection'>): () => void {
  const { env } = plinth;
  // What waits offline would go out later as one message, and tie cards to each other and to whoever comes back.
  const isLive = () => (connection?.getSnapshot().state ?? 'live') === 'live';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let revealTimer: ReturnType<typeof setTimeout> | undefined;
  let queued = false;
  let stopped = false;
  let { hidden: wasHidden, batchAt: lastBatch } = boardOf(store.getSnapshot());
  /** When this page saw the latest batch begin, by its own clock. */
  let batchSeenAt: number | undefined;
  let tickAt: number | undefined;

  function soon() {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      if (!stopped) run();
    });
  }

  function run() {
    clearTimeout(timer);
    const now = env.now();
    const moment = { now, batchSeenAt };
    ensureSession();
    const { waiting, out, mayBatch } = publicationState(own.getSnapshot(), store.getSnapshot(), moment);
    if (out.length > 0) own.dispatch({ type: 'hidden.published', ids: out });
    if (!isLive()) return;
    const unplanned = cardsToPlan(own.getSnapshot(), store.getSnapshot(), moment);
    if (unplanned.length > 0) {
      const board = boardOf(store.getSnapshot());
      const plan = planPublication({ cards: unplanned, board, now, random: env.random });
      own.dispatch({ type: 'hidden.plan', plan });
    }
    for (const card of cardsToPublish(own.getSnapshot(), store.getSnapshot(), moment))
      store.dispatch({ type: 'card.publish', cards: [card] });
    if (mayBatch) store.dispatch({ type: 'board.batch' });
    const late = waiting.map(({ id }) => id);
    if (late.join() !== ui.getSnapshot().late.join()) ui.set({ late });
    wait(now, tellCount(now));
  }

  function ensureSession() {
    if (ownOf(own.getSnapshot().session, RETRO_SESSION_ID)) return;
    own.dispatch({ type: 'session.start', retro: store.getSnapshot().id, writer: env.createId() });
  }

  /** Where nobody is named, counts change at common moments only. Answers when that is. */
  function tellCount(now: number): number | undefined {
    const command = pendingCommand(own.getSnapshot(), store.getSnapshot(), { now, batchSeenAt });
    if (!command) return (tickAt = undefined);
    if (boardOf(store.getSnapshot()).anonymous) {
      tickAt ??= nextTick(now);
      if (now < tickAt) return tickAt;
    }
    tickAt = undefined;
    store.dispatch(command);
    return undefined;
  }

  function wait(now: number, tick: number | undefined) {
    const due = nextPublicationAt(own.getSnapshot(), store.getSnapshot(), { now, batchSeenAt });
    const next = Math.min(due ?? Infinity, tick ?? Infinity);
    if (next === Infinity) return;
    // What is due already was sent just now: a host that holds it gets some time.
    timer = setTimeout(soon, Math.min(LONGEST, next > now ? next - now : AGAIN));
  }

  function watchReveal() {
    const { hidden, window, batchAt } = boardOf(store.getSnapshot());
    // Heard of on coming back, it may be over: then this page's cards are late, as the board's own time says.
    if (batchAt !== lastBatch) batchSeenAt = isLive() ? env.now() : undefined;
    lastBatch = batchAt;
    if (wasHidden && !hidden) {
      ui.set({ revealing: true, composer: null });
      clearTimeout(revealTimer);
      revealTimer = setTimeout(() => ui.set({ revealing: false }), window + AGAIN);
    }
    wasHidden = hidden;
  }

  const stops = [
    store.observe(() => {
      watchReveal();
      soon();
    }),
    own.observe(soon),
    connection?.subscribe(soon),
  ];
  soon();
  return () => {
    stopped = true;
    clearTimeout(timer);
    clearTimeout(revealTimer);
    for (const stop of stops) stop?.();
  };
}
