import { isSafeChange } from './apply-changes';
import type { Change } from './change';
import { createDraft, type Draft } from './draft';
import { jsonEquals } from './json';
import { isKeyed, kindOf, mergeField } from './merge-field';
import type { DocumentHead, DocumentSchema } from './schema';
import { checkRecord } from './validate-document';

/**
 * The same changes as they act on this document, which may have moved on since they were made: `before` becomes what
 * stands here, members of keyed fields are merged one by one, and what changes nothing is left out. So are changes to
 * records that are not here (a removal overtook them) and values that the schema refuses.
 */
export function rebaseChanges<D extends DocumentHead>(
  schema: DocumentSchema,
  document: D,
  changes: readonly Change[],
): { readonly document: D; readonly changes: readonly Change[] } {
  const rebased: Change[] = [];
  const draft = createDraft(document);
  for (const change of changes) {
    const next = isAcceptable(schema, change) ? rebaseChange(schema, draft, change) : undefined;
    if (!next) continue;
    draft.write(next);
    rebased.push(next);
  }
  return { document: draft.finish(), changes: rebased };
}

function rebaseChange(
  schema: DocumentSchema,
  draft: Draft<DocumentHead>,
  change: Change,
): Change | undefined {
  const before = draft.read(change);
  if (change.field === null) return jsonEquals(before, change.after) ? undefined : { ...change, before };
  if (draft.read({ ...change, field: null }) === undefined) return undefined;
  const kind = kindOf(schema, change.collection, change.field);
  // A plain value is simply the last one written; only keyed fields need to know what it was made from.
  const after = isKeyed(kind) ? mergeField(kind, change.before, before, change.after).value : change.after;
  return jsonEquals(before, after) ? undefined : { ...change, before, after };
}

function isAcceptable({ collections }: DocumentSchema, change: Change): boolean {
  if (!isSafeChange(change)) return false;
  const { collection, id, field, after } = change;
  const declaration = Object.hasOwn(collections, collection) ? collections[collection] : undefined;
  if (!declaration) return true;
  if (field === null)
    return after === undefined || checkRecord(declaration, id, after, false).record !== undefined;
  const declared = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
  if (!declared) return true;
  return after === undefined ? declared.optional === true : declared.check(after) === null;
}
