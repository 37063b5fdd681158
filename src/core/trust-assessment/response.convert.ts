import type { Answers } from './instrument.types';
import { responseSchema } from './response.schema';
import {
  SESSION_ID,
  type AnswerRecord,
  type CommentRecord,
  type Response,
  type ResponseDocument,
} from './response.types';

/** The answers alone, by item id. */
export function answersOf(document: Pick<ResponseDocument, 'answers'>): Answers {
  return Object.fromEntries(Object.values(document.answers).map(({ id, value }) => [id, value]));
}

/** What a host is handed: answers and comments, without the times at which they were given. */
export function toResponse(document: ResponseDocument): Response {
  const instrument = document.session[SESSION_ID]?.instrument;
  const comments = Object.values(document.comments).filter(({ text }) => text.trim() !== '');
  return {
    id: document.id,
    ...(instrument === undefined ? {} : { instrument }),
    answers: answersOf(document),
    ...(comments.length > 0
      ? { comments: Object.fromEntries(comments.map(({ id, text }) => [id, text])) }
      : {}),
  };
}

/**
 * A document from a stored response, to show it read-only or to go on from it.
 *
 * @param at When it was given, in milliseconds since the epoch.
 * @param submitted Whether the host already has it. @default false
 */
export function fromResponse(
  response: Response,
  options: {
    readonly id?: string;
    readonly instrument: string;
    readonly at: number;
    readonly submitted?: boolean;
  },
): ResponseDocument {
  const { instrument, at, submitted = false } = options;
  const answers: Record<string, AnswerRecord> = {};
  for (const [id, value] of Object.entries(response.answers)) answers[id] = { id, value, at };
  const comments: Record<string, CommentRecord> = {};
  for (const [id, text] of Object.entries(response.comments ?? {})) comments[id] = { id, text };
  const session = {
    id: SESSION_ID,
    instrument,
    seed: 0,
    startedAt: at,
    ...(submitted ? { submittedAt: at } : {}),
  };
  return {
    schema: responseSchema.name,
    version: responseSchema.version,
    id: response.id ?? options.id ?? instrument,
    answers,
    comments,
    session: { [SESSION_ID]: session },
  };
}
