import { isId } from '../../shared/checks';
import { FORBIDDEN_KEYS, isPlainObject, own, type Json, type JsonObject } from '../../shared/json';
import { isOrderKey, keyBetween, keysBetween } from '../../shared/order-key';
import { MAX_STORED_TEXT } from '../retro.schema';
import { textOf } from './fields';
import type { Reporter } from './report';
import { piecesOf } from './shorten';

/**
 * A document of ours with cards that pass, made of those there are: every text is kept, what else does not fit is set
 * anew and reported. Other records are for the schema to look at.
 */
export function repairCards(document: JsonObject, report: Reporter): JsonObject {
  const source = document['cards'];
  const list: readonly (readonly [string, Json])[] = Array.isArray(source)
    ? (source as readonly Json[]).map((card, index) => [`card-${index + 1}`, card] as const)
    : isPlainObject(source)
      ? Object.entries<Json>(source)
      : [];
  const [column = 'column-1'] = isPlainObject(document['columns']) ? Object.keys(document['columns']) : [];
  const cards: Record<string, JsonObject> = {};
  const comments: Record<string, Json> = {};
  let last = null as string | null;
  for (const [key, json] of list) {
    const { more, ...made } = repairCard(key, json, last, column, report);
    let id = made.id;
    for (let n = 2; Object.hasOwn(cards, id); n++) id = `${made.id}~${n}`;
    cards[id] = { ...made, id };
    if (last === null || made.order > last) last = made.order;
    const orders = keysBetween(more.length);
    more.forEach((text, index) => {
      const comment = `${id.slice(0, 100)}.more-${index + 1}`;
      comments[comment] = { id: comment, cardId: id, text, order: orders[index]! };
    });
  }
  const id = typeof document['id'] === 'string' && isId(document['id']) ? document['id'] : 'retro';
  if (id !== document['id']) report.warn('badRecord', ['id'], { text: 'id' });
  const said = isPlainObject(document['comments']) ? document['comments'] : {};
  return { ...document, id, cards, comments: { ...said, ...comments } };
}

function repairCard(key: string, json: Json, last: string | null, column: string, report: Reporter) {
  const path = ['cards', key];
  const record: JsonObject = isPlainObject(json) ? json : { text: json };
  const written = own(record, 'text') ?? '';
  const text = textOf(written) ?? JSON.stringify(written);
  const [first, ...more] = piecesOf(text, MAX_STORED_TEXT);
  if (more.length > 0) report.warn('continued', path, { length: text.length });
  const name = own(record, 'columnId');
  const order = own(record, 'order');
  const known = own(record, 'id');
  const fixed = {
    id: isId(key) ? key : typeof known === 'string' && isId(known) ? known : 'card-repaired',
    columnId: typeof name === 'string' && isId(name) ? name : column,
    order: isOrderKey(order) ? order : keyBetween(last, null),
  };
  for (const [field, value] of Object.entries(fixed)) {
    if (record[field] !== value) report.warn('badRecord', [...path, field], { text: wordOf(record[field]) });
  }
  if (written !== text) report.warn('badRecord', [...path, 'text'], { text: wordOf(written) });
  return {
    ...record,
    ...fixed,
    text: first,
    votes: membersOf(record, 'votes', isCount, path, report),
    reactions: membersOf(record, 'reactions', (on) => on === true, path, report),
    more,
  };
}

const isCount = (count: Json): boolean =>
  Number.isInteger(count) && Number(count) > 0 && Number(count) <= 1_000_000;

const wordOf = (value: Json | undefined): string =>
  (textOf(value ?? null) ?? JSON.stringify(value ?? null)).slice(0, 80);

/** The members that are as they should be; the others are reported. */
function membersOf(
  record: JsonObject,
  field: 'votes' | 'reactions',
  good: (value: Json) => boolean,
  path: readonly string[],
  report: Reporter,
): JsonObject {
  const json = own(record, field);
  if (!isPlainObject(json)) {
    report.warn('badRecord', [...path, field], { text: wordOf(json) });
    return {};
  }
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries<Json>(json)) {
    const fits = key.trim() !== '' && key.length <= 200 && !FORBIDDEN_KEYS.has(key) && good(value);
    if (fits) kept[key] = value;
    else if (field === 'votes') report.warn('badVotes', [...path, field, key], { count: wordOf(value) });
    else report.warn('badRecord', [...path, field, key], { text: wordOf(value) });
  }
  return kept;
}
