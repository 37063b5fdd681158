import { decodeBytes } from '../../shared/decode-bytes';
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
  const { text: raw, guess } = typeof source === 'string' ? { text: source } : decodeBytes(source);
  if (raw.length > MAX_TEXT) return tooLong(raw.length, report);
  if (isBinary(raw)) {
    report.error('notText', []);
    return undefined;
  }
  if (guess) report.warn('guessedEncoding', [], { encoding: guess });
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

/** So much of the beginning shows whether a file is text. */
const LOOKED_AT = 8000;

/**
 * A picture, a workbook, an archive: among what it holds are characters that no text has, one in a hundred and more. Zeros do not
 * count, since they are in text of which the encoding was not known.
 */
function isBinary(text: string): boolean {
  const begin = text.slice(0, LOOKED_AT).replaceAll('\0', '');
  const found = [...begin].filter((letter) => isControl(letter.charCodeAt(0))).length;
  return found > 3 && found > begin.length / 100;
}

const [TAB, RETURN, ESCAPE, SPACE, DELETE] = [9, 13, 27, 32, 127];

/** Of the control characters those that are in no text: blanks and line ends are, and what colours the text of a terminal. */
function isControl(code: number): boolean {
  const isWritten = (code >= TAB && code <= RETURN) || code === ESCAPE;
  return (code < SPACE && !isWritten) || code === DELETE;
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
