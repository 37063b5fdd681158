import { isId } from './checks';
import { isPlainObject, type Json, type JsonObject } from './json';
import { migrateDocument } from './migrate';
import { problem, type Problem, type Result } from './problem';
import { INPUT_LIMITS, rebuild } from './rebuild';
import type { CollectionDeclaration, DocumentHead, DocumentSchema } from './schema';

/**
 * `Result` plus `readOnly`: true for a document of a newer version than this code knows. It opens so that a person can
 * read and export it, and must never be written back.
 */
export type Parsed<D> = Result<D> & { readonly readOnly: boolean };

/** Records per collection where the schema does not say. */
const MAX_RECORDS = 20_000;

/**
 * Reads a document of unknown origin. The value is rebuilt, older versions are migrated, every declared field is
 * checked, missing collections become empty and unknown JSON-safe fields are kept (with a warning each). Never throws.
 *
 * Refused: not an object, another schema, no version, forbidden keys, a record whose `id` is not its key, a missing or
 * bad field, more than the limits allow; each with its path. With `salvage`, and for a newer version, what is bad is
 * left out and becomes a warning instead: an optional field alone, otherwise its record.
 */
export function parseDocument<D extends DocumentHead>(
  schema: DocumentSchema,
  input: unknown,
  { salvage = false }: { readonly salvage?: boolean } = {},
): Parsed<D> {
  try {
    return parse<D>(schema, input, salvage);
  } catch {
    return refusal([problem('unreadable', [])]);
  }
}

function refusal(problems: readonly Problem[]): Parsed<never> {
  return { ok: false, problems, readOnly: false };
}

function parse<D extends DocumentHead>(schema: DocumentSchema, input: unknown, salvage: boolean): Parsed<D> {
  const { json, problems: unsafe } = rebuild(input);
  if (unsafe.length > 0 && !salvage) return refusal(unsafe);
  if (!isPlainObject(json)) return refusal([problem('notAnObject', [])]);
  const wrong = checkHead(schema, json);
  if (wrong.length > 0) return refusal(wrong);
  const version = json['version'] as number;
  const migrated = migrateDocument(schema, json as JsonObject, version);
  if (!migrated.ok) return refusal(migrated.problems);
  const readOnly = version > schema.version;
  const lenient = readOnly || salvage;

  const found: Problem[] = [...unsafe];
  if (readOnly) found.push(problem('newerVersion', ['version'], { version, supported: schema.version }));
  const document: Record<string, Json> = { ...migrated.value };
  for (const [name, declaration] of Object.entries(schema.collections)) {
    document[name] = parseCollection(declaration, name, document[name] ?? {}, lenient, found);
  }
  // Rules across records were written for this version; a newer document is not held to them.
  if (!readOnly) found.push(...(schema.checkDocument?.(document) ?? []));
  const errors = found.filter((entry) => entry.severity === 'error');
  if (errors.length > 0 && !lenient) return { ...refusal(errors), readOnly };
  const warnings = found.map((entry) => ({ ...entry, severity: 'warning' as const }));
  return { ok: true, value: document as unknown as D, warnings, readOnly };
}

function checkHead(schema: DocumentSchema, { schema: name, version, id }: Record<string, unknown>): Problem[] {
  if (name !== schema.name) return [problem('wrongSchema', ['schema'], { expected: schema.name })];
  const problems: Problem[] = [];
  if (!Number.isInteger(version) || (version as number) < 1) problems.push(problem('wrongVersion', ['version']));
  if (typeof id !== 'string' || !isId(id)) problems.push(problem(id === undefined ? 'missingField' : 'badId', ['id']));
  return problems;
}

/** The collection with every record that passes; pushes what is wrong onto `found`. */
function parseCollection(
  declaration: CollectionDeclaration,
  name: string,
  value: Json,
  lenient: boolean,
  found: Problem[],
): JsonObject {
  const report = (entry: Problem) => {
    if (found.length < INPUT_LIMITS.problems || entry.severity === 'error') found.push(entry);
  };
  if (!isPlainObject(value)) {
    report(problem('wrongType', [name], { expected: 'map' }));
    return {};
  }
  const max = declaration.maxRecords ?? MAX_RECORDS;
  const ids = Object.keys(value);
  if (ids.length > max) report(problem('tooMany', [name], { max }));
  const collection: Record<string, Json> = {};
  for (const id of ids.slice(0, max)) {
    const record = value[id];
    const before = found.length;
    const usable = checkRecord(declaration, id, record, lenient, (code, path, values, severity) =>
      report(problem(code, [name, id, ...path], values, severity)),
    );
    if (usable) collection[id] = usable;
    if (!lenient && found.length - before > 0 && found.length >= INPUT_LIMITS.problems) break;
  }
  return collection;
}

type Report = (...entry: Parameters<typeof problem>) => void;

/** The record, or undefined when it cannot be used. */
function checkRecord(
  { fields }: CollectionDeclaration,
  id: string,
  record: unknown,
  lenient: boolean,
  report: Report,
): JsonObject | undefined {
  if (!isPlainObject(record)) return void report('wrongType', [], { expected: 'record' });
  if (!isId(id)) return void report('badId', []);
  if (record['id'] !== id) return void report('idMismatch', ['id'], { expected: id });
  let usable = true;
  const copy: Record<string, Json> = record as Record<string, Json>;
  for (const [field, { check, optional = false }] of Object.entries(fields)) {
    const value = copy[field];
    if (value === undefined) {
      if (optional || field === 'id') continue;
      report('missingField', [field]);
      usable = false;
      continue;
    }
    const failure = check(value);
    if (!failure) continue;
    report(failure.code, [field, ...(failure.path ?? [])], failure.values);
    if (optional && lenient) delete copy[field];
    else usable = false;
  }
  for (const field of Object.keys(copy)) {
    if (field !== 'id' && !Object.hasOwn(fields, field)) report('unknownField', [field], undefined, 'warning');
  }
  return usable ? copy : undefined;
}
