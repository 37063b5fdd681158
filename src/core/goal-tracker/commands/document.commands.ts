import type { Change } from '../../shared/change';
import { isPlainObject, own, type Json, type JsonObject } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { parseDocument } from '../../shared/validate-document';
import type { DocumentCommand, GoalRecords } from '../goals.commands.types';
import { goalsSchema } from '../goals.schema';
import type { GoalsDocument } from '../goals.types';
import type { Declarations, GoalsCollection } from './changes';
import { redactPerson } from './redact-person';

type Records = Readonly<Record<string, JsonObject>>;

/** One record of an import in its place. What a log holds already stays as it is. */
function placed(document: GoalsDocument, collection: string, id: string, record: JsonObject): Change {
  const before = own(document[collection as GoalsCollection] as unknown as Records, id);
  const entries = [record['entries'], before?.['entries']];
  const after =
    collection === 'logs' ? { ...record, entries: Object.assign({}, ...entries) as Json } : record;
  return { collection, id, field: null, before, after };
}

/** References that hold a record up: without what they name, a reader would not see it. */
function dangling(document: GoalsDocument, collection: string, record: JsonObject, incoming: GoalRecords) {
  const { fields } = goalsSchema.collections[collection]!;
  return Object.entries(fields).find(([field, { reference }]) => {
    const target = record[field];
    if (reference?.onDangling !== 'drop' || typeof target !== 'string') return false;
    return [document, incoming].every(
      (side) => !own((side as unknown as Record<string, Records>)[reference.collection] ?? {}, target),
    );
  });
}

/** What is done to a whole document, seldom: a page can load it when it is wanted (see `createEverydayModel`). */
export const documentCommands: Declarations<
  Extract<DocumentCommand, { readonly type: 'person.redact' | 'goals.import' }>
> = {
  'person.redact': { undo: 'barrier', log: 'named', apply: redactPerson },
  'goals.import': {
    undo: 'barrier',
    log: 'none',
    apply: (document, { command: { records } }) => {
      if (!isPlainObject(records)) return reject('invalidValue', []);
      const parsed = parseDocument<GoalsDocument>(goalsSchema, {
        schema: goalsSchema.name,
        version: goalsSchema.version,
        id: document.id,
        ...Object.fromEntries(Object.entries(records).filter(([name]) => name in goalsSchema.collections)),
      });
      if (!parsed.ok) return reject('invalidValue', parsed.problems[0]!.path);
      const changes: Change[] = [];
      for (const collection of Object.keys(goalsSchema.collections)) {
        const incoming = parsed.value[collection as GoalsCollection] as unknown as Records;
        for (const [id, record] of Object.entries(incoming)) {
          const loose = dangling(document, collection, record, parsed.value);
          if (loose) return reject('notFound', [collection, id, loose[0]]);
          changes.push(placed(document, collection, id, record));
        }
      }
      return changes;
    },
  },
};
