import { FORBIDDEN_KEYS, isPlainObject, own } from '../shared/json';
import { isPoint, subscalesOf } from '../trust-assessment/instrument.read';
import type { Answers, Instrument, InstrumentItem } from '../trust-assessment/instrument.types';
import type { Response } from '../trust-assessment/response.types';
import { meanOfItems, scoredValue } from '../trust-assessment/score-answers';
import { visibilityOf } from '../trust-assessment/visibility';
import { isGroupValue } from './group-value';
import { linearValues, sumFor, type Sum } from './linear';

/** A subscale with the items that are scored. */
export interface ScoredSubscale {
  readonly id: string;
  readonly items: readonly InstrumentItem[];
}

/** What one response contributes. Never leaves core. */
export interface Person {
  /** By subscale, in the order of `subscales`; `null` where too little was answered. */
  readonly scores: readonly (number | null)[];
  /** By subscale, then item; turned where reversed; `null` is missing. */
  readonly values: readonly (readonly (number | null)[])[];
  /** By calculated value, in the order of `linear`; `null` unless every answer it takes is there. */
  readonly sums: readonly (number | null)[];
  readonly groups: ReadonlyMap<string, string>;
  readonly comments: Readonly<Record<string, unknown>>;
}

export interface Crowd {
  readonly subscales: readonly ScoredSubscale[];
  /** Calculated values that can be shown at all, by id. */
  readonly linear: ReadonlyMap<string, Sum>;
  /** Those who answered something that is scored. */
  readonly people: readonly Person[];
  readonly repeated: number;
  readonly unreadable: number;
  readonly offScale: number;
}

/** The subscales with scored items, base first. */
export function scoredSubscales(instrument: Instrument): readonly ScoredSubscale[] {
  return subscalesOf(instrument).flatMap(({ id }) => {
    const items = instrument.items.filter((item) => item.kind === 'likert' && item.subscale === id);
    return items.length > 0 ? [{ id, items }] : [];
  });
}

/**
 * Reads responses. Of several with one id the last counts, as a correction; the leader's own is left out, so that nobody
 * can take it off the team's.
 */
export function readCrowd(
  instrument: Instrument,
  responses: readonly Response[],
  leader: Response | undefined,
): Crowd {
  const subscales = scoredSubscales(instrument);
  const linear = linearValues(instrument);
  const readable = (Array.isArray(responses) ? responses : []).filter(
    // Questions of two instruments may have one id.
    (one): one is Response => isReadable(one) && (one.instrument ?? instrument.id) === instrument.id,
  );
  const last = new Map(readable.map((response, index) => [response.id ?? index, response]));
  const isLeader = (one: Response) => one === leader || (leader?.id !== undefined && one.id === leader.id);
  const people: Person[] = [];
  let offScale = 0;
  for (const response of last.values()) {
    if (isLeader(response)) continue;
    const person = readPerson(instrument, subscales, response, linear);
    offScale += countOffScale(subscales, person.values, response.answers);
    if (person.values.some((row) => row.some((value) => value !== null))) people.push(person);
  }
  return {
    subscales,
    linear,
    people,
    repeated: readable.length - last.size,
    unreadable: (Array.isArray(responses) ? responses.length : 0) - readable.length,
    offScale,
  };
}

export function readPerson(
  instrument: Instrument,
  subscales: readonly ScoredSubscale[],
  response: Response,
  linear: ReadonlyMap<string, Sum> = new Map(),
): Person {
  const comments = isPlainObject(response.comments) ? response.comments : {};
  const isAsked = visibilityOf(instrument, response.answers, comments);
  const values = subscales.map(({ items }) =>
    items.map((item) => (isAsked(item) ? scoredValue(instrument, item, response.answers) : null)),
  );
  const answerTo = (id: string): number | null => {
    const item = instrument.items.find((one) => one.id === id);
    const answer = item && isAsked(item) ? own(response.answers, id) : undefined;
    return isPoint(instrument, answer, item) ? answer : null;
  };
  return {
    values,
    scores: subscales.map(({ items }, index) => scoreOf(instrument, items, values[index]!, isAsked)),
    sums: [...linear.values()].map((sum) => sumFor(sum, answerTo)),
    groups: readGroups(response.groups),
    comments,
  };
}

function scoreOf(
  instrument: Instrument,
  items: readonly InstrumentItem[],
  values: readonly (number | null)[],
  isAsked: (item: InstrumentItem) => boolean,
): number | null {
  if (items.every(isAsked)) return meanOfItems(instrument, items, values);
  // Items that were not asked are not missing either.
  const asked = items.filter(isAsked);
  return meanOfItems(
    instrument,
    asked,
    values.filter((_, index) => isAsked(items[index]!)),
  );
}

function isReadable(response: unknown): response is Response {
  return isPlainObject(response) && isPlainObject(response['answers']);
}

/** Numbers and truth values count as their text; names that reach a prototype, and all else, as no group. */
function readGroups(groups: unknown): ReadonlyMap<string, string> {
  const entries = isPlainObject(groups) ? Object.entries(groups) : [];
  return new Map(
    entries.flatMap(([name, value]): [string, string][] => {
      const text = isGroupValue(value) ? String(value).trim() : '';
      return text === '' || FORBIDDEN_KEYS.has(name) || FORBIDDEN_KEYS.has(text) ? [] : [[name, text]];
    }),
  );
}

/** Answers to scored items that are no point of the scale: there, not "doesn't apply", and worth nothing. */
function countOffScale(
  subscales: readonly ScoredSubscale[],
  values: Person['values'],
  answers: Answers,
): number {
  let count = 0;
  subscales.forEach(({ items }, at) =>
    items.forEach(({ id }, item) => {
      if (values[at]![item] === null && Object.hasOwn(answers, id) && answers[id] !== null) count += 1;
    }),
  );
  return count;
}
