import { applyUpdate, decodeUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { Change } from '../core/shared/change';
import { diffDocuments } from '../core/shared/diff';
import type { Problem } from '../core/shared/problem';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { parseDocument } from '../core/shared/validate-document';
import { currentOf, readGenerations, type Generation } from './generations';
import { openReplica } from './replica';

/** What an update would do to a shared document. */
export type Inspection<D extends DocumentHead> =
  | {
      readonly ok: false;
      /** `malformed`: no update of Yjs. `incomplete`: it builds on something that this Y.Doc does not have. */
      readonly reason: 'malformed' | 'incomplete';
    }
  | {
      readonly ok: true;
      /** As readers see it; `undefined` while there is no document of this schema. */
      readonly before: D | undefined;
      readonly after: D | undefined;
      /** From `before` to `after`; empty where one of them is missing. */
      readonly changes: readonly Change[];
      /** It opens a document, or puts another in the place of the present one (an import, a new version). */
      readonly opens: boolean;
      /** What it writes that the schema refuses, and readers will not be shown. */
      readonly problems: readonly Problem[];
      /** Names of root types that it writes to and that belong to no document of this binding. */
      readonly strangers: readonly string[];
    };

/**
 * Reads an update before it is applied, for a server that refuses what somebody may not do: changes come back as core
 * speaks of them, so that a model's `authorize` can be asked. The Y.Doc is left alone. Costs a copy of it each time.
 */
export function inspectYjsUpdate<D extends DocumentHead>(
  schema: DocumentSchema,
  doc: Doc,
  update: Uint8Array,
): Inspection<D> {
  const copy = new Doc();
  try {
    decodeUpdate(update);
    applyUpdate(copy, encodeStateAsUpdate(doc));
    const waiting = hasWaiting(copy);
    const roots = new Set(copy.share.keys());
    const before = read<D>(schema, copy);
    applyUpdate(copy, update);
    if (!waiting && hasWaiting(copy)) return { ok: false, reason: 'incomplete' };
    const after = read<D>(schema, copy);
    const old = new Set(before?.problems.map((problem) => JSON.stringify(problem)));
    const known = new Set(['plinth', ...readGenerations(copy).map(({ id }) => id)]);
    const both =
      before?.document && after?.document ? ([before.document, after.document] as const) : undefined;
    return {
      ok: true,
      before: before?.document,
      after: after?.document,
      changes: both ? diffDocuments(...both).changes : [],
      opens: before?.generation.id !== after?.generation.id,
      problems: (after?.problems ?? []).filter((problem) => !old.has(JSON.stringify(problem))),
      strangers: [...copy.share.keys()].filter((name) => !roots.has(name) && !known.has(name.split('/')[0]!)),
    };
  } catch {
    return { ok: false, reason: 'malformed' };
  } finally {
    copy.destroy();
  }
}

/** Yjs has put aside something whose beginnings it lacks. */
function hasWaiting({ store }: Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}

interface Read<D> {
  readonly generation: Generation;
  readonly document: D | undefined;
  readonly problems: readonly Problem[];
}

function read<D extends DocumentHead>(schema: DocumentSchema, doc: Doc): Read<D> | undefined {
  const generation = currentOf(readGenerations(doc), schema.name);
  if (!generation) return undefined;
  const replica = openReplica<D>(doc, schema, generation);
  const parsed = parseDocument<D>(schema, replica.raw(), { salvage: true });
  const document = replica.view();
  replica.stop();
  return { generation, document, problems: parsed.ok ? parsed.warnings : parsed.problems };
}
