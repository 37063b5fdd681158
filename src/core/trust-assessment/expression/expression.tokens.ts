import type { BinaryOperator, UnaryOperator } from './expression.types';

export type Token =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'operator'; readonly operator: BinaryOperator | UnaryOperator }
  | { readonly kind: 'mark'; readonly mark: '(' | ')' | '[' | ']' | ',' };

/** Signs and words for the same. */
const OPERATORS: Readonly<Record<string, BinaryOperator | UnaryOperator>> = {
  or: 'or',
  '||': 'or',
  and: 'and',
  '&&': 'and',
  '=': '=',
  '==': '=',
  equal: '=',
  equals: '=',
  '<>': '<>',
  '!=': '<>',
  notequal: '<>',
  notequals: '<>',
  '<': '<',
  less: '<',
  '<=': '<=',
  lessorequal: '<=',
  '>': '>',
  greater: '>',
  '>=': '>=',
  greaterorequal: '>=',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%',
  '^': '^',
  power: '^',
  contains: 'contains',
  contain: 'contains',
  '*=': 'contains',
  notcontains: 'notcontains',
  notcontain: 'notcontains',
  anyof: 'anyof',
  allof: 'allof',
  noneof: 'noneof',
  '!': '!',
  negate: '!',
  empty: 'empty',
  notempty: 'notempty',
};

const PATTERNS: readonly RegExp[] = [
  /\{([^{}]+)\}/y,
  /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y,
  /0x[\da-f]+|\d+(?:\.\d+)?/iy,
  /\|\||&&|==|<>|!=|<=|>=|\*=|[=<>+\-*/%^!]/y,
  /[()[\],]/y,
  /[\p{L}_$][\p{L}\p{N}_$]*/uy,
];

/** @returns `null` for a text that is none of it */
export function tokenise(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const space = /\s+/y;
    space.lastIndex = at;
    const skipped = space.exec(text);
    if (skipped) {
      at = space.lastIndex;
      continue;
    }
    const found = PATTERNS.map((pattern, kind) => {
      pattern.lastIndex = at;
      return { match: pattern.exec(text), kind };
    }).find(({ match }) => match !== null);
    if (!found?.match) return null;
    const token = toToken(found.kind, found.match);
    if (!token) return null;
    tokens.push(token);
    at += found.match[0].length;
    // `5.`, `1e3`, `2x`: a number runs into something that is not one.
    if (found.kind === 2 && /[\p{L}_.]/u.test(text[at] ?? '')) return null;
  }
  return tokens;
}

function toToken(kind: number, match: RegExpExecArray): Token | null {
  const text = match[0];
  switch (kind) {
    case 0:
      // `{#name}` asks for the raw value, which ours always is.
      return { kind: 'variable', name: (match[1] as string).replace(/^#/, '') };
    case 1:
      return { kind: 'value', value: (match[1] ?? match[2] ?? '').replace(/\\(.)/gs, '$1') };
    case 2:
      return { kind: 'value', value: Number(text) };
    case 4:
      return { kind: 'mark', mark: text as '(' };
    default: {
      const operator = Object.hasOwn(OPERATORS, text.toLowerCase())
        ? OPERATORS[text.toLowerCase()]
        : undefined;
      return operator ? { kind: 'operator', operator } : { kind: 'word', text };
    }
  }
}
