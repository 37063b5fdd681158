import type { Json } from '../core/shared/json';
import type { Payload } from './adapter.types';
import { asBytes } from './bytes';
import { fromBase64, toBase64 } from './base64';
import { hash } from './hash';

/** What only a snapshot says of itself. */
export interface SnapshotNote {
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
  /** Numbers of the entries that are still there though it contains them. */
  readonly contains: readonly number[];
}

/** What is needed to tell an intact piece of text from one that was cut or flipped at any character. */
export type Unsealed =
  | {
      readonly ok: true;
      readonly seq: number;
      readonly payload: Payload;
      readonly sum: string;
      /** Absent in an entry, and in a snapshot of before there were notes. */
      readonly note: SnapshotNote | undefined;
    }
  /** `body` is the text after the heading, whatever is left of it. */
  | { readonly ok: false; readonly seq: number | undefined; readonly body: string | undefined };

const HEADING = /^plinth1 (\d{1,15}) ([jb]) (\d{1,15}) ([0-9a-z]{1,7})(?: (\d{1,15}) ([0-9a-z,]*))?\n/;

/**
 * One line of heading, `plinth1 <number> <j|b> <length> <hash>`, for a snapshot also ` <time> <numbers>`, then the
 * payload: JSON, or bytes in base64. The hash covers the heading too.
 */
export function seal(seq: number, payload: Payload, note?: SnapshotNote): string {
  const bytes = asBytes(payload);
  const [kind, body] = bytes ? ['b', toBase64(bytes)] : ['j', JSON.stringify(payload)];
  const more = note ? ` ${note.at} ${note.contains.map((number) => number.toString(36)).join()}` : '';
  return `plinth1 ${seq} ${kind} ${body.length} ${hash(`${seq}${kind}${body}${more}`)}${more}\n${body}`;
}

export function unseal(text: string): Unsealed {
  const match = HEADING.exec(text);
  if (!match) {
    const end = text.indexOf('\n');
    return { ok: false, seq: undefined, body: end < 0 ? undefined : text.slice(end + 1) };
  }
  const [heading, number, kind, length, sum, at, contains] = match as unknown as [string, ...string[]];
  const seq = Number(number);
  const body = text.slice(heading.length);
  const more = at === undefined ? '' : ` ${at} ${contains}`;
  if (body.length !== Number(length) || hash(`${seq}${kind}${body}${more}`) !== sum)
    return { ok: false, seq, body };
  try {
    const payload = kind === 'b' ? fromBase64(body) : (JSON.parse(body) as Json);
    const note = at === undefined ? undefined : { at: Number(at), contains: numbers(contains!) };
    return { ok: true, seq, payload, sum, note };
  } catch {
    return { ok: false, seq, body };
  }
}

function numbers(list: string): number[] {
  return list === '' ? [] : list.split(',').map((number) => parseInt(number, 36));
}
