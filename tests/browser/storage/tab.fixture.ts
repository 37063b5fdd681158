// What runs in a real tab: a toy document, kept in the storage and under the key that the address names.
import { browserStorage } from '../../../src/storage/browser-storage';
import { indexedDbStorage } from '../../../src/storage/indexed-db/indexed-db-storage';
import { openToy } from '../../helpers/open-toy';
import { seeded, toyCard, toyDocument } from '../../helpers/toy-model';

const address = new URLSearchParams(location.search);
const name = address.get('place') ?? '';
const storage = address.get('kind') === 'indexed-db' ? indexedDbStorage({ name }) : browserStorage();

const HOMES = Array.from({ length: 20 }, (_, index) => `home${index}`);
const toy = openToy(storage, toyDocument(...HOMES.map((id) => toyCard(id))));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Written at once and in this process, so that it survives what happens to the document. */
const witness = {
  made: `${name}-made`,
  saved: `${name}-saved`,
  read: (key: string) => Number(localStorage.getItem(key) ?? 0),
  write: (key: string, value: number) => localStorage.setItem(key, String(value)),
};

/** What the page before this one said last. */
const before = { made: witness.read(witness.made), saved: witness.read(witness.saved) };
let { made } = before;
let stop = false;

/** One edit with a number of its own. */
function edit() {
  made++;
  // Said before it is done: an edit that the page knows nothing of has not been made.
  witness.write(witness.made, made);
  toy.vote(HOMES[made % 20]!, `n${made}`, made);
  note();
}
function note() {
  if (made > before.made && toy.status().state === 'saved') witness.write(witness.saved, made);
}
toy.persistence.status.subscribe(note);

const isSaved = async () => {
  while (toy.status().state !== 'saved') await pause(0);
};
const votes = () => Object.values(toy.cards()).flatMap((card) => Object.keys(card.votes));

const tab = {
  /** What was stored when the page was opened, and what the page before it said. */
  async opened() {
    await toy.persistence.ready;
    return {
      votes: votes(),
      ...before,
      state: toy.status().state,
    };
  },
  /** Edits until the page is gone: one after the other, or without waiting for the last one to be saved. */
  async keepEditing({ seed, waits }: { seed: number; waits: boolean }) {
    const random = seeded(seed);
    await toy.persistence.ready;
    void (async () => {
      while (!stop) {
        edit();
        if (waits) await isSaved();
        await pause(random() * 12);
      }
    })();
  },
  /** Edits for so long; answers the names of what it did. */
  async work({ person, milliseconds, seed }: { person: string; milliseconds: number; seed: number }) {
    const random = seeded(seed);
    const end = performance.now() + milliseconds;
    const done: string[] = [];
    while (performance.now() < end) {
      const vote = `${person}${done.length}`;
      toy.vote(HOMES[Math.floor(random() * 20)]!, vote, 1);
      done.push(vote);
      await pause(random() * 60);
    }
    await toy.persistence.flush();
    return done;
  },
  document: () => toy.store.getSnapshot(),
  votes,
  status: () => toy.status(),
  end() {
    stop = true;
    toy.persistence.stop();
  },
};
export type TestTab = typeof tab;
Object.assign(globalThis, { tab });
