import { rewrite } from './apply-changes';
import type { Change } from './change';
import { own, type Json } from './json';
import { isKeyed, kindOf, mergeField } from './merge-field';
import { fieldOf, type DocumentHead, type DocumentSchema } from './schema';
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
  return rewrite(document, changes, (change, now) =>
    isAcceptable(schema, change) ? rebased(schema, change, now) : now,
  );
}

function rebased(schema: DocumentSchema, change: Change, now: Json | undefined): Json | undefined {
  const { collection, field, before, after } = change;
  const kind = field === null ? 'value' : kindOf(schema, collection, field);
  // A plain value is simply the last one written; only keyed fields need to know what it was made from.
  return isKeyed(kind) ? mergeField(kind, before, now, after).value : after;
}

/** Whether the schema allows what a change leaves at its place. */
export function isAcceptable(schema: DocumentSchema, { collection, id, field, after }: Change): boolean {
  if (field === null) {
    const declaration = own(schema.collections, collection);
    if (!declaration || after === undefined) return true;
    return checkRecord(declaration, id, after, false).record !== undefined;
  }
  const declared = fieldOf(schema, collection, field);
  if (!declared) return true;
  return after === undefined ? declared.optional === true : declared.check(after) === null;
}
