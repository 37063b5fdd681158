import { id, mapOf, nullable, number, text } from '../shared/checks';
import type { Check, DocumentHead, DocumentRecord, DocumentSchema } from '../shared/schema';
import type { Answers } from '../trust-assessment/instrument.types';
import type { Response } from '../trust-assessment/response.types';
import { isGroupValue } from './group-value';

/** One response among others. The id is the record's own and means nobody. */
export interface ResponsesRecord extends DocumentRecord {
  readonly answers: Answers;
  readonly comments?: { readonly [id: string]: string };
  readonly groups?: Response['groups'];
}

/** The raw responses of one round: schema `plinth/responses`. */
export interface ResponsesDocument extends DocumentHead {
  readonly responses: { readonly [id: string]: ResponsesRecord };
  readonly round: { readonly [id: string]: DocumentRecord & { readonly instrument: string } };
}

const key = id;
const groupValue: Check = (value) =>
  typeof value !== 'string' && isGroupValue(value) ? null : text({ max: 200 })(value);

/**
 * The raw responses of one round, as a host keeps them. It has no commands and no store: `scope: 'host'` refuses to be
 * shared or bound (`mayShare`, `applyRemote`). What a team gets is `summariseTeam` of it.
 */
export const responsesSchema: DocumentSchema = {
  name: 'plinth/responses',
  version: 1,
  scope: 'host',
  collections: {
    responses: {
      maxRecords: 100_000,
      fields: {
        answers: { kind: 'value', check: mapOf(nullable(number()), { max: 1000, key }) },
        comments: { kind: 'value', check: mapOf(text({ max: 5000 }), { max: 1000, key }), optional: true },
        groups: { kind: 'value', check: mapOf(groupValue, { max: 50 }), optional: true },
      },
    },
    round: { maxRecords: 1, fields: { instrument: { kind: 'value', check: id } } },
  },
};

const ROUND = 'round';

/**
 * A document of responses, to store as JSON. A response without an id takes a number.
 *
 * @param options.id of the document
 * @param options.instrument id of the instrument that was answered
 */
export function toResponsesDocument(
  responses: readonly Response[],
  options: { readonly id: string; readonly instrument: string },
): ResponsesDocument {
  const taken = new Set(responses.flatMap((one) => one.id ?? []));
  let number = 0;
  const nextId = (): string => {
    number += 1;
    return taken.has(`r${number}`) ? nextId() : `r${number}`;
  };
  const records = responses.map(({ id: own, answers, comments, groups }): ResponsesRecord => ({
    id: own ?? nextId(),
    answers,
    ...(comments ? { comments } : {}),
    ...(groups ? { groups } : {}),
  }));
  return {
    schema: responsesSchema.name,
    version: responsesSchema.version,
    id: options.id,
    responses: Object.fromEntries(records.map((record) => [record.id, record])),
    round: { [ROUND]: { id: ROUND, instrument: options.instrument } },
  };
}

/** The responses in it, as `summariseTeam` takes them. */
export function responsesIn(document: ResponsesDocument): readonly Response[] {
  const instrument = document.round[ROUND]?.instrument;
  return Object.values(document.responses).map(({ id: own, answers, comments, groups }) => ({
    id: own,
    ...(instrument === undefined ? {} : { instrument }),
    answers,
    ...(comments ? { comments } : {}),
    ...(groups ? { groups } : {}),
  }));
}
