import type { Reporter } from './report';
import type { Origin } from './draft.types';

/** The first `max` UTF-16 units, without half a character at the end. */
export function cutAt(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max);
}

/** The text in pieces of at most `max` units that give it again when they are put together; one at least. */
export function piecesOf(text: string, max: number): readonly [string, ...string[]] {
  const first = cutAt(text, max);
  const pieces: [string, ...string[]] = [first];
  for (let at = first.length; at < text.length; at += pieces.at(-1)!.length) {
    pieces.push(cutAt(text.slice(at, at + max + 1), max));
  }
  return pieces;
}

/** The text, cut where a field allows no more; the report then has all of it. */
export function shorten(text: string, max: number, report: Reporter, { path = [], line }: Origin): string {
  if (text.length <= max) return text;
  report.warn('shortened', path, { max, text }, line);
  return cutAt(text, max);
}
