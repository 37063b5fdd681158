import { flag, number, oneOf } from '../shared/checks';
import { isPlainObject } from '../shared/json';
import { problem, type Path, type Problem, type Result } from '../shared/problem';
import { rebuild } from '../shared/rebuild';
import { fail, id, list, object, rule, share, texts, textsByKey } from './instrument.fields';
import type { Instrument } from './instrument.types';

const SCHEMA = 'plinth/instrument';
const VERSION = 1;
/** More points than this cannot be laid out or reached by keys. */
const MAX_POINTS = 11;
/** More items than this are refused, against exhausted memory. */
const MAX_ITEMS = 1000;

const point = rule(number({ min: -100, max: 100, integer: true }));
const boolean = rule(flag);

const instrument = object({
  schema: rule((value) => (value === SCHEMA ? null : { code: 'wrongSchema' })),
  version: rule((value) => (value === VERSION ? null : { code: 'wrongVersion' })),
  id,
  title: texts,
  'description?': texts,
  scale: object({ min: point, max: point, labels: textsByKey }),
  'missing?': object({ minAnswered: share }),
  items: list(
    object({
      id,
      subscale: id,
      kind: rule(oneOf('likert', 'text')),
      text: texts,
      'reverse?': boolean,
      'required?': boolean,
      'weight?': rule(number({ min: 0 })),
    }),
    MAX_ITEMS,
  ),
  'pages?': list(object({ id, 'title?': texts, 'intro?': texts, items: list(id, MAX_ITEMS) }), MAX_ITEMS),
  'subscales?': list(object({ id, 'title?': texts }), MAX_ITEMS),
  'bands?': list(object({ id, min: share }), MAX_ITEMS),
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
  const { scale, items, pages = [], subscales, bands = [] } = value;
  if (scale.max <= scale.min) fail(problems, 'scaleTooSmall', ['scale']);
  else if (scale.max - scale.min >= MAX_POINTS) fail(problems, 'tooMany', ['scale'], { max: MAX_POINTS });
  for (const key of Object.keys(scale.labels)) {
    const known = Number.isInteger(Number(key)) && Number(key) >= scale.min && Number(key) <= scale.max;
    if (!known) problems.push(problem('unknownReference', ['scale', 'labels', key], undefined, 'warning'));
  }
  if (!items.some((item) => item.kind === 'likert')) fail(problems, 'noItems', ['items']);
  const itemIds = unique(items, ['items'], problems);
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

function unique(
  records: readonly { readonly id: string }[],
  path: Path,
  problems: Problem[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  records.forEach((record, index) => {
    if (seen.has(record.id)) fail(problems, 'duplicateId', [...path, index, 'id'], { id: record.id });
    seen.add(record.id);
  });
  return seen;
}

function expectKnown(known: ReadonlySet<string>, value: string, path: Path, problems: Problem[]): void {
  if (!known.has(value)) fail(problems, 'unknownReference', path, { id: value });
}
