import { flag, mapOf, number, oneOf, text } from '../shared/checks';
import { isPlainObject } from '../shared/json';
import { problem, type Path, type Problem, type Result } from '../shared/problem';
import { rebuild } from '../shared/rebuild';
import { fail, id, list, object, plainValue, rule, share, texts, textsByKey } from './instrument.fields';
import { isPoint } from './instrument.read';
import type { Instrument, ItemScale } from './instrument.types';

const SCHEMA = 'plinth/instrument';
const VERSION = 1;
/** More points than this cannot be laid out or reached by keys. */
const MAX_POINTS = 11;
/** More items than this are refused, against exhausted memory. */
const MAX_ITEMS = 1000;

const point = rule(number({ min: -100, max: 100, integer: true }));
const boolean = rule(flag);
const step = rule(number({ min: 1, max: 200, integer: true }));
/** Whether it can be read is the reader's concern: a condition that cannot hides nothing. */
const expression = rule(text({ max: 10_000, empty: false }));
const values = rule(mapOf(plainValue, { max: MAX_POINTS }));

const instrument = object({
  schema: rule((value) => (value === SCHEMA ? null : { code: 'wrongSchema' })),
  version: rule((value) => (value === VERSION ? null : { code: 'wrongVersion' })),
  id,
  title: texts,
  'description?': texts,
  scale: object({ min: point, max: point, 'labels?': textsByKey }),
  'missing?': object({ minAnswered: share }),
  items: list(
    object({
      id,
      subscale: id,
      kind: rule(oneOf('likert', 'text', 'note')),
      text: texts,
      'reverse?': boolean,
      'required?': boolean,
      'weight?': rule(number({ min: 0 })),
      'scale?': object({ min: point, max: point, 'labels?': textsByKey, 'step?': step, 'values?': values }),
      'visibleIf?': expression,
    }),
    MAX_ITEMS,
  ),
  'pages?': list(object({ id, 'title?': texts, 'intro?': texts, items: list(id, MAX_ITEMS) }), MAX_ITEMS),
  'subscales?': list(object({ id, 'title?': texts }), MAX_ITEMS),
  'bands?': list(object({ id, min: share }), MAX_ITEMS),
  'calculated?': list(object({ id, expression, 'title?': texts }), MAX_ITEMS),
  'notApplicable?': boolean,
  'comments?': boolean,
});

/**
 * Checks an instrument from anywhere and rebuilds it. Never throws; every problem has the path of what is wrong, for
 * example `items[3].id`. Unknown JSON-safe fields are kept and reported as warnings.
 *
 * @returns the instrument, or all problems: `newerVersion`, `missingField`, `wrongType`, `badId`, `duplicateId`,
 * `emptyText`, `scaleTooSmall`, `outOfRange`, `unknownReference`, `noItems`, `forbiddenKey`, `notJson`, `unreadable` …
 */
export function validateInstrument(input: unknown): Result<Instrument> {
  try {
    const { json, problems: unsafe } = rebuild(input);
    if (unsafe.length > 0) return { ok: false, problems: unsafe };
    // Fields of a newer version may mean something else; complaining about them would mislead.
    if (isPlainObject(json) && json.schema === SCHEMA && Number(json.version) > VERSION)
      return { ok: false, problems: [problem('newerVersion', ['version'])] };
    const problems: Problem[] = [];
    instrument(json, [], problems);
    const value = json as unknown as Instrument;
    if (errorsOf(problems).length === 0) checkWhole(value, problems);
    const errors = errorsOf(problems);
    return errors.length > 0 ? { ok: false, problems: errors } : { ok: true, value, warnings: problems };
  } catch {
    // A getter or a proxy of the host's that throws: what cannot be read is not an instrument.
    return { ok: false, problems: [problem('unreadable', [])] };
  }
}

const errorsOf = (problems: readonly Problem[]) => problems.filter((one) => one.severity === 'error');

/** Rules across fields, once each field is right by itself. */
function checkWhole(value: Instrument, problems: Problem[]): void {
  const { scale, items, pages = [], subscales, bands = [], calculated = [] } = value;
  checkScale(scale, ['scale'], problems);
  items.forEach((item, index) => {
    if (item.scale) checkScale(item.scale, ['items', index, 'scale'], problems);
  });
  if (!items.some((item) => item.kind === 'likert')) fail(problems, 'noItems', ['items']);
  const itemIds = unique(items, ['items'], problems);
  // One name for two things would make an expression mean either.
  unique([...items, ...calculated], ['calculated'], problems, items.length);
  unique(bands, ['bands'], problems);
  unique(pages, ['pages'], problems);
  const known = subscales && unique(subscales, ['subscales'], problems);
  const used = new Set(items.map((item) => item.subscale));
  items.forEach((item, index) => {
    if (known) expectKnown(known, item.subscale, ['items', index, 'subscale'], problems);
    // Comments and free texts share one collection, by subscale id and by item id.
    if (item.kind === 'text' && used.has(item.id))
      fail(problems, 'duplicateId', ['items', index, 'id'], { id: item.id });
  });
  const placed = new Set<string>();
  pages.forEach((page, index) =>
    page.items.forEach((itemId, position) => {
      const path = ['pages', index, 'items', position];
      expectKnown(itemIds, itemId, path, problems);
      if (placed.has(itemId)) fail(problems, 'duplicateId', path, { id: itemId });
      placed.add(itemId);
    }),
  );
}

/** Rules of one scale, the instrument's or an item's. */
function checkScale(scale: ItemScale, path: Path, problems: Problem[]): void {
  const { min, max, step: apart = 1, labels = {}, values: meanings = {} } = scale;
  const isUneven = (max - min) % apart !== 0;
  if (max <= min || isUneven) fail(problems, 'scaleTooSmall', path);
  else if ((max - min) / apart >= MAX_POINTS) fail(problems, 'tooMany', path, { max: MAX_POINTS });
  for (const [field, keyed] of Object.entries({ labels, values: meanings })) {
    for (const key of Object.keys(keyed)) {
      if (!isPoint({ scale }, Number(key), { scale }))
        problems.push(problem('unknownReference', [...path, field, key], undefined, 'warning'));
    }
  }
}

/** @param from records before it are only looked at for their ids */
function unique(
  records: readonly { readonly id: string }[],
  path: Path,
  problems: Problem[],
  from = 0,
): ReadonlySet<string> {
  const seen = new Set<string>();
  records.forEach((record, index) => {
    if (index >= from && seen.has(record.id))
      fail(problems, 'duplicateId', [...path, index - from, 'id'], { id: record.id });
    seen.add(record.id);
  });
  return seen;
}

function expectKnown(known: ReadonlySet<string>, value: string, path: Path, problems: Problem[]): void {
  if (!known.has(value)) fail(problems, 'unknownReference', path, { id: value });
}
