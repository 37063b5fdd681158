import { own } from '../shared/json';
import { keyBetween } from '../shared/order-key';
import { boardOf } from './board-of';
import type { PublishedCard, RetroCommandOf } from './retro.commands.types';
import type { HiddenCardRecord, RetroPrivateDocument } from './retro-private.types';
import { RETRO_SESSION_ID } from './retro-private.types';
import type { RetroDocument } from './retro.types';

/*
 * How hidden cards come out. Pure functions: whoever calls them brings the clock and chance, and sends what they answer
 * as `card.publish` to the shared store and `hidden.published` to the private one. Any number of tabs may do so at once:
 * a card goes out under its own id, once.
 */

/** How often counts of hidden cards on an anonymous board may change, in milliseconds. */
export const COUNT_TICK = 3_000;
/** A card that was due within a batch may still go out so long after it, in milliseconds: timers are late. */
const GRACE = 3_000;

/** This device's clock, and what it saw. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /**
   * When this page saw the batch begin (`board.batchAt` change), by its own clock; left out by a page that was opened
   * later. Clocks differ: without it, the cards of somebody whose clock is fast would count as late.
   */
  readonly batchSeenAt?: number | undefined;
}

type Shared = Pick<RetroDocument, 'board' | 'publications' | 'pending'>;
type Private = Pick<RetroPrivateDocument, 'cards' | 'session'>;

/**
 * The order key of a card that is written hidden, fixed from then on. On an anonymous board its place is drawn by lot, so
 * that the order says neither who nor when; else it follows the writer's last hidden card of that column.
 */
export function hiddenOrder(input: {
  readonly anonymous: boolean;
  /** The writer's hidden cards of that column. */
  readonly others: readonly Pick<HiddenCardRecord, 'order'>[];
  /** `env.random` */
  readonly random: () => number;
}): string {
  const { anonymous, others, random } = input;
  if (anonymous) return keyBetween('a0', 'a1', random);
  const last = others.reduce<string | null>(
    (max, { order }) => (max === null || order > max ? order : max),
    null,
  );
  return keyBetween(last, null, random);
}

/** When cards that may go out now do so: each at a random moment of what is left of the batch, at least a quarter of it. */
export function planPublication(input: {
  readonly cards: readonly Pick<HiddenCardRecord, 'id' | 'dueAt'>[];
  /** `batchAt`: when this page saw it begin, else the board's. */
  readonly board: { readonly batchAt?: number; readonly window: number };
  readonly now: number;
  readonly random: () => number;
}): readonly { readonly id: string; readonly at: number }[] {
  const { cards, board, now, random } = input;
  const { batchAt = now, window } = board;
  // A clock set back must not put a card off for hours.
  const left = Math.min(window, Math.max(batchAt + window - now, window / 4));
  return cards.map(({ id }) => ({ id, at: Math.round(now + random() * left) }));
}

export interface PublicationState {
  /** Cards that go out in this batch, planned or not. */
  readonly going: readonly HiddenCardRecord[];
  /** Late cards on an anonymous board: alone they would show whose they are. They wait for another author's. */
  readonly waiting: readonly HiddenCardRecord[];
  /** In the shared document, by another tab or before a crash: to be marked with `hidden.published`. */
  readonly out: readonly string[];
  /** Somebody else's late cards wait too: send `board.batch`, and all of them go together. */
  readonly mayBatch: boolean;
}

const beganAt = (shared: Shared, { batchSeenAt }: Moment) => batchSeenAt ?? boardOf(shared).batchAt;

/** Planned in this batch, by a clock that was not set back since. */
function isPlanned({ dueAt }: HiddenCardRecord, shared: Shared, moment: Moment): boolean {
  const began = beganAt(shared, moment) ?? -Infinity;
  return dueAt !== undefined && dueAt >= began && dueAt <= moment.now + boardOf(shared).window;
}

/** What is to happen with this writer's hidden cards. Nothing goes out while the board is hidden. */
export function publicationState(mine: Private, shared: Shared, moment: Moment): PublicationState {
  const queued = Object.values(mine.cards).filter(({ state }) => state === 'queued');
  const isOut = ({ id }: HiddenCardRecord) => own(shared.publications, id) !== undefined;
  const out = queued.filter(isOut).map(({ id }) => id);
  const here = queued.filter((card) => !isOut(card));
  const { hidden, window, anonymous } = boardOf(shared);
  if (hidden) return { going: [], waiting: [], out, mayBatch: false };
  const { now } = moment;
  const began = beganAt(shared, moment);
  const isBatch = began !== undefined && now >= began - GRACE && now < began + window + GRACE;
  const goes = (card: HiddenCardRecord) =>
    isBatch ||
    card.alone === true ||
    !(anonymous || card.anonymous === true) ||
    (isPlanned(card, shared, moment) && now <= card.dueAt! + GRACE);
  const waiting = here.filter((card) => !goes(card));
  const writer = own(mine.session, RETRO_SESSION_ID)?.writer;
  const others = Object.values(shared.pending).some(
    (record) => record.id !== writer && (record.waiting ?? 0) > 0,
  );
  return { going: here.filter(goes), waiting, out, mayBatch: waiting.length > 0 && others };
}

