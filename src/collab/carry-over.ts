import { currentValue } from '../core/shared/apply-changes';
import type { Change } from '../core/shared/change';
import { kindOf } from '../core/shared/merge-field';
import { rebaseChanges } from '../core/shared/rebase';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { mergeTexts } from './text-diff';

/** Changes that were made on another document, as they are to be made on this one: of texts, both edits count. */
export function carryOver<D extends DocumentHead>(
  schema: DocumentSchema,
  document: D,
  changes: readonly Change[],
): readonly Change[] {
  const merged = changes.map((change) => {
    const { field, before, after } = change;
    const now = currentValue(document, change);
    const isText = field !== null && kindOf(schema, change.collection, field) === 'text';
    if (!isText || typeof before !== 'string' || typeof after !== 'string' || typeof now !== 'string')
      return change;
    return { ...change, after: mergeTexts(before, after, now) };
  });
  return rebaseChanges(schema, document, merged).changes;
}
