import { asNumber, isLess } from './expression.compare';
import type { Expression, MissingRule, Scope, Value } from './expression.types';

export type Evaluate = (expression: Expression, scope: Scope, missing: MissingRule) => Value;

type Call = Extract<Expression, { kind: 'call' }>;

/** @param evaluate handed in, since functions and expressions call each other */
export function callFunction(call: Call, scope: Scope, missing: MissingRule, evaluate: Evaluate): Value {
  if (call.name.endsWith('InArray')) return inArray(call, scope, missing, evaluate);
  const args = call.args.map((arg) => evaluate(arg, scope, missing));
  const [first = null, second = null, third = null] = args;
  switch (call.name) {
    case 'iif':
      return first ? second : third;
    case 'round':
      return roundTo(asNumber(first), asNumber(second) ?? 0, Math.round);
    case 'trunc':
      return roundTo(asNumber(first), asNumber(second) ?? 0, Math.floor);
    default:
      return aggregate(call.name as Aggregate, flat(args), missing);
  }
}

/** Away from zero, so that −2.5 rounds as 2.5 does. */
function roundTo(value: number | undefined, digits: number, round: (value: number) => number): Value {
  if (value === undefined) return null;
  const places = Math.min(15, Math.max(0, Math.trunc(digits)));
  // Through the decimal digits, because 2.345 · 100 is 234.49999999999997.
  const shifted = Number(`${Math.abs(value)}e${places}`);
  const unit = Number.isFinite(shifted) ? shifted : Math.abs(value) * 10 ** places;
  return (Math.sign(value) * round(unit)) / 10 ** places + 0;
}

const flat = (values: readonly Value[]): readonly Value[] =>
  values.flatMap((value) => (Array.isArray(value) ? flat(value as readonly Value[]) : [value]));

type Aggregate = 'sum' | 'avg' | 'min' | 'max' | 'count';

function aggregate(name: Aggregate, values: readonly Value[], missing: MissingRule): Value {
  const present = values.filter((value) => value !== null);
  if (name === 'count') return present.length;
  if (name === 'min' || name === 'max') return extreme(name, present);
  if (name === 'sum' && missing === 'missing' && present.length < values.length) return null;
  const numbers = present.map(asNumber);
  if (numbers.some((number) => number === undefined)) return null;
  const sum = (numbers as readonly number[]).reduce((total, number) => total + number, 0);
  if (name === 'sum') return sum;
  if (numbers.length > 0) return sum / numbers.length;
  return missing === 'missing' ? null : 0;
}

function extreme(name: 'min' | 'max', values: readonly Value[]): Value {
  const [first = null, ...rest] = values;
  return rest.reduce((best, value) => {
    const isBetter = name === 'min' ? isLess(value, best) : isLess(best, value);
    return isBetter ? value : best;
  }, first);
}

/** `sumInArray({list}, 'field', condition?)`: over the rows of a list in which the condition holds. */
function inArray({ name, args }: Call, scope: Scope, missing: MissingRule, evaluate: Evaluate): Value {
  const [list, field, condition] = args;
  const rows = list ? evaluate(list, scope, missing) : null;
  const key = field ? evaluate(field, scope, missing) : null;
  if (typeof key !== 'string' || typeof rows !== 'object' || rows === null)
    return name === 'sumInArray' || name === 'avgInArray' || name === 'countInArray' ? 0 : null;
  const values = Object.values(rows as Readonly<Record<string, Value>>).flatMap((row): Value[] => {
    if (typeof row !== 'object' || row === null) return [];
    const fields = row as Readonly<Record<string, Value>>;
    const rowScope: Scope = (variable) =>
      Object.hasOwn(fields, variable) ? fields[variable]! : scope(variable);
    if (condition && !evaluate(condition, rowScope, missing)) return [];
    return Object.hasOwn(fields, key) ? [fields[key]!] : [];
  });
  return aggregate(name.replace('InArray', '') as Aggregate, values, missing);
}
