import {
  boardOf,
  cardsToPlan,
  cardsToPublish,
  hiddenOrder,
  pendingCommand,
  planPublication,
  publicationState,
} from '../../core/retro-board/index';
import type { HiddenBoard, RetroSide } from './retro-checks.types';

/** Half a second of a batch: every page looks whether a card of its own is due. */
const STEP = 500;

/** Writes a hidden card as a page does: into the person's own document, and the count into the shared one. */
export function writeHidden({ store, own }: RetroSide, text: string, now: number): string {
  const { anonymous } = boardOf(store.getSnapshot());
  const id = own.env.createId();
  const columnId = Object.keys(store.getSnapshot().columns)[0] ?? 'none';
  const others = Object.values(own.getSnapshot().cards);
  const order = hiddenOrder({ anonymous, others, random: own.env.random });
  own.dispatch({ type: 'hidden.add', cards: [{ id, text, columnId, order, anonymous }] });
  count({ store, own }, now);
  return id;
}

function count({ store, own }: Pick<RetroSide, 'store' | 'own'>, now: number): void {
  const command = pendingCommand(own.getSnapshot(), store.getSnapshot(), { now });
  if (command) store.dispatch(command);
}

/** Cards of this page that are due go out; those that are out are marked. */
function publishDue({ store, own }: RetroSide, now: number): void {
  const moment = { now };
  const cards = cardsToPlan(own.getSnapshot(), store.getSnapshot(), moment);
  const board = boardOf(store.getSnapshot());
  const plan = planPublication({ cards, board, now, random: own.env.random });
  if (plan.length > 0) own.dispatch({ type: 'hidden.plan', plan });
  for (const card of cardsToPublish(own.getSnapshot(), store.getSnapshot(), moment))
    store.dispatch({ type: 'card.publish', cards: [card] });
  const { out } = publicationState(own.getSnapshot(), store.getSnapshot(), moment);
  if (out.length > 0) own.dispatch({ type: 'hidden.published', ids: out });
}

/** Lets a whole batch pass on every page. */
export async function runBatch({ sides, clock, settle }: HiddenBoard): Promise<void> {
  const { window } = boardOf(sides[0].store.getSnapshot());
  for (let passed = 0; passed <= window + 4 * STEP; passed += STEP) {
    clock.now += STEP;
    for (const side of sides) publishDue(side, clock.now);
    await settle();
  }
}

/** The first person reveals, and everybody's cards come out. */
export async function reveal(board: HiddenBoard): Promise<void> {
  board.sides[0].store.dispatch({ type: 'board.reveal' });
  await board.settle();
  await runBatch(board);
}
