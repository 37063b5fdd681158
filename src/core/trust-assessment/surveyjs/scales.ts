import { isPlainObject } from '../../shared/json';
import type { ItemScale, Texts } from '../instrument.types';
import { readTexts, type Reader, createReader, type Report } from './reader';

/** As many points as an instrument's scale may have. */
const MAX_POINTS = 11;
const MAX_VALUE = 100;

export interface Choice {
  readonly value: string | number | boolean;
  readonly text?: Texts | undefined;
}

/** Choices as SurveyJS writes them: values, or objects with a value and a text. */
export function readChoices(
  list: readonly { readonly value: unknown; readonly path: string }[],
  reader: Reader,
  context: { readonly report: Report; readonly language: string },
): readonly Choice[] {
  return list.flatMap(({ value, path }): Choice[] => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return [{ value }];
    if (!isPlainObject(value)) {
      context.report(path, reader.type, 'value');
      return [];
    }
    const item = createReader({ json: value, path, type: reader.type, ...context });
    const own = item.get('value');
    const text = item.texts('text');
    item.finish();
    if (typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean')
      return [{ value: own, text }];
    if (own === undefined && typeof text === 'string') return [{ value: text, text }];
    context.report(path, reader.type, 'value');
    return [];
  });
}

/**
 * A scale of these choices. Numbers are put in order, and are the points themselves where they are whole and evenly
 * apart; other choices are numbered from 1 in the order they stand in, with what they stand for beside.
 */
export function scaleOfChoices(
  choices: readonly Choice[],
  reader: Reader,
  member: string,
): ItemScale | undefined {
  const distinct = choices.filter(
    (one, index) => choices.findIndex(({ value }) => value === one.value) === index,
  );
  if (distinct.length < choices.length) reader.report('value', member);
  if (distinct.length < 2) {
    reader.report('tooFewChoices', member);
    return undefined;
  }
  if (distinct.length > MAX_POINTS) {
    reader.report('tooManyChoices', member);
    return undefined;
  }
  const numbers = distinct.map(({ value }) =>
    typeof value === 'boolean' || value === '' ? NaN : Number(value),
  );
  const isNumeric = numbers.every(Number.isFinite);
  if (!isNumeric) reader.report('assumedOrder', member);
  const ordered = isNumeric ? [...distinct].sort((a, b) => Number(a.value) - Number(b.value)) : distinct;
  const even = isNumeric ? evenSteps(ordered.map(({ value }) => Number(value))) : undefined;
  const { min, step } = even ?? { min: 1, step: 1 };
  const pointAt = (index: number) => min + index * step;
  const labels = ordered.flatMap(({ value, text }, index): [string, Texts][] => {
    const words = text ?? (isNumeric ? undefined : String(value));
    return words === undefined || (typeof words === 'string' && words.trim() === '')
      ? []
      : [[String(pointAt(index)), words]];
  });
  const isPlain = even && ordered.every(({ value }) => typeof value === 'number');
  const values = ordered.map(({ value }, index): [string, string | number | boolean] => [
    String(pointAt(index)),
    value,
  ]);
  return {
    min,
    max: pointAt(ordered.length - 1),
    ...(step === 1 ? {} : { step }),
    labels: Object.fromEntries(labels),
    ...(isPlain ? {} : { values: Object.fromEntries(values) }),
  };
}

function evenSteps(sorted: readonly number[]): { readonly min: number; readonly step: number } | undefined {
  const [first = 0, second = 0] = sorted;
  const step = second - first;
  const isEven = sorted.every((value, index) => Number.isInteger(value) && value === first + index * step);
  const fits = Math.abs(first) <= MAX_VALUE && Math.abs(sorted.at(-1) ?? 0) <= MAX_VALUE;
  return isEven && fits && step > 0 ? { min: first, step } : undefined;
}

/** Evenly spaced numbers; more than eleven come over as the finest division into at most eleven that has both ends. */
export function scaleOfRange(
  range: { readonly min: number; readonly max: number; readonly step: number },
  labels: readonly (readonly [number, Texts | undefined])[],
  reader: Reader,
): ItemScale | undefined {
  const { min, step } = range;
  const steps = step > 0 ? Math.floor((range.max - min) / step + 1e-9) : 0;
  // Ends that are too far apart to count between have nothing between them.
  if (!(steps >= 1 && Number.isSafeInteger(steps))) {
    reader.report('tooFewChoices');
    return undefined;
  }
  // Both ends have to stay, so the number of steps that are left has to divide the number there were.
  let count = Math.min(steps, MAX_POINTS - 1);
  while (steps % count !== 0) count -= 1;
  const every = steps / count;
  const points = Array.from({ length: count + 1 }, (_, index) => round(min + index * every * step));
  if (every > 1) reader.report('coarsened', undefined, `${steps + 1} > ${points.length}`);
  const textAt = new Map(labels.map(([value, text]) => [round(value), text]));
  for (const [value, text] of textAt) {
    if (text !== undefined && !points.includes(value)) reader.report('property', undefined, String(value));
  }
  return scaleOfChoices(
    points.map((value) => ({ value, text: textAt.get(value) })),
    reader,
    'min',
  );
}

const round = (value: number): number => Number(value.toFixed(9));

/** Texts for the labels of a slider. */
export function readLabels(
  list: readonly { readonly value: unknown; readonly path: string }[],
  context: { readonly report: Report; readonly language: string },
  reader: Reader,
): readonly (readonly [number, Texts | undefined])[] {
  return list.flatMap(({ value, path }) => {
    if (typeof value === 'number') return [[value, undefined] as const];
    if (!isPlainObject(value) || typeof value['value'] !== 'number') {
      context.report(path, reader.type, 'value');
      return [];
    }
    const item = createReader({ json: value, path, type: reader.type, ...context });
    item.get('value');
    // Whether the number stands beside the text is a matter of looks.
    item.get('showValue');
    const text = Object.hasOwn(value, 'text')
      ? readTexts(item.get('text'), { report: item.report, member: 'text', language: context.language })
      : undefined;
    item.finish();
    return [[value['value'], text] as const];
  });
}
