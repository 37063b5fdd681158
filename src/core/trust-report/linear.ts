import type { Expression } from '../trust-assessment/expression/expression.types';
import { parseExpression } from '../trust-assessment/expression/expression.parse';
import type { Instrument } from '../trust-assessment/instrument.types';

/** What a sum takes of each item, by item id. */
type Weights = ReadonlyMap<string, number>;

/** A sum of answers, each with a factor, and a constant. */
export interface Sum {
  readonly constant: number;
  readonly weights: Weights;
}

/**
 * The calculated values that are sums of answers with constant factors, with those factors. Any other may depend on who
 * somebody is (`iif({role} = 3, {trust1}, 0)` is the answer of the one person with that role), so no figure of it can be
 * shown.
 */
export function linearValues(instrument: Instrument): ReadonlyMap<string, Sum> {
  const known = new Map<string, Sum>();
  for (const { id, kind, scale } of instrument.items) {
    if (kind === 'likert' && !scale?.values) known.set(id, { constant: 0, weights: new Map([[id, 1]]) });
  }
  const found = new Map<string, Sum>();
  for (const { id, expression } of instrument.calculated ?? []) {
    const parsed = parseExpression(expression);
    const sum = parsed.ok ? sumOf(parsed.value, known) : null;
    if (!sum) continue;
    known.set(id, sum);
    if ([...sum.weights.values()].some((weight) => weight !== 0)) found.set(id, sum);
  }
  return found;
}

function sumOf(expression: Expression, known: ReadonlyMap<string, Sum>): Sum | null {
  switch (expression.kind) {
    case 'value':
      return typeof expression.value === 'number' ? { constant: expression.value, weights: new Map() } : null;
    case 'variable':
      return known.get(expression.name) ?? null;
    case 'call': {
      if (expression.name !== 'sum' && expression.name !== 'avg') return null;
      const parts = expression.args.map((one) => sumOf(one, known));
      const total = parts.reduce<Sum | null>((a, b) => a && b && add(a, b, 1), {
        constant: 0,
        weights: new Map(),
      });
      return total && scaled(total, expression.name === 'avg' ? 1 / Math.max(1, parts.length) : 1);
    }
    case 'binary': {
      const [left, right] = [sumOf(expression.left, known), sumOf(expression.right, known)];
      return left && right && combined(expression.operator, left, right);
    }
    default:
      return null;
  }
}

function combined(operator: string, left: Sum, right: Sum): Sum | null {
  if (operator === '+' || operator === '-') return add(left, right, operator === '+' ? 1 : -1);
  if (operator === '*' && right.weights.size === 0) return scaled(left, right.constant);
  if (operator === '*' && left.weights.size === 0) return scaled(right, left.constant);
  if (operator === '/' && right.weights.size === 0 && right.constant !== 0)
    return scaled(left, 1 / right.constant);
  return null;
}

function add(left: Sum, right: Sum, factor: number): Sum {
  const weights = new Map(left.weights);
  for (const [id, weight] of right.weights) weights.set(id, (weights.get(id) ?? 0) + factor * weight);
  return { constant: left.constant + factor * right.constant, weights };
}

function scaled({ constant, weights }: Sum, factor: number): Sum {
  const entries = [...weights].map(([id, weight]) => [id, weight * factor] as const);
  return { constant: constant * factor, weights: new Map(entries) };
}

/** The value of a sum for one person, `null` unless every answer that it takes is there. */
export function sumFor(
  { weights, constant }: Sum,
  answerOf: (itemId: string) => number | null,
): number | null {
  let sum = constant;
  for (const [id, weight] of weights) {
    const answer = answerOf(id);
    if (answer === null) return null;
    sum += weight * answer;
  }
  return Number.isFinite(sum) ? sum : null;
}
