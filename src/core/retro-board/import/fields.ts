import { isPlainObject, own, type Json, type JsonObject } from '../../shared/json';
import type { Reporter } from './report';

/** Reads an object of the file and remembers what was used, so that `done` can name what was not. */
export interface Fields {
  /** A text, or a number as text; '' when it is neither. */
  text(key: string): string;
  number(key: string): number | undefined;
  flag(key: string): boolean;
  /** The objects of a list, or of an object by key; anything else in it is reported. */
  records(key: string): readonly JsonObject[];
  list(key: string): readonly Json[];
  record(key: string): JsonObject;
  /** Milliseconds since the epoch. */
  time(key: string): number | undefined;
  /** Reports every field that nobody read and that holds something. */
  done(...ignored: readonly string[]): void;
}

/** @param where the object's place, for the report: `columns[]` */
export function readFields(value: JsonObject, where: string, report: Reporter): Fields {
  const used = new Set<string>();
  const named = (key: string) => (where === '' ? key : `${where}.${key}`);
  function take<T>(key: string, fit: (json: Json) => T | undefined): T | undefined {
    const json = own(value, key);
    const fitting = json === undefined ? undefined : fit(json);
    if (fitting !== undefined) used.add(key);
    return fitting;
  }
  const list = (key: string) => take(key, (json) => (Array.isArray(json) ? (json as Json[]) : undefined));
  return {
    text: (key) => take(key, textOf) ?? '',
    number: (key) => take(key, (json) => (typeof json === 'number' ? json : undefined)),
    flag: (key) => take(key, (json) => (typeof json === 'boolean' ? json : undefined)) ?? false,
    list: (key) => list(key) ?? [],
    record: (key) => take(key, (json) => (isPlainObject(json) ? json : undefined)) ?? {},
    records: (key) =>
      take(key, (json) =>
        typeof json === 'object' && json !== null ? Object.values(json) : undefined,
      )?.filter((json): json is JsonObject => {
        if (!isPlainObject(json)) report.notCarried(named(`${key}[]`), json);
        return isPlainObject(json);
      }) ?? [],
    time: (key) => take(key, (json) => timeOf(textOf(json) ?? '')),
    done: (...ignored) => {
      for (const [key, json] of Object.entries(value)) {
        if (!used.has(key) && !ignored.includes(key)) report.notCarried(named(key), json);
      }
    },
  };
}

export function textOf(json: Json): string | undefined {
  if (typeof json === 'string') return json;
  return typeof json === 'number' ? String(json) : undefined;
}

/** An ISO date, or what `Date` prints; in milliseconds since the epoch. */
export function timeOf(text: string): number | undefined {
  // `Date.parse` takes almost anything with a digit for a date.
  if (!/^\d{4}-\d\d-\d\d|^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d? \d{4}/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isFinite(time) ? time : undefined;
}

/** `{id, name}` of a person that a file writes as an object, a name or an id. */
export function personOf(json: Json | undefined): { readonly id?: string; readonly name?: string } {
  if (typeof json === 'string') return { name: json };
  if (!isPlainObject(json)) return {};
  const [id, name] = [
    json['id'],
    json['displayName'] ?? json['name'] ?? json['fullName'] ?? json['username'],
  ];
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof name === 'string' && name.trim() !== '' ? { name } : {}),
  };
}
