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
export const MAX_RECORDS = 20_000;

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
  const migrated = migrateDocument(schema, json, version);
  if (!migrated.ok) return refusal(migrated.problems);
  const readOnly = version > schema.version;
  const lenient = readOnly || salvage;

  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const report: Report = (entry) => {
    const list = entry.severity === 'error' ? errors : warnings;
    if (list.length < INPUT_LIMITS.problems) list.push(entry);
  };
  unsafe.forEach(report);
  if (readOnly)
    report(problem('newerVersion', ['version'], { version, supported: schema.version }, 'warning'));
  const document: Record<string, Json> = { ...migrated.value };
  for (const [name, declaration] of Object.entries(schema.collections)) {
    document[name] = parseCollection(declaration, name, document[name] ?? {}, lenient, report);
  }
  // Rules across records were written for this version; a newer document is not held to them.
  if (!readOnly) schema.checkDocument?.(document).forEach(report);
  if (errors.length > 0 && !lenient) return refusal(errors);
  for (const error of errors) warnings.push({ ...error, severity: 'warning' });
  return { ok: true, value: document as unknown as D, warnings, readOnly };
}

function checkHead(
  schema: DocumentSchema,
  { schema: name, version, id }: Record<string, unknown>,
): Problem[] {
  if (name !== schema.name) return [problem('wrongSchema', ['schema'], { expected: schema.name })];
  const problems: Problem[] = [];
  if (!Number.isInteger(version) || (version as number) < 1)
    problems.push(problem('wrongVersion', ['version']));
  if (typeof id !== 'string' || !isId(id))
    problems.push(problem(id === undefined ? 'missingField' : 'badId', ['id']));
  return problems;
}

type Report = (entry: Problem) => void;

/** The collection with every record that passes. */
function parseCollection(
  declaration: CollectionDeclaration,
  name: string,
  value: Json,
  lenient: boolean,
  report: Report,
): JsonObject {
  if (!isPlainObject(value)) {
    report(problem('wrongType', [name], { expected: 'map' }));
    return {};
  }
  const max = declaration.maxRecords ?? MAX_RECORDS;
  const ids = Object.keys(value);
  if (ids.length > max) report(problem('tooMany', [name], { max }));
  const collection: Record<string, Json> = {};
  for (const id of ids.slice(0, max)) {
    const { record, problems } = checkRecord(declaration, id, value[id] as Json, lenient);
    for (const entry of problems) report({ ...entry, path: [name, id, ...entry.path] });
    if (record) collection[id] = record;
  }
  return collection;
}

/** The record, or `undefined` when it cannot be used. Lenient: a bad optional field is left out of it. */
export function checkRecord(
  { fields }: CollectionDeclaration,
  id: string,
  value: Json,
  lenient: boolean,
): { readonly record: JsonObject | undefined; readonly problems: readonly Problem[] } {
  const refuse = (entry: Problem) => ({ record: undefined, problems: [entry] });
  if (!isPlainObject(value)) return refuse(problem('wrongType', [], { expected: 'record' }));
  if (!isId(id)) return refuse(problem('badId', []));
  if (value['id'] !== id) return refuse(problem('idMismatch', ['id'], { expected: id }));
  const problems: Problem[] = [];
  const bad = new Set<string>();
  let usable = true;
  for (const [field, { check, optional = false }] of Object.entries(fields)) {
    const content = value[field];
    if (content === undefined && (optional || field === 'id')) continue;
    const failure = content === undefined ? { code: 'missingField' as const } : check(content);
    if (!failure) continue;
    problems.push(problem(failure.code, [field, ...(failure.path ?? [])], failure.values));
    if (optional && lenient) bad.add(field);
    else usable = false;
  }
  for (const field of Object.keys(value)) {
    if (field !== 'id' && !Object.hasOwn(fields, field))
      problems.push(problem('unknownField', [field], undefined, 'warning'));
  }
  if (!usable) return { record: undefined, problems };
  const kept =
    bad.size === 0 ? value : Object.fromEntries(Object.entries(value).filter(([field]) => !bad.has(field)));
  return { record: kept, problems };
}
