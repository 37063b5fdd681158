import { tokenise, type Token } from './expression.tokens';
import { FUNCTIONS, type BinaryOperator, type Expression } from './expression.types';

/** What is wrong: text that is no expression, or a function that we do not have. */
export type ExpressionFailure = { readonly code: 'syntax' | 'unknownFunction'; readonly name?: string };

export type ParsedExpression =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly failure: ExpressionFailure };

/** Weakest first; all are left-associative, also `^`. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '<>', '<', '<=', '>', '>=', 'contains', 'notcontains', 'anyof', 'allof', 'noneof'],
  ['+', '-'],
  ['*', '/', '%'],
  ['^'],
];
const COMPARISONS = 2;
const MAX_TEXT = 10_000;
const MAX_DEPTH = 64;

/**
 * Parses the condition language of SurveyJS: `{name}`, or, and, comparisons as signs and words, + − * / % ^, contains,
 * anyof, allof, noneof, empty, notempty, !, lists and functions. By hand: nothing is ever evaluated as code. Never throws.
 */
export function parseExpression(text: string): ParsedExpression {
  const tokens = text.length > MAX_TEXT ? null : tokenise(text);
  if (!tokens || tokens.length === 0) return { ok: false, failure: { code: 'syntax' } };
  const parser = createParser(tokens);
  const value = parser.level(0);
  if (value && parser.isDone()) return { ok: true, value };
  return { ok: false, failure: parser.failure() };
}

function createParser(tokens: readonly Token[]) {
  let at = 0;
  let depth = 0;
  let failure: ExpressionFailure = { code: 'syntax' };

  const isMark = (mark: string) => {
    const token = tokens[at];
    return token?.kind === 'mark' && token.mark === mark;
  };
  const take = (mark: string): boolean => {
    if (!isMark(mark)) return false;
    at += 1;
    return true;
  };
  const operatorOf = (allowed: readonly string[]): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== 'operator' || !allowed.includes(token.operator)) return undefined;
    at += 1;
    return token.operator;
  };

  function level(index: number): Expression | null {
    const operators = LEVELS[index];
    if (!operators) return unary();
    let left = level(index + 1);
    while (left) {
      const postfix = index === COMPARISONS ? operatorOf(['empty', 'notempty']) : undefined;
      if (postfix) {
        left = { kind: 'unary', operator: postfix as 'empty', of: left };
        continue;
      }
      const operator = operatorOf(operators);
      if (!operator) return left;
      const right = level(index + 1);
      if (!right) return null;
      left = { kind: 'binary', operator: operator as BinaryOperator, left, right };
    }
    return left;
  }

  function unary(): Expression | null {
    if (!operatorOf(['!'])) return primary();
    return within(() => {
      const of = unary();
      return of && { kind: 'unary', operator: '!', of };
    });
  }

  function within(parse: () => Expression | null): Expression | null {
    if (depth >= MAX_DEPTH) return null;
    depth += 1;
    const result = parse();
    depth -= 1;
    return result;
  }

  function primary(): Expression | null {
    const token = tokens[at];
    if (!token) return null;
    if (take('(')) return within(() => closed(level(0), ')'));
    if (take('[')) return within(() => list(']', (items) => ({ kind: 'list', items })));
    at += 1;
    switch (token.kind) {
      case 'value':
        return token;
      case 'variable':
        return token;
      case 'word':
        return take('(') ? within(() => call(token.text)) : word(token.text);
      default:
        return token.kind === 'operator' && token.operator === '-' ? negative() : null;
    }
  }

  /** Only a number can be negative: `-{a}` is `0 - {a}`. */
  function negative(): Expression | null {
    const token = tokens[at];
    if (token?.kind !== 'value' || typeof token.value !== 'number') return null;
    at += 1;
    return { kind: 'value', value: -token.value };
  }

  function word(text: string): Expression {
    const known: Readonly<Record<string, Expression>> = {
      true: { kind: 'value', value: true },
      false: { kind: 'value', value: false },
      null: { kind: 'value', value: null },
      undefined: { kind: 'value', value: null },
    };
    const name = text.toLowerCase();
    return (Object.hasOwn(known, name) ? known[name] : undefined) ?? { kind: 'value', value: text };
  }

  function call(text: string): Expression | null {
    const name = Object.hasOwn(FUNCTIONS, text.toLowerCase())
      ? FUNCTIONS[text.toLowerCase() as keyof typeof FUNCTIONS]
      : undefined;
    if (!name) {
      failure = { code: 'unknownFunction', name: text };
      return null;
    }
    return list(')', (args) => ({ kind: 'call', name, args }));
  }

  function list(end: string, make: (items: readonly Expression[]) => Expression): Expression | null {
    const items: Expression[] = [];
    while (!isMark(end)) {
      if (items.length > 0 && !take(',')) return null;
      const item = level(0);
      if (!item) return null;
      items.push(item);
    }
    return closed(make(items), end);
  }

  const closed = (inner: Expression | null, end: string): Expression | null =>
    inner && take(end) ? inner : null;

  return { level, isDone: () => at === tokens.length, failure: () => failure };
}
