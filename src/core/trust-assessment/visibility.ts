import { evaluate, holds } from './expression/expression.evaluate';
import { parseExpression } from './expression/expression.parse';
import { scopeOf } from './expression/expression.scope';
import type { Expression, Value } from './expression/expression.types';
import type { Answers, Instrument, InstrumentItem } from './instrument.types';

/** What text items were answered with, by item id. */
export type Written = { readonly [id: string]: string };

const parsed = new Map<string, Expression | null>();
const MAX_KEPT = 2000;

/** Parsed once per text: a form asks after every answer. `null` for a text that is no expression. */
function expressionOf(text: string): Expression | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const result = parseExpression(text);
  const expression = result.ok ? result.value : null;
  if (parsed.size >= MAX_KEPT) parsed.clear();
  parsed.set(text, expression);
  return expression;
}

export const hasExpressions = ({ items, calculated }: Pick<Instrument, 'items' | 'calculated'>): boolean =>
  (calculated?.length ?? 0) > 0 || items.some((item) => item.visibleIf !== undefined);

/**
 * Which items are asked, given what has been answered so far. What is hidden keeps its answer, so that it is back when the
 * item is; other conditions still see it. A condition that cannot be read hides nothing.
 */
export function visibilityOf(
  instrument: Instrument,
  answers: Answers,
  written: Written = {},
): (item: Pick<InstrumentItem, 'visibleIf'>) => boolean {
  if (!hasExpressions(instrument)) return () => true;
  const values = valuesOf(instrument.items, answers, written);
  // Conditions take a missing answer as SurveyJS does, in what they calculate as well.
  const scope = scopeOf({ ...values, ...calculate(instrument, values, 'zero') });
  return ({ visibleIf }) => {
    const expression = visibleIf === undefined ? null : expressionOf(visibleIf);
    return !expression || holds(expression, scope);
  };
}

/** The instrument's calculated values as scores: of asked items only, and `null` where an answer is missing. */
export function calculatedScores(
  instrument: Instrument,
  answers: Answers,
  written: Written = {},
): Readonly<Record<string, number | null>> {
  const isAsked = visibilityOf(instrument, answers, written);
  const values = valuesOf(instrument.items.filter(isAsked), answers, written);
  const results = Object.entries(calculate(instrument, values, 'missing'));
  return Object.fromEntries(results.map(([id, value]) => [id, typeof value === 'number' ? value : null]));
}

function calculate(
  { calculated = [] }: Instrument,
  values: Readonly<Record<string, Value>>,
  missing: 'zero' | 'missing',
): Readonly<Record<string, Value>> {
  const known: Record<string, Value> = { ...values };
  return Object.fromEntries(
    calculated.map(({ id, expression: text }): [string, Value] => {
      const expression = expressionOf(text);
      const value = expression ? evaluate(expression, scopeOf(known), missing) : null;
      known[id] = value;
      return [id, value];
    }),
  );
}

/** What expressions see: what a point stands for, free texts, and a matrix as a whole under its name. */
function valuesOf(
  items: readonly InstrumentItem[],
  answers: Answers,
  written: Written,
): Readonly<Record<string, Value>> {
  const values = new Map<string, Value>();
  const rows = new Map<string, Map<string, Value>>();
  for (const item of items) {
    const value = valueOf(item, answers, written);
    if (value === null) continue;
    values.set(item.id, value);
    const dot = item.id.indexOf('.');
    if (dot <= 0) continue;
    const matrix = rows.get(item.id.slice(0, dot)) ?? new Map<string, Value>();
    rows.set(item.id.slice(0, dot), matrix.set(item.id.slice(dot + 1), value));
  }
  const whole = [...rows].map(([name, matrix]): [string, Value] => [name, Object.fromEntries(matrix)]);
  return Object.fromEntries([...whole, ...values]);
}

function valueOf(item: InstrumentItem, answers: Answers, written: Written): Value {
  if (item.kind === 'text') return Object.hasOwn(written, item.id) ? (written[item.id] ?? null) : null;
  const point = Object.hasOwn(answers, item.id) ? (answers[item.id] ?? null) : null;
  if (point === null || !item.scale?.values) return point;
  return Object.hasOwn(item.scale.values, String(point)) ? (item.scale.values[String(point)] ?? null) : point;
}
