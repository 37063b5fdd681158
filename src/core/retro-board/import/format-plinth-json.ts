import { isId } from '../../shared/checks';
import { isPlainObject, own, type Json, type JsonObject } from '../../shared/json';
import { isOrderKey, keyBetween } from '../../shared/order-key';
import { parseDocument } from '../../shared/validate-document';
import type { Problem } from '../../shared/problem';
import { MAX_STORED_TEXT, retroSchema } from '../retro.schema';
import { BOARD_ID, type CardRecord, type RetroDocument } from '../retro.types';
import { createRetroDocument } from '../retro.create';
import { textOf } from './fields';
import type { RetroImportCode } from './import.types';
import type { Reporter } from './report';
import { shorten } from './shorten';

/*
 * Our own file. A whole one comes back as it was. A damaged one is repaired: a card keeps its text whatever else about it is
 * wrong, anything else that cannot be read is left out, and each is in the report.
 */

export function isPlinthJson(json: Json): boolean {
  return isPlainObject(json) && typeof json['schema'] === 'string' && json['schema'].startsWith('plinth/');
}

export interface OwnDocument {
  readonly document: RetroDocument;
  readonly readOnly: boolean;
}

export function readPlinthJson(json: Json, report: Reporter): OwnDocument | undefined {
  const whole = parseDocument<RetroDocument>(retroSchema, json);
  if (whole.ok) {
    for (const entry of whole.warnings) note(entry, report);
    return { document: whole.value, readOnly: whole.readOnly };
  }
  const repaired = isPlainObject(json) ? repairCards(json, report) : json;
  const parsed = parseDocument<RetroDocument>(retroSchema, repaired, { salvage: true });
  if (!parsed.ok) {
    for (const { code, path, values } of parsed.problems)
      report.error(FATAL[code] ?? 'unreadable', path, values);
    return undefined;
  }
  for (const entry of parsed.warnings) note(entry, report);
  return { document: withBoard(parsed.value), readOnly: parsed.readOnly };
}

const FATAL: { readonly [code: string]: RetroImportCode } = {
  wrongSchema: 'wrongSchema',
  wrongVersion: 'wrongVersion',
  missingField: 'wrongVersion',
  tooMany: 'tooMany',
};

function note({ code, path, values }: Problem, report: Reporter): void {
  if (code === 'newerVersion') report.warn('newerVersion', path, values);
  else if (code === 'unknownField')
    report.info('notCarried', path, { field: path.join('.'), count: 1, example: '' });
  else report.warn('badRecord', path, { ...values, text: code });
}

function withBoard(document: RetroDocument): RetroDocument {
  if (Object.hasOwn(document.board, BOARD_ID)) return document;
  return {
    ...document,
    board: createRetroDocument({ createId: () => document.id }, { hidden: false }).board,
  };
}

/** Cards that pass, made of those there are. The document's other records are looked at by its schema. */
function repairCards(document: JsonObject, report: Reporter): JsonObject {
  const source = document['cards'];
  const list: readonly (readonly [string, Json])[] = Array.isArray(source)
    ? (source as readonly Json[]).map((card, index) => [`card-${index + 1}`, card] as const)
    : isPlainObject(source)
      ? Object.entries<Json>(source)
      : [];
  const columns = isPlainObject(document['columns']) ? Object.keys(document['columns']) : [];
  const cards: Record<string, Json> = {};
  let last = null as string | null;
  for (const [key, json] of list) {
    const made: CardRecord & JsonObject = repairCard(key, json, last, columns[0] ?? 'column-1', report);
    let id = made.id;
    for (let n = 2; Object.hasOwn(cards, id); n++) id = `${made.id}~${n}`;
    cards[id] = id === made.id ? made : { ...made, id };
    if (last === null || made.order > last) last = made.order;
  }
  const id = typeof document['id'] === 'string' && isId(document['id']) ? document['id'] : 'retro';
  if (id !== document['id']) report.warn('badRecord', ['id'], { text: 'id' });
  return { ...document, id, cards };
}

function repairCard(
  key: string,
  json: Json,
  last: string | null,
  column: string,
  report: Reporter,
): CardRecord & JsonObject {
  const path = ['cards', key];
  const record: JsonObject = isPlainObject(json) ? json : { text: json };
  const text = textOf(own(record, 'text') ?? null);
  const known = own(record, 'id');
  const id = isId(key) ? key : typeof known === 'string' && isId(known) ? known : 'card-repaired';
  const name = own(record, 'columnId');
  const order = own(record, 'order');
  const fixed = {
    ...record,
    id,
    text: shorten(text ?? (isPlainObject(json) ? '' : JSON.stringify(json)), MAX_STORED_TEXT, report, {
      path,
    }),
    columnId: typeof name === 'string' && isId(name) ? name : column,
    order: isOrderKey(order) ? order : keyBetween(last, null),
    votes: membersOf(
      own(record, 'votes'),
      (count) => Number.isInteger(count) && (count as number) > 0,
      path,
      report,
    ),
    reactions: membersOf(own(record, 'reactions'), (on) => on === true, path, report),
  };
  for (const field of ['id', 'text', 'columnId', 'order', 'votes', 'reactions'] as const) {
    if (record[field] === fixed[field] || typeof record[field] === 'object') continue;
    report.warn('badRecord', [...path, field], { text: String(record[field] ?? '').slice(0, 80) });
  }
  return fixed as unknown as CardRecord & JsonObject;
}

/** The members that are as they should be; the others are reported. */
function membersOf(
  json: Json | undefined,
  good: (value: unknown) => boolean,
  path: readonly string[],
  report: Reporter,
): JsonObject {
  const members = isPlainObject(json) ? Object.entries<Json>(json) : [];
  const [fine, bad] = [
    members.filter(([, value]) => good(value)),
    members.filter(([, value]) => !good(value)),
  ];
  for (const [key, value] of bad)
    report.warn('badVotes', [...path, key], { count: JSON.stringify(value).slice(0, 80) });
  return Object.fromEntries(fine.map(([key, value]) => [key, value]));
}
