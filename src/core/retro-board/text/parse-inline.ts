import type { CardInline } from './card-text.types';
import { safeHref, safeImage } from './safe-link';

/*
 * One pass over the line. Every search for a closing mark goes forward and is remembered where it failed, so that text
 * made of opening marks only costs no more than other text.
 */

interface Scan {
  readonly text: string;
  /** By mark: where it was looked for last, and where it was found; -1 when there is none from there on. */
  readonly found: Map<string, readonly [from: number, at: number]>;
}

/** The next place of a mark from here on, or -1. No stretch of text is searched twice for the same mark. */
function next({ text, found }: Scan, mark: string, from: number): number {
  const known = found.get(mark);
  if (known && known[0] <= from && (known[1] < 0 || from <= known[1])) return known[1];
  const at = text.indexOf(mark, from);
  found.set(mark, [from, at]);
  return at;
}

interface Piece {
  readonly node: CardInline;
  /** Where the text goes on. */
  readonly end: number;
}

/** Bold in italic in bold is enough; deeper marks stay text. */
const MAX_DEPTH = 4;

export function parseInline(text: string, depth = 0): readonly CardInline[] {
  const scan: Scan = { text, found: new Map() };
  const nodes: CardInline[] = [];
  let plain = 0;
  let at = 0;
  const flush = (end: number) => {
    if (end > plain) nodes.push({ kind: 'text', text: text.slice(plain, end) });
  };
  while (at < text.length) {
    const piece = pieceAt(scan, at, depth);
    if (!piece) {
      at += 1;
      continue;
    }
    flush(at);
    nodes.push(piece.node);
    at = plain = piece.end;
  }
  flush(text.length);
  return nodes;
}

function pieceAt(scan: Scan, at: number, depth: number): Piece | undefined {
  const { text } = scan;
  switch (text[at]) {
    case '`':
      return code(scan, at);
    case '*':
    case '_':
      return depth < MAX_DEPTH ? emphasis(scan, at, depth) : undefined;
    case '!':
      return text[at + 1] === '[' ? bracket(scan, at, at + 1, depth) : undefined;
    case '[':
      return bracket(scan, at, at, depth);
    case 'h':
    case 'H':
      return bareLink(text, at);
    case '\n':
      return { node: { kind: 'break' }, end: at + 1 };
    default:
      return undefined;
  }
}

function code(scan: Scan, at: number): Piece | undefined {
  const end = next(scan, '`', at + 1);
  if (end <= at + 1) return undefined;
  return { node: { kind: 'code', text: scan.text.slice(at + 1, end) }, end: end + 1 };
}

/** Letters and digits of any script. */
const WORD = /[\p{L}\p{N}]/u;

/** `**bold**`, `__bold__`, `*italic*`, `_italic_`: marks stand at the edge of words, so that `snake_case` and 2 * 3 stay. */
function emphasis(scan: Scan, at: number, depth: number): Piece | undefined {
  const { text } = scan;
  const sign = text[at]!;
  const mark = text[at + 1] === sign ? sign + sign : sign;
  const start = at + mark.length;
  const inWord = sign === '_' && WORD.test(text[at - 1] ?? '');
  if (inWord || /\s/.test(text[start] ?? ' ')) return undefined;
  const end = closing(scan, mark, start);
  if (end < 0) return undefined;
  const children = parseInline(text.slice(start, end), depth + 1);
  return { node: { kind: mark.length > 1 ? 'bold' : 'italic', children }, end: end + mark.length };
}

function closing(scan: Scan, mark: string, start: number): number {
  const { text } = scan;
  // A few tries: what does not close within them is no mark.
  let at = next(scan, mark, start + 1);
  for (let tries = 0; at >= 0 && tries < 8; tries++) {
    const isSingle = mark.length > 1 || (text[at + 1] !== mark && text[at - 1] !== mark);
    const ends = !/\s/.test(text[at - 1]!) && (mark[0] === '*' || !WORD.test(text[at + mark.length] ?? ''));
    if (isSingle && ends) return at;
    at = next(scan, mark, at + (isSingle ? mark.length : 2));
  }
  return -1;
}

/** Longest text within brackets. */
const MAX_LABEL = 1000;

/** `[label](address)`, and with `!` before it an image. What is not safe stays as it was written. */
function bracket(scan: Scan, at: number, open: number, depth: number): Piece | undefined {
  const { text } = scan;
  const middle = next(scan, '](', open + 1);
  if (middle < 0 || middle - open > MAX_LABEL) return undefined;
  const end = next(scan, ')', middle + 2);
  if (end < 0) return undefined;
  const label = text.slice(open + 1, middle);
  if (label.includes('[') || label.includes('\n')) return undefined;
  const address = text.slice(middle + 2, end).trim();
  if (open > at) {
    const src = safeImage(address);
    return src === undefined ? undefined : { node: { kind: 'image', src, alt: label }, end: end + 1 };
  }
  const href = safeHref(address);
  if (href === undefined || label.trim() === '') return undefined;
  // A link within a link is none.
  const children = parseInline(label, Math.max(depth, MAX_DEPTH)).filter(({ kind }) => kind !== 'link');
  return {
    node: { kind: 'link', href, children: children.length > 0 ? children : [plain(label)] },
    end: end + 1,
  };
}

const plain = (text: string): CardInline => ({ kind: 'text', text });

/** An address that is simply written, without the stop or bracket that ends the sentence. */
function bareLink(text: string, at: number): Piece | undefined {
  if (!/^https?:\/\//i.test(text.slice(at, at + 8)) || WORD.test(text[at - 1] ?? '')) return undefined;
  const found = /^[^\s<>"]{1,2000}/.exec(text.slice(at, at + 2000))![0].replace(/[.,;:!?)\]}'*_`]+$/, '');
  const href = safeHref(found);
  return href === undefined
    ? undefined
    : { node: { kind: 'link', href, children: [plain(found)] }, end: at + found.length };
}