/** Cards that go out in this batch and have no moment yet: plan them, and keep the plan with `hidden.plan`. */
export function cardsToPlan(mine: Private, shared: Shared, moment: Moment): readonly HiddenCardRecord[] {
  return publicationState(mine, shared, moment).going.filter((card) => !isPlanned(card, shared, moment));
}

/** Cards whose moment has come. Send each in a command of its own, so that nothing ties two of them together. */
export function cardsToPublish(mine: Private, shared: Shared, moment: Moment): readonly PublishedCard[] {
  return publicationState(mine, shared, moment)
    .going.filter((card) => isPlanned(card, shared, moment) && card.dueAt! <= moment.now)
    .map(({ id, text, columnId, order, hue, anonymous }) => ({
      id,
      text,
      columnId,
      order,
      ...(hue ? { hue } : {}),
      ...(anonymous ? { anonymous } : {}),
    }));
}

/** The next moment at which a card is due, in milliseconds since the epoch. */
export function nextPublicationAt(mine: Private, shared: Shared, moment: Moment): number | undefined {
  const due = publicationState(mine, shared, moment).going.flatMap((card) =>
    isPlanned(card, shared, moment) ? card.dueAt! : [],
  );
  return due.length === 0 ? undefined : Math.min(...due);
}

/**
 * The command that tells others how many hidden cards this writer has, or `undefined` if they know. On an anonymous board
 * send it at a tick only (`nextTick`): at once, a count would show who has just come back.
 *
 * On an anonymous board nothing is told while cards are hidden: who came after a count knows, and everybody else does,
 * that none of those cards are theirs. After the reveal everybody tells at once; of late cards only that there are some.
 */
export function pendingCommand(
  mine: Private,
  shared: Shared,
  moment: Moment,
): RetroCommandOf<'pending.set'> | undefined {
  const writer = own(mine.session, RETRO_SESSION_ID)?.writer;
  if (writer === undefined) return undefined;
  const there = own(shared.pending, writer);
  const { total, waiting, columns } = boardOf(shared).anonymous
    ? anonymousCount(mine, shared, moment)
    : namedCount(mine, shared, moment);
  const same =
    (there?.total ?? 0) === total &&
    (there?.waiting ?? 0) === waiting &&
    Object.entries(columns ?? {}).every(([id, count]) => there?.columns?.[id] === count);
  return same ? undefined : { type: 'pending.set', writer, total, waiting, ...(columns ? { columns } : {}) };
}

interface Count {
  readonly total: number;
  readonly waiting: number;
  readonly columns?: Readonly<Record<string, number>>;
}

const countedIn = ({ cards }: Private) => Object.values(cards).filter(({ state }) => state !== 'draft');

function namedCount(mine: Private, shared: Shared, moment: Moment): Count {
  const counted = countedIn(mine);
  const columns: Record<string, number> = {};
  for (const { columnId } of counted) columns[columnId] = (own(columns, columnId) ?? 0) + 1;
  const waiting = publicationState(mine, shared, moment).waiting.length;
  return { total: counted.length, waiting, columns };
}

function anonymousCount(mine: Private, shared: Shared, moment: Moment): Count {
  if (boardOf(shared).hidden) return { total: 0, waiting: 0 };
  const told = own(shared.pending, own(mine.session, RETRO_SESSION_ID)!.writer)?.total;
  const { waiting, going } = publicationState(mine, shared, moment);
  if (waiting.length > 0) return { total: told ?? 1, waiting: 1 };
  // Told once: a count that grew would belong to somebody who goes on writing.
  return { total: told ?? (going.length > 0 ? countedIn(mine).length : 0), waiting: 0 };
}

/** The next moment at which counts may change on an anonymous board: the same for everybody whose clock is right. */
export function nextTick(now: number, every: number = COUNT_TICK): number {
  return (Math.floor(now / every) + 1) * every;
}

/** Only one person has hidden cards. On an anonymous board nobody can know before the reveal. */
export function isSoleWriter(shared: Pick<RetroDocument, 'pending'>): boolean {
  return Object.values(shared.pending).filter(({ total }) => total > 0).length === 1;
}
