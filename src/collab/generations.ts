import type { Doc } from 'yjs';
import { isId, timestamp } from '../core/shared/checks';
import type { Env } from '../core/shared/command';
import { isPlainObject, own, type Json } from '../core/shared/json';
import { headOf } from './layout';

/**
 * One life of a document inside its Y.Doc. A document that is created again (because a server lost it), imported, or
 * raised to a new version is a new generation; the one before stays as it was.
 */
export interface Generation {
  readonly id: string;
  readonly schema: string;
  readonly version: number;
  /** The id of the document, the same in all its generations unless somebody created it twice. */
  readonly documentId: string;
  /** When it was opened, in milliseconds since the epoch, by the clock of whoever did. */
  readonly at: number;
  /** The generation that took its place, where somebody has said so. */
  readonly supersededBy: string | undefined;
}

const OPENED = 'opened/';
const SUPERSEDED = 'superseded/';

/** All generations that are soundly declared, in no order. */
export function readGenerations(doc: Doc): readonly Generation[] {
  const head = headOf(doc);
  const found: Generation[] = [];
  for (const [key, value] of head.entries()) {
    const id = key.startsWith(OPENED) ? key.slice(OPENED.length) : '';
    if (!isId(id) || !isPlainObject(value)) continue;
    const [schema, version, documentId, at] = ['schema', 'version', 'id', 'at'].map((name) =>
      own(value, name),
    );
    if (typeof schema !== 'string' || typeof documentId !== 'string' || !isId(documentId)) continue;
    if (!Number.isInteger(version) || (version as number) < 1 || timestamp(at as Json)) continue;
    const marker = head.get(SUPERSEDED + id);
    const supersededBy = typeof marker === 'string' && head.has(OPENED + marker) ? marker : undefined;
    found.push({ id, schema, version: version as number, documentId, at: at as number, supersededBy });
  }
  return found;
}

/**
 * The generation that everybody works in: of those that nothing supersedes the one of the highest version, then the
 * newest, then the highest id, so that peers who know the same generations choose the same.
 */
export function currentOf(generations: readonly Generation[], schema: string): Generation | undefined {
  const ours = generations.filter((generation) => generation.schema === schema);
  const open = ours.filter((generation) => generation.supersededBy === undefined);
  return (open.length > 0 ? open : ours).reduce<Generation | undefined>(
    (best, next) => (best && compare(best, next) > 0 ? best : next),
    undefined,
  );
}

function compare(a: Generation, b: Generation): number {
  return a.version - b.version || a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** Declares a new generation; call it in the transaction that writes its records. */
export function declareGeneration(
  doc: Doc,
  { schema, version, id: documentId }: { schema: string; version: number; id: string },
  env: Env,
  supersedes: string | undefined,
): Generation {
  const head = headOf(doc);
  let id = newId(env);
  while (head.has(OPENED + id)) id = newId(env);
  const at = Math.trunc(env.now());
  head.set(OPENED + id, { schema, version, id: documentId, at });
  if (supersedes !== undefined) markSuperseded(doc, supersedes, id);
  return { id, schema, version, documentId, at, supersededBy: undefined };
}

export function markSuperseded(doc: Doc, old: string, by: string): void {
  headOf(doc).set(SUPERSEDED + old, by);
}

/** Eight letters and digits: it is part of every entry's parent name, and need only differ within one Y.Doc. */
function newId({ random }: Env): string {
  return Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('');
}
