import type { DocumentHead, DocumentRecord } from '../shared/schema';
import type { Answers } from './instrument.types';

export interface AnswerRecord extends DocumentRecord {
  /** A point of the scale, or `null` for "doesn't apply to me". No record = not answered. */
  readonly value: number | null;
  /** When, in milliseconds since the epoch. Never leaves the document: `toResponse` drops it. */
  readonly at?: number;
}

/** A comment on a subscale, or the answer to a text item. */
export interface CommentRecord extends DocumentRecord {
  readonly text: string;
}

/** The one record of the `session` collection. */
export interface SessionRecord extends DocumentRecord {
  /** Id of the instrument that is being answered. */
  readonly instrument: string;
  /** Decides the random order; the same after a reload. */
  readonly seed: number;
  readonly startedAt: number;
  /** Set once the host has taken the answers. */
  readonly submittedAt?: number;
}

/** One person's answers: schema `plinth/response`, private. */
export interface ResponseDocument extends DocumentHead {
  readonly answers: { readonly [itemId: string]: AnswerRecord };
  /** By subscale id, and by item id for text items. */
  readonly comments: { readonly [id: string]: CommentRecord };
  readonly session: { readonly [id: string]: SessionRecord };
}

/** The id of the one session record. */
export const SESSION_ID = 'session';

export type ResponseCommand =
  | { readonly type: 'answer.set'; readonly item: string; readonly value: number }
  | { readonly type: 'answer.skip'; readonly item: string }
  | { readonly type: 'answer.clear'; readonly item: string }
  | { readonly type: 'comment.set'; readonly id: string; readonly text: string }
  | { readonly type: 'session.start'; readonly instrument: string; readonly seed: number }
  | { readonly type: 'session.submit' }
  | { readonly type: 'session.reopen' }
  | { readonly type: 'session.reset' };

/** The name of a group. A number or a truth value is the same as its text. */
export type GroupValue = string | number | boolean;

/** What a host receives: plain answers, nothing about when each was given. */
export interface Response {
  /** The same over retries and corrections, so that a host can tell a repeat from a new response. */
  readonly id?: string | undefined;
  /** Id of the instrument. */
  readonly instrument?: string | undefined;
  readonly answers: Answers;
  /** By subscale id, and by item id for text items. Blank ones are left out. */
  readonly comments?: { readonly [id: string]: string } | undefined;
  /** What a team is divided by, for example `{site: 'Lyon'}`. The host adds it; leave out what nobody shall ever see. */
  readonly groups?: { readonly [name: string]: GroupValue } | undefined;
}
