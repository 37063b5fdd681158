import { expect, test } from 'vitest';
import type { StorageAdapter } from '../../../src/storage/adapter.types';
import { openToy, type OpenedToy } from '../../helpers/open-toy';
import { seeded, toyCard, toyDocument, type ToyDocument } from '../../helpers/toy-model';
import { busyClock, KINDS, openTabs, seedsFrom, type BusyClock, type Kind } from './machine';

interface Habits {
  /** How often it is the same card that is changed. */
  readonly same: number;
  /** How often a page goes and comes back. */
  readonly leaving?: number;
  /** How often something is taken back, and cards are removed. */
  readonly undoing?: number;
  readonly compactAfter: number;
}

/** Forty random edits in several tabs; answers the cards that nobody took away. */
async function edit(kind: Kind, seed: number, clock: BusyClock, habits: Habits) {
  const { same, leaving = 0, undoing = 0, compactAfter } = habits;
  const random = seeded(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const { server, tabs, openLater } = openTabs(kind, seed, clock);
  const open = (storage: StorageAdapter, at: number) =>
    openToy(storage, toyDocument(toyCard('a')), { seed: at + 1, compactAfter: compactAfter + (at % 2) });
  const toys = tabs.map(open);
  const added = ['a'];
  await clock.until(Promise.all(toys.map(({ persistence }) => persistence.ready)));
  for (let step = 0; step < 40; step++) {
    const at = pick(toys.length);
    if (random() < leaving) {
      toys[at]!.persistence.stop();
      if (random() < 0.5) await clock.passSome();
      toys[at] = open(tabs[at]!, 10 + step);
      if (random() < 0.5) await clock.until(toys[at].persistence.ready);
    }
    const toy = toys[at]!;
    if (random() < undoing) toy.store[random() < 0.6 ? 'undo' : 'redo']();
    const ids = Object.keys(toy.cards());
    const id = random() < same ? 'a' : ids[pick(ids.length)]!;
    if (random() < 0.4 * (1 - same)) {
      if (random() < undoing) toy.store.dispatch({ type: 'card.remove', id });
      added.push(`s${step}`);
      toy.add(`s${step}`);
    } else if (random() < 0.5) toy.rename(id, `${step}`);
    else toy.vote(id, `p${step}`, 1);
    if (random() < 0.05) server.mode = server.mode === 'up' ? 'down' : 'up';
    if (random() < 0.35) await clock.passSome();
  }
  server.mode = 'up';
  await settle(toys, clock);
  const later = openLater.map((openTab) => open(openTab(), 90));
  for (const { persistence } of later) await clock.until(persistence.ready);
  for (const { persistence } of [...toys, ...later]) persistence.stop();
  return { added, toys, later, sent: server.documents.get('toy')?.payload as ToyDocument | undefined };
}

async function settle(toys: readonly OpenedToy[], clock: BusyClock) {
  for (let round = 0; round < 4; round++) {
    await clock.until(Promise.all(toys.map(({ persistence }) => persistence.flush())));
    await clock.pass(60);
  }
  for (const { persistence } of toys) await clock.until(persistence.retry());
  await clock.pass(60);
}

const HABITS: readonly (readonly [string, Habits, number])[] = [
  ['many cards', { same: 0, compactAfter: 2 }, 6],
  ['the same card again and again', { same: 0.7, compactAfter: 30 }, 10],
  ['pages that go and come back', { same: 0.1, leaving: 0.06, compactAfter: 3 }, 10],
  ['a second thought about everything', { same: 0.3, leaving: 0.06, undoing: 0.15, compactAfter: 10 }, 6],
];

test.each(KINDS.flatMap((kind) => HABITS.map(([name, habits, few]) => [kind, name, habits, few] as const)))(
  '%s: %s, and all tabs end the same, with nothing lost',
  async (kind, _, habits, few) => {
    const clock = busyClock();
    for (const seed of seedsFrom(few)) {
      clock.restart(seed);
      const { added, toys, later, sent } = await edit(kind, seed, clock, habits);
      const cards = toys[0]!.cards();
      if (!habits.undoing) expect([seed, ...Object.keys(cards).sort()]).toEqual([seed, ...added.sort()]);
      for (const other of [...toys, ...later]) expect([seed, other.cards()]).toEqual([seed, cards]);
      if (kind !== 'IndexedDB') expect([seed, sent?.cards]).toEqual([seed, cards]);
    }
  },
  900_000,
);
