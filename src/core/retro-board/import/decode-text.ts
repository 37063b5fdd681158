import { isPlainObject } from '../../shared/json';
import type { Reporter } from './report';

/** Longest text taken in, in UTF-16 units, and bytes. */
export const MAX_TEXT = 20_000_000;

/**
 * Text from a string or the bytes of a file: UTF-8 or UTF-16 by their marks, UTF-16 also by its zeros, UTF-8 where it is
 * that, else Windows-1252 (of which Latin-1 is a part), which is a guess and reported. What an earlier program could not
 * read (U+FFFD) is reported with its line.
 */
export function decodeText(input: string | object, report: Reporter): string | undefined {
  const source = sourceOf(input);
  if (source.length > 2 * MAX_TEXT) return tooLong(source.length, report);
  const raw = typeof source === 'string' ? source : decodeBytes(source, report);
  if (raw.length > MAX_TEXT) return tooLong(raw.length, report);
  const text = withoutNuls(raw.replace(/^\uFEFF/, ''), report);
  const at = text.indexOf('\uFFFD');
  if (at !== -1) {
    const count = text.split('\uFFFD').length - 1;
    report.warn('replacementCharacters', [], { count }, lineAt(text, at));
  }
  return text;
}

/** What JSON was parsed to goes the way of its text, so that every limit and check holds for it too. */
function sourceOf(input: unknown): string | Uint8Array {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (Array.isArray(input) || isPlainObject(input)) return JSON.stringify(input);
  throw new TypeError('no text');
}

function tooLong(length: number, report: Reporter): undefined {
  report.error('tooLong', [], { length, max: MAX_TEXT });
  return undefined;
}

function decodeBytes(bytes: Uint8Array, report: Reporter): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes);
  const zeros = [0, 0];
  bytes.slice(0, 2000).forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  const half = Math.min(bytes.length, 2000) / 2;
  for (const [encoding, place] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    if (bytes.length >= 4 && zeros[place]! > half * 0.4 && zeros[1 - place]! < half * 0.1) {
      report.warn('guessedEncoding', [], { encoding });
      return decode(encoding, bytes);
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file that was cut in the middle of a character is UTF-8 all the same.
    const cut = new TextDecoder('utf-8').decode(bytes);
    if (cut.indexOf('\uFFFD') >= cut.length - 1) return cut;
    report.warn('guessedEncoding', [], { encoding: 'windows-1252' });
    return decode('windows-1252', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What is left of the mark at the beginning of UTF-16, read as UTF-8 or Latin-1. */
const MARK = /^(?:\uFFFD\uFFFD|\u00FF\u00FE|\u00FE\u00FF)/;

/** UTF-16 that was read as another encoding has a zero at every other place; nothing else has any. */
function withoutNuls(text: string, report: Reporter): string {
  const at = text.indexOf('\0');
  if (at === -1) return text;
  const clean = text.replaceAll('\0', '');
  report.warn('nulCharacters', [], { count: text.length - clean.length }, lineAt(text, at));
  return clean.replace(MARK, '');
}

/** The line, from 1, that a place in a text is on. */
export function lineAt(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
