import { isPlainObject } from '../shared/json';
import { problem, type Path, type Problem, type Result } from '../shared/problem';
import { safeKeys } from './instrument.copy';
import { fail, flag, id, list, number, object, oneOf, texts, type Reader } from './instrument.fields';
import type { Instrument } from './instrument.types';

const SCHEMA = 'plinth/instrument';
const VERSION = 1;

/** More points than this cannot be laid out or reached by keys. */
export const MAX_POINTS = 11;
/** More items than this are refused, against exhausted memory. */
export const MAX_ITEMS = 1000;

const labels: Reader = (value, path, problems) => {
  if (!isPlainObject(value)) return fail(problems, 'notAnObject', path);
  const copy: Record<string, unknown> = {};
  for (const point of safeKeys(value, path, problems)) copy[point] = texts(value[point], [...path, point], problems);
  return copy;
};

const whole = number(-100, 100, true);
const share = number(0, 1);

const schema: Reader = (value, path, problems) =>
  value === SCHEMA ? value : fail(problems, 'wrongSchema', path, { expected: SCHEMA });

const instrument = object({
  schema,
  version: oneOf(VERSION),
  id,
  title: texts,
  'description?': texts,
  scale: object({ min: whole, max: whole, labels }),
  'missing?': object({ minAnswered: share }),
  items: list(
    object({
      id,
      subscale: id,
      kind: oneOf('likert', 'text'),
      text: texts,
      'reverse?': flag,
      'required?': flag,
      'weight?': number(0, 1e6),
    }),
    MAX_ITEMS,
  ),
  'pages?': list(object({ id, 'title?': texts, 'intro?': texts, items: list(id, MAX_ITEMS) }), MAX_ITEMS),
  'subscales?': list(object({ id, 'title?': texts }), 100),
  'bands?': list(object({ id, min: share }), 20),
  'notApplicable?': flag,
  'comments?': flag,
});

/**
 * Checks an instrument from anywhere and rebuilds it. Never throws; every problem has the path of what is wrong, for
 * example `items[3].id`. Unknown JSON-safe fields are kept and reported as warnings.
 *
 * @returns the instrument, or all problems: `newerVersion`, `missingField`, `wrongType`, `badId`, `duplicateId`,
 * `emptyText`, `scaleTooSmall`, `outOfRange`, `unknownReference`, `noItems`, `forbiddenKey`, `notJson`, `unreadable` …
 */
export function validateInstrument(input: unknown): Result<Instrument> {
  const problems: Problem[] = [];
  try {
    // Fields of a newer version may mean something else; complaining about them would mislead.
    if (isNewer(input)) return { ok: false, problems: [problem('newerVersion', ['version'], { known: VERSION })] };
    const copy = instrument(input, [], problems) as Instrument | undefined;
    if (copy && isSound(problems)) checkWhole(copy, problems);
    if (copy && isSound(problems)) return { ok: true, value: copy, warnings: problems };
  } catch {
    // A getter or proxy that throws, or a cycle: what cannot be read is not an instrument.
    problems.push(problem('unreadable', []));
  }
  return { ok: false, problems: problems.filter((one) => one.severity === 'error') };
}

function isNewer(input: unknown): boolean {
  return isPlainObject(input) && input.schema === SCHEMA && Number.isInteger(input.version) && Number(input.version) > VERSION;
}

function isSound(problems: readonly Problem[]): boolean {
  return problems.every((one) => one.severity === 'warning');
}

/** Rules across fields, once each field is right by itself. */
function checkWhole(value: Instrument, problems: Problem[]): void {
  const { scale, items, pages, subscales, bands } = value;
  if (scale.max <= scale.min) fail(problems, 'scaleTooSmall', ['scale'], { min: scale.min, max: scale.max });
  else if (scale.max - scale.min >= MAX_POINTS) fail(problems, 'tooMany', ['scale', 'max'], { max: MAX_POINTS });
  for (const point of Object.keys(scale.labels)) {
    const known = Number.isInteger(Number(point)) && Number(point) >= scale.min && Number(point) <= scale.max;
    if (!known) problems.push(problem('unknownReference', ['scale', 'labels', point], { id: point }, 'warning'));
  }
  if (!items.some((item) => item.kind === 'likert')) fail(problems, 'noItems', ['items']);
  const itemIds = unique(items, ['items'], problems);
  if (subscales) {
    const known = unique(subscales, ['subscales'], problems);
    items.forEach((item, index) => expectKnown(known, item.subscale, ['items', index, 'subscale'], problems));
  }
  const subscaleIds = new Set(items.map((item) => item.subscale));
  // Comments and free texts share one collection, by subscale id and by item id.
  items.forEach((item, index) => {
    if (item.kind === 'text' && subscaleIds.has(item.id)) fail(problems, 'duplicateId', ['items', index, 'id'], { id: item.id });
  });
  if (pages) checkPages(pages, itemIds, problems);
  if (bands) unique(bands, ['bands'], problems);
}

function checkPages(pages: NonNullable<Instrument['pages']>, itemIds: ReadonlySet<string>, problems: Problem[]): void {
  unique(pages, ['pages'], problems);
  const placed = new Set<string>();
  pages.forEach((page, index) =>
    page.items.forEach((itemId, position) => {
      const path: Path = ['pages', index, 'items', position];
      expectKnown(itemIds, itemId, path, problems);
      if (placed.has(itemId)) fail(problems, 'duplicateId', path, { id: itemId });
      placed.add(itemId);
    }),
  );
}

function unique(records: readonly { readonly id: string }[], path: Path, problems: Problem[]): ReadonlySet<string> {
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
