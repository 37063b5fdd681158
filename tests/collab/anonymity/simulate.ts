import * as Y from 'yjs';
import { seeded } from '../../helpers/toy-model';
import { createClock } from './clock';
import { createPerson, type Leak, type Person } from './people';

/** What one peer sees of a retro. Person `0` is the attacker. */
export interface Evidence {
  /** In order of arrival. */
  readonly updates: readonly { readonly at: number; readonly structs: readonly SeenStruct[] }[];
  /** By person: the client id that presence ties to the name, and from when to when it was here. */
  readonly people: readonly {
    readonly client: number;
    readonly here: readonly (readonly [from: number, to: number])[];
  }[];
  /** Whom presence has shown writing, where it does. */
  readonly writing: readonly { readonly person: number; readonly at: number }[];
  readonly revealedAt: number;
}

export interface SeenStruct {
  readonly client: number;
  readonly clock: number;
  /** `cards`, `pending` … */
  readonly collection: string;
  /** The key in it: `id/field`. */
  readonly key: string;
  readonly value: unknown;
}

export interface Played {
  readonly evidence: Evidence;
  /** Who wrote each card that came out. */
  readonly truth: ReadonlyMap<string, number>;
}

/** A wall-clock time, so that ticks fall as they do in life. */
const START = 1_700_000_000_000;
const REVEAL = 240_000;
const END = 420_000;

/**
 * One retro of 4 to 8 people with an anonymous, hidden collect phase: people come at different times, some late, some
 * lose their network before the reveal and are back after it; everybody writes 0 to 5 cards. All of it through real
 * stores and bindings over a relay with delays; only time is simulated.
 */
export function playBoard(seed: number, leak: Leak): Played {
  const random = seeded(seed);
  const between = (from: number, to: number) => from + random() * (to - from);
  const clock = createClock(START);
  const size = 4 + Math.floor(random() * 5);
  const people: Person[] = [];
  const truth = new Map<string, number>();
  const updates: { at: number; structs: SeenStruct[] }[] = [];
  const here: [number, number][][] = [];
  const writing: { person: number; at: number }[] = [];
  const server = new Y.Doc();

  function seen(update: Uint8Array) {
    const { structs } = Y.decodeUpdate(update);
    const found = structs.flatMap((struct) => {
      if (!(struct instanceof Y.Item)) return [];
      const { client, clock: time } = struct.id;
      const parent: unknown = struct.parent;
      const collection = typeof parent === 'string' ? parent.replace(/^.*\//, '') : '';
      const value: unknown =
        struct.content instanceof Y.ContentAny ? (struct.content.arr as unknown[])[0] : undefined;
      return [{ client, clock: time, collection, key: struct.parentSub ?? '', value }];
    });
    updates.push({ at: clock.now() - START, structs: found });
  }

  function connect(person: Person, index: number) {
    here[index]!.push([clock.now() - START, Infinity]);
    person.comeBack(() => Y.applyUpdate(person.doc, Y.encodeStateAsUpdate(server), 'network'));
    relay(Y.encodeStateAsUpdate(person.doc, Y.encodeStateVector(server)), person);
  }

  function relay(update: Uint8Array, from: Person) {
    Y.applyUpdate(server, update);
    if (from !== people[0]) seen(update);
    for (const other of people)
      if (other !== from && other.isOnline()) {
        Y.applyUpdate(other.doc, update, 'network');
        other.publish();
      }
  }

  for (let index = 0; index < size; index++) {
    const person = createPerson(clock, seed * 31 + index + 1, leak);
    people.push(person);
    here.push([]);
    const delay = between(10, 120);
    let last = 0;
    person.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network' || !person.isOnline()) return;
      // One connection delivers in order.
      last = Math.max(last, clock.now() + delay + between(0, 60));
      clock.at(last, () => relay(update, person));
    });
  }

  // Whoever opens the board is the attacker or somebody else; the rest come when they come.
  const isLate = people.map((_, index) => index > 0 && random() < 0.15);
  const isCut = people.map((_, index) => index > 0 && !isLate[index] && random() < 0.15);
  people.forEach((person, index) => {
    const comes = index === 0 ? 0 : isLate[index] ? between(60_000, 150_000) : between(500, 15_000);
    // Whoever opens it writes the board itself. The rest find it there.
    const whenSynced = index === 0 ? now : never;
    clock.at(START + comes, () => {
      person.start(whenSynced);
      connect(person, index);
    });
    const cards = Math.floor(random() * 6);
    for (let count = 0; count < cards; count++)
      clock.at(START + between(comes + 5_000, REVEAL - 5_000), () => {
        truth.set(person.write(), index);
        if (leak === 'typing') writing.push({ person: index, at: clock.now() - START });
      });
    if (!isCut[index]) return;
    clock.at(START + between(REVEAL - 4_000, REVEAL - 500), () => {
      person.goAway();
      here[index]!.at(-1)![1] = clock.now() - START;
    });
    clock.at(START + between(REVEAL + 30_000, REVEAL + 90_000), () => connect(person, index));
  });
  clock.at(START + REVEAL, () => people[0]!.store.dispatch({ type: 'board.reveal' }));
  clock.run(START + END);

  const seenPeople = people.map(({ doc }, index) => ({ client: doc.clientID, here: here[index]! }));
  return { evidence: { updates, people: seenPeople, writing, revealedAt: REVEAL }, truth };
}

/** Synced at once: the binding hears of it before it goes on, so that simulated time need not wait for real time. */
const now: PromiseLike<unknown> = {
  then(done) {
    done?.(undefined);
    return now as never;
  },
};
const never: PromiseLike<unknown> = { then: () => never as never };
