import type { IDBPTransaction } from 'idb';
import { failureReason } from '../failure';
import { STORE_NAMES, type Database, type Layout, type StoreName } from './layout';

export type Transaction<M extends 'readonly' | 'readwrite'> = IDBPTransaction<Layout, StoreName[], M>;

/**
 * All or nothing: resolves once what `work` did is committed, rejects if it was not. `work` must wait for requests of this
 * transaction only, or it ends early.
 */
export async function transact<M extends 'readonly' | 'readwrite', T>(
  database: Database,
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
  durability: IDBTransactionDurability = 'default',
): Promise<T> {
  const transaction = database.transaction(STORE_NAMES, mode, { durability });
  const end = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let value: T;
  try {
    value = await work(transaction);
  } catch (error) {
    abort(transaction);
    const ended = await end;
    // A request says only that it was aborted; the transaction knows why.
    throw ended && failureReason(ended.error) !== 'unknown' ? ended.error : error;
  }
  const ended = await end;
  if (ended) throw ended.error;
  return value;
}

function abort(transaction: Transaction<'readonly' | 'readwrite'>) {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
