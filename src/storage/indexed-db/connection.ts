import { openDB } from 'idb';
import { createMissingStores, isComplete, type Database, type Layout } from './layout';

export interface Connection {
  /** Opens, or opens again. Rejects when that is not possible or not possible now. */
  get(): Promise<Database>;
  /** Closes this one, which has failed; the next `get` opens another. */
  drop(database: Database): void;
}

/**
 * One database, opened when it is needed and as often as it is needed: a browser may close it at any time, another tab may
 * ask for it to be closed, and a person may delete it while the page is open.
 *
 * @param options.patience Milliseconds until opening counts as blocked. It goes on meanwhile.
 * @param options.onLateOpen It was blocked and is open now.
 */
export function createConnection(options: {
  readonly name: string;
  readonly patience: number;
  readonly onLateOpen: () => void;
}): Connection {
  const { name, patience, onLateOpen } = options;
  let opening: Promise<Database> | undefined;
  let current: Database | undefined;
  let blocked = false;

  async function open(version?: number): Promise<Database> {
    if (typeof indexedDB === 'undefined') throw named('NotAllowedError');
    const database = await openOrThrow(name, version, (lost) => drop(lost));
    if (isComplete(database)) return (current = database);
    database.close();
    return open(database.version + 1).catch((error: unknown) => {
      // Another tab was faster.
      if ((error as Error).name === 'VersionError') return open();
      throw error;
    });
  }

  function drop(database: Database) {
    database.close();
    // A call that began on an old connection may fail after a new one was opened.
    if (database !== current) return;
    current = opening = undefined;
  }

  function start(): Promise<Database> {
    const started = open();
    const settle = () => {
      if (blocked) onLateOpen();
      blocked = false;
    };
    started.then(settle, () => {
      if (opening === started) opening = undefined;
    });
    return started;
  }

  return {
    get() {
      opening ??= start();
      return withPatience(opening, patience, () => {
        blocked = true;
        return named('BlockedError');
      });
    },
    drop,
  };
}

async function openOrThrow(
  name: string,
  version: number | undefined,
  onLost: (database: Database) => void,
): Promise<Database> {
  try {
    const database: Database = await openDB<Layout>(name, version, {
      upgrade: createMissingStores,
      // Another tab wants to upgrade or delete it. Holding on would block that tab for good.
      blocking: () => onLost(database),
      terminated: () => onLost(database),
    });
    return database;
  } catch (error) {
    // Old private modes open nothing and call it an invalid state.
    throw (error as Error | null)?.name === 'InvalidStateError' ? named('NotAllowedError') : error;
  }
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

function withPatience<T>(promise: Promise<T>, patience: number, onOver: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(onOver()), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
