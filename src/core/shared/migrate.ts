import { isPlainObject, type JsonObject } from './json';
import { problem, type Result } from './problem';
import { rebuild } from './rebuild';
import type { DocumentSchema } from './schema';

/**
 * Takes a document of an older version through each migration in turn; one of this or a newer version passes untouched.
 * The chain itself raises `version`, so a migration cannot forget to. A missing step, a throw or a result that is not a
 * JSON object gives `migrationFailed` with the version it stopped at.
 */
export function migrateDocument(
  schema: DocumentSchema,
  document: JsonObject,
  version: number,
): Result<JsonObject> {
  let current = document;
  for (let from = version; from < schema.version; from++) {
    try {
      const { json, problems } = rebuild(schema.migrations![from]!(current));
      if (problems.length > 0 || !isPlainObject(json)) throw new Error('not JSON');
      current = { ...json, schema: schema.name, version: from + 1, id: document['id']! };
    } catch {
      return { ok: false, problems: [problem('migrationFailed', [], { version: from })] };
    }
  }
  return { ok: true, value: current, warnings: [] };
}
