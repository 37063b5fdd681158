import { isPlainObject, own, type Json, type JsonObject } from '../../shared/json';
import type { Draft } from './draft.types';
import { personOf, textOf } from './fields';
import { joined } from './format-generic-csv';
import { draftOfRows, type MappedRow } from './generic-rows';
import { guessColumns } from './guess-columns';
import { findLists, listAt, type FoundList } from './json-lists';
import type { FieldName, NeedsMapping, RetroMapping, RowMapping } from './import.types';
import type { Reporter } from './report';

/* JSON of any layout: the largest list of objects that have a text is the cards. */

export interface GuessedJson extends NeedsMapping {
  readonly guess: RowMapping;
}

/** `undefined` when nothing in it looks like a list of cards. */
export function guessJson(json: Json): GuessedJson | undefined {
  const candidates = findLists(json).flatMap((list) => {
    const names = namesOf(list);
    const guessed = guessColumns(names);
    return guessed ? [{ list, names, guessed, score: scoreOf(list, names[guessed.text[0]!]!) }] : [];
  });
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best) return undefined;
  const { list, names, guessed } = best;
  const name = (index: number) => names[index]!;
  return {
    columns: names.map((one) => ({ name: one, example: exampleOf(list, one) })),
    guess: {
      layout: 'rows',
      list: list.path,
      text: guessed.text.map(name),
      votes: guessed.votes.map(name),
      ...(guessed.column === undefined ? {} : { column: name(guessed.column) }),
      ...(guessed.group === undefined ? {} : { group: name(guessed.group) }),
      ...(guessed.author === undefined ? {} : { author: name(guessed.author) }),
    },
  };
}

/** A name such as `text` or `body` says more than `name` or `title`; then the longer list. */
function scoreOf({ records }: FoundList, text: string): number {
  const clear = /^(?:text|content|body|feedback|idea|message|note)$/i.test(text) ? 1_000_000 : 0;
  return clear + records.filter((record) => textOf(record[text] ?? null)?.trim()).length;
}

function namesOf({ records }: FoundList): readonly string[] {
  return [...new Set(records.slice(0, 100).flatMap((record) => Object.keys(record)))];
}

function exampleOf({ records }: FoundList, name: string): string {
  const found = records.find((record) => textOf(record[name] ?? null)?.trim());
  return (textOf(found?.[name] ?? null) ?? '').slice(0, 80);
}

export function readGenericJson(json: Json, mapping: RetroMapping, report: Reporter): Draft | undefined {
  if (mapping.layout === 'matrix') return undefined;
  const list = listAt(json, mapping.list ?? guessJson(json)?.guess.list ?? '');
  if (!list) return undefined;
  const titles = titlesById(json, list);
  const texts = names(mapping.text);
  const votes = names(mapping.votes);
  const [column, group, author] = [mapping.column, mapping.group, mapping.author].map((name) =>
    name?.toString(),
  );
  const read = new Set([...texts, ...votes, column, group, author, 'id']);
  const rows = list.records.map((record, index): MappedRow => {
    for (const [key, value] of Object.entries(record))
      if (!read.has(key)) report.notCarried(`${list.path}[].${key}`, value);
    const word = (name: string | undefined) => (name === undefined ? '' : wordOf(own(record, name)));
    const key = word(column);
    return {
      key: textOf(own(record, 'id') ?? null) ?? list.keys[index] ?? '',
      text: joined(texts.map(word)),
      column: key,
      columnTitle: titles.get(key) ?? key,
      group: word(group),
      author: author === undefined ? {} : personOf(own(record, author)),
      votes: votes.map((name) => votesIn(own(record, name), [list.path, index, name], report)),
      path: [...(list.path === '' ? [] : list.path.split('.')), index],
    };
  });
  if (isPlainObject(json)) reportRest(json, list, report);
  const title = isPlainObject(json)
    ? (textOf(json['title'] ?? null) ?? textOf(json['name'] ?? null) ?? '')
    : '';
  return draftOfRows(rows, title);
}

function names(given: FieldName | readonly FieldName[] = []): readonly string[] {
  return (typeof given === 'object' ? given : [given]).map(String);
}

/** A text, or the name or id of what an object stands for. */
function wordOf(json: Json | undefined): string {
  if (isPlainObject(json)) return textOf(json['name'] ?? json['title'] ?? json['id'] ?? null) ?? '';
  return textOf(json ?? null) ?? '';
}

/** A number, or how many there are: of a list its length, of an object by voter the sum. */
function votesIn(json: Json | undefined, path: readonly (string | number)[], report: Reporter): number {
  const count = Array.isArray(json)
    ? json.length
    : isPlainObject(json)
      ? Object.values(json).reduce<number>((sum, one) => sum + (Number(one) || 0), 0)
      : Number(json ?? 0);
  if (Number.isInteger(count) && count >= 0) return count;
  report.warn('badVotes', path, { count: JSON.stringify(json).slice(0, 80) });
  return 0;
}

/** Titles of what other lists hold by id: a card that names a column by its id finds its title so. */
function titlesById(json: Json, cards: FoundList): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { path, records } of findLists(json)) {
    if (path === cards.path) continue;
    for (const record of records) {
      const id = textOf(record['id'] ?? null);
      const title = textOf(record['name'] ?? record['title'] ?? record['value'] ?? record['label'] ?? null);
      if (id && title && !titles.has(id)) titles.set(id, title);
    }
  }
  return titles;
}

function reportRest(json: JsonObject, { path }: FoundList, report: Reporter): void {
  for (const [key, value] of Object.entries(json)) {
    if (key !== path.split('.')[0] && key !== 'title' && key !== 'name') report.notCarried(key, value);
  }
}
