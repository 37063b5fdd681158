/** Where a text stops being JSON. */
export interface JsonFault {
  /** Index in UTF-16 units. */
  readonly at: number;
  /** The text ends before the value does. */
  readonly cut: boolean;
}

const SPACE = /[ \t\r\n]*/y;
const BARE = /[^\s,:[\]{}"]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS = ['true', 'false', 'null'];

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'next';

/**
 * Finds the place for a message, since engines tell it in words of their own or not at all. Called for a text that
 * `JSON.parse` refused. Without recursion, so that depth costs no stack.
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    const char = text[at];
    if (char === undefined) return { at, cut: true };
    const isKey: boolean = expected === 'key' || expected === 'firstKey';
    if (expected === 'next') {
      const inside = open.at(-1);
      if (char === ',' && inside) expected = inside === '{' ? 'key' : 'value';
      else if (inside && char === closing(inside)) open.pop();
      else return { at, cut: false };
      at++;
    } else if (expected === 'colon') {
      if (char !== ':') return { at, cut: false };
      at++;
      expected = 'value';
    } else if (expected.startsWith('first') && char === closing(open.at(-1)!)) {
      at++;
      open.pop();
      expected = 'next';
    } else if (!isKey && (char === '{' || char === '[')) {
      at++;
      open.push(char);
      expected = char === '{' ? 'firstKey' : 'firstValue';
    } else {
      const end = char === '"' ? endOfText(text, at) : isKey ? { at, cut: false } : endOfBare(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = isKey ? 'colon' : 'next';
    }
  }
}

function closing(opening: string): string {
  return opening === '{' ? '}' : ']';
}

function endOfText(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') return at + 1;
    if (char < ' ') return { at, cut: false };
    if (char !== '\\') continue;
    const code = text[++at];
    if (code === undefined) break;
    if (code === 'u') {
      const digits = text.slice(at + 1, at + 5);
      if (!/^[0-9a-fA-F]*$/.test(digits)) return { at, cut: false };
      at += 4;
    } else if (!'"\\/bfnrt'.includes(code)) return { at, cut: false };
  }
  return { at: start, cut: true };
}

/** A number or a word. One that runs to the end of the file may have been longer. */
function endOfBare(text: string, at: number): number | JsonFault {
  BARE.lastIndex = at;
  const bare = BARE.exec(text)?.[0] ?? '';
  if (NUMBER.test(bare) || WORDS.includes(bare)) return at + bare.length;
  const last = at + bare.length === text.length && bare !== '';
  return {
    at,
    cut: last && (/^-?\d*\.?\d*[eE]?[+-]?$/.test(bare) || WORDS.some((word) => word.startsWith(bare))),
  };
}
