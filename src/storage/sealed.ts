import type { Json } from '../core/shared/json';
import type { Payload } from './adapter.types';

/** What is needed to tell an intact piece of text from one that was cut or flipped at any character. */
export type Unsealed =
  | { readonly ok: true; readonly seq: number; readonly payload: Payload }
  /** `body` is the text after the heading, whatever is left of it. */
  | { readonly ok: false; readonly seq: number | undefined; readonly body: string | undefined };

/**
 * One line of heading, `plinth1 <number> <j|b> <length> <hash>`, then the payload: JSON, or bytes in base64. The heading
 * covers its own number too.
 */
export function seal(seq: number, payload: Payload): string {
  const [kind, body] =
    payload instanceof Uint8Array ? ['b', toBase64(payload)] : ['j', JSON.stringify(payload)];
  return `plinth1 ${seq} ${kind} ${body.length} ${hash(`${seq}${kind}${body}`)}\n${body}`;
}

export function unseal(text: string): Unsealed {
  const match = /^plinth1 (\d{1,15}) ([jb]) (\d{1,15}) ([0-9a-z]{1,7})\n/.exec(text);
  if (!match)
    return {
      ok: false,
      seq: undefined,
      body: text.includes('\n') ? text.slice(text.indexOf('\n') + 1) : undefined,
    };
  const [heading, number, kind, length, sum] = match as unknown as [string, string, string, string, string];
  const seq = Number(number);
  const body = text.slice(heading.length);
  if (body.length !== Number(length) || hash(`${seq}${kind}${body}`) !== sum) return { ok: false, seq, body };
  try {
    return { ok: true, seq, payload: kind === 'b' ? fromBase64(body) : (JSON.parse(body) as Json) };
  } catch {
    return { ok: false, seq, body };
  }
}

/** FNV-1a over UTF-16 units, 32 bits, base 36. Finds accidents, not attackers. */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
