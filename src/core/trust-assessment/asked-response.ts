import type { Instrument, InstrumentItem } from './instrument.types';
import type { Response } from './response.types';
import { subscalesOf } from './instrument.read';
import { visibilityOf } from './visibility';

/**
 * A response without the answers, and the words, to items that are not asked: what is handed in where `visibleIf` hid an
 * item again after it was answered.
 *
 * A condition sees such answers as long as they are there, so one stays where taking it out would change what is asked:
 * `scoreResponse` asks and scores the same on both responses. The comment on a subscale goes with the last of its items. An instrument without conditions takes nothing out.
 */
export function askedResponse(instrument: Instrument, response: Response): Response {
  const asked = askedIn(instrument, response);
  const kept = instrument.items
    .filter((item) => !asked.has(item.id) && isAnswered(response, item))
    .reduce((before, item) => {
      const less = without(before, item);
      const still = askedIn(instrument, less);
      return still.size === asked.size && [...asked].every((id) => still.has(id)) ? less : before;
    }, response);
  return subscalesOf(instrument)
    .filter(({ id }) => !instrument.items.some((item) => item.subscale === id && asked.has(item.id)))
    .reduce((less, { id }) => withoutComment(less, id), kept);
}

function askedIn(instrument: Instrument, { answers, comments = {} }: Response): ReadonlySet<string> {
  return new Set(instrument.items.filter(visibilityOf(instrument, answers, comments)).map(({ id }) => id));
}

function isAnswered({ answers, comments = {} }: Response, { id, kind }: InstrumentItem): boolean {
  return Object.hasOwn(kind === 'text' ? comments : answers, id);
}

function without(response: Response, { id, kind }: InstrumentItem): Response {
  if (kind !== 'text') return { ...response, answers: leaveOut(response.answers, id) };
  return withoutComment(response, id);
}

function withoutComment({ comments = {}, ...rest }: Response, id: string): Response {
  const words = leaveOut(comments, id);
  return Object.keys(words).length > 0 ? { ...rest, comments: words } : rest;
}

function leaveOut<Value>(
  record: Readonly<Record<string, Value>>,
  id: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}
