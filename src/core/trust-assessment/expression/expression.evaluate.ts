import { allOf, anyOf, asNumber, contains, equals, isEmpty, isLess } from './expression.compare';
import { callFunction } from './expression.functions';
import type { BinaryOperator, Expression, MissingRule, Scope, Value } from './expression.types';

/** Pure and total: no expression throws, and none comes to NaN or infinity; those are `null`. */
export function evaluate(expression: Expression, scope: Scope, missing: MissingRule): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'variable':
      return numeric(scope(expression.name));
    case 'list':
      return expression.items.map((item) => evaluate(item, scope, missing));
    case 'call':
      return finite(callFunction(expression, scope, missing, evaluate));
    case 'unary': {
      const value = evaluate(expression.of, scope, missing);
      if (expression.operator === '!') return !isTrue(value);
      return isEmpty(value) === (expression.operator === 'empty');
    }
    case 'binary':
      return evaluateBinary(expression, scope, missing);
  }
}

/** Whether a condition holds. */
export const holds = (expression: Expression, scope: Scope): boolean =>
  isTrue(evaluate(expression, scope, 'zero'));

export const isTrue = (value: Value): boolean => Boolean(value);

/** An answer that reads as a number is one; a text in quotes is not. */
const numeric = (value: Value): Value =>
  typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;

export const finite = (value: Value): Value =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value;

function evaluateBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  scope: Scope,
  missing: MissingRule,
): Value {
  const a = evaluate(left, scope, missing);
  if (operator === 'and' && !isTrue(a)) return a;
  if (operator === 'or' && isTrue(a)) return a;
  const b = evaluate(right, scope, missing);
  const compare = COMPARE[operator];
  if (compare) return compare(a, b);
  return operator === 'and' || operator === 'or' ? b : calculate(operator, a, b, missing);
}

const COMPARE: Readonly<Partial<Record<BinaryOperator, (a: Value, b: Value) => boolean>>> = {
  '=': equals,
  '<>': (a, b) => !equals(a, b),
  '<': isLess,
  '<=': (a, b) => isLess(a, b) || equals(a, b),
  '>': (a, b) => isLess(b, a),
  '>=': (a, b) => isLess(b, a) || equals(a, b),
  contains,
  notcontains: (a, b) => !contains(a, b),
  anyof: anyOf,
  allof: allOf,
  noneof: (a, b) => !anyOf(a, b),
};

function calculate(operator: BinaryOperator, a: Value, b: Value, missing: MissingRule): Value {
  const isGap = (value: Value) => value === null || value === '';
  if (missing === 'missing' && (isGap(a) || isGap(b))) return null;
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) return asText(a) + asText(b);
  const [left, right] = [toNumber(a), toNumber(b)];
  return left === null || right === null ? null : finite(ARITHMETIC[operator]?.(left, right) ?? null);
}

const ARITHMETIC: Readonly<Partial<Record<BinaryOperator, (a: number, b: number) => number>>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '^': (a, b) => a ** b,
};

/** Missing is 0, a list counts as missing; text that is no number has no value. */
function toNumber(value: Value): number | null {
  if (value === null || value === '' || typeof value === 'object') return 0;
  return asNumber(value) ?? null;
}

const asText = (value: Value): string => (value === null || typeof value === 'object' ? '' : String(value));
