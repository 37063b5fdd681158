import { jsonEquals, type JsonObject } from '../../src/core/shared/json';
import type { DocumentHead, DocumentSchema } from '../../src/core/shared/schema';
import { parseDocument } from '../../src/core/shared/validate-document';

/**
 * What is missing so that every version of a schema that was ever written still opens: a saved document of each version,
 * each of which opens, and each migration run by one of them.
 */
export function judgeFixtures(schema: DocumentSchema, fixtures: readonly JsonObject[]): readonly string[] {
  const run = new Set<number>();
  const migrations = Object.entries(schema.migrations ?? {}).map(([from, migrate]) => [
    from,
    (document: JsonObject) => {
      run.add(Number(from));
      return migrate(document);
    },
  ]);
  const watched: DocumentSchema = { ...schema, migrations: Object.fromEntries(migrations) as never };
  const problems: string[] = [];
  // A collection that came later in the same version is empty in what was saved before.
  const empty = Object.fromEntries(Object.keys(schema.collections).map((name) => [name, {}]));
  for (let version = 1; version <= schema.version; version++)
    if (!fixtures.some((fixture) => fixture['version'] === version))
      problems.push(`${schema.name}: no saved document of version ${version}`);
  for (const fixture of fixtures) {
    const label = `${schema.name}: the document of version ${JSON.stringify(fixture['version'])}`;
    const opened = parseDocument<DocumentHead>(watched, fixture);
    if (!opened.ok) problems.push(`${label} does not open: ${JSON.stringify(opened.problems)}`);
    else if (opened.readOnly) problems.push(`${label} is of a newer version`);
    else if (fixture['version'] === schema.version && !jsonEquals(opened.value, { ...empty, ...fixture }))
      problems.push(`${label} is not what was saved`);
  }
  for (const [from] of migrations)
    if (!run.has(Number(from)))
      problems.push(`${schema.name}: nothing runs the migration from ${String(from)}`);
  return problems;
}
