import { problem, type Problem } from '../shared/problem';
import { bandOf, EPSILON } from './bands';
import { DEFAULT_MIN_ANSWERED, isPoint, scaleOf, subscalesOf } from './instrument.read';
import type { Answers, Instrument, InstrumentItem } from './instrument.types';
import type { Score, ScoreResult } from './score.types';

/** Which items are asked. */
export type IsAsked = (item: InstrumentItem) => boolean;

/** `scoreResponse` without what only instruments with expressions need. */
export function scoreAnswers(
  instrument: Instrument,
  answers: Answers,
  isAsked: IsAsked = () => true,
): Omit<ScoreResult, 'calculated'> {
  const subscales: Record<string, Score> = {};
  const likert = instrument.items.filter((item) => item.kind === 'likert');
  for (const { id } of subscalesOf(instrument)) {
    const items = likert.filter((item) => item.subscale === id && isAsked(item));
    if (items.length > 0) subscales[id] = scoreSubscale(instrument, items, answers);
  }
  return {
    subscales,
    overall: overallOf(instrument, Object.values(subscales)),
    problems: problemsOf(instrument, likert, answers),
  };
}

/**
 * What one answer adds to a score: turned if the item is reversed, on the instrument's scale if the item has its own,
 * `null` if there is no answer on the scale.
 */
export function scoredValue(instrument: Instrument, item: InstrumentItem, answers: Answers): number | null {
  const value = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  if (!isPoint(instrument, value, item)) return null;
  const { min, max } = instrument.scale;
  const own = item.scale;
  const placed = own ? min + ((value - own.min) / (own.max - own.min)) * (max - min) : value;
  return item.reverse ? min + max - placed : placed;
}

function scoreSubscale(instrument: Instrument, items: readonly InstrumentItem[], answers: Answers): Score {
  const values = items.map((item) => scoredValue(instrument, item, answers));
  const answered = values.filter((value) => value !== null).length;
  return toScore(instrument, meanOfItems(instrument, items, values), answered, items.length);
}

/** The subscale's mean from what each of its items adds, or `null` if too few of them were answered. */
export function meanOfItems(
  instrument: Pick<Instrument, 'missing'>,
  items: readonly InstrumentItem[],
  values: readonly (number | null)[],
): number | null {
  const equal = items.every((item) => item.weight === 0);
  let answered = 0;
  let total = 0;
  let sum = 0;
  for (let index = 0; index < items.length; index += 1) {
    const value = values[index] ?? null;
    if (value === null) continue;
    const weight = equal ? 1 : (items[index]!.weight ?? 1);
    answered += 1;
    total += weight;
    sum += weight * value;
  }
  const enough = answered / items.length + EPSILON >= minAnsweredOf(instrument);
  return enough && total > 0 ? sum / total : null;
}

/** Each item's share in its subscale's mean; weights that are all zero count as equal. */
export function weightsOf(items: readonly InstrumentItem[]): readonly number[] {
  const equal = items.every((item) => item.weight === 0);
  return items.map((item) => (equal ? 1 : (item.weight ?? 1)));
}

function overallOf(instrument: Instrument, scores: readonly Score[]): Score {
  const means = scores.flatMap((score) => (score.mean === null ? [] : [score.mean]));
  const enough = means.length > 0 && means.length / scores.length + EPSILON >= minAnsweredOf(instrument);
  const mean = enough ? means.reduce((sum, value) => sum + value, 0) / means.length : null;
  const count = (field: 'answered' | 'total') => scores.reduce((sum, score) => sum + score[field], 0);
  return toScore(instrument, mean, count('answered'), count('total'));
}

function toScore(instrument: Instrument, mean: number | null, answered: number, total: number): Score {
  if (mean === null) return { mean: null, percent: null, answered, total, band: null };
  const { min, max } = instrument.scale;
  const percent = Math.min(1, Math.max(0, (mean - min) / (max - min)));
  return { mean, percent, answered, total, band: bandOf(percent, instrument.bands) };
}

function minAnsweredOf(instrument: Pick<Instrument, 'missing'>): number {
  return instrument.missing?.minAnswered ?? DEFAULT_MIN_ANSWERED;
}

function problemsOf(
  instrument: Instrument,
  likert: readonly InstrumentItem[],
  answers: Answers,
): readonly Problem[] {
  const known = new Map(likert.map((item) => [item.id, item]));
  return Object.entries(answers).flatMap(([id, value]) => {
    const item = known.get(id);
    if (!item) return [problem('unknownReference', ['answers', id], { id }, 'warning')];
    if (value === null || isPoint(instrument, value, item)) return [];
    const { min, max } = scaleOf(instrument, item);
    return [problem('outOfRange', ['answers', id], { min, max }, 'warning')];
  });
}
