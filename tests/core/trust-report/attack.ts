/*
 * The attacker, written without a line of what defends: he knows who is in which group and who skipped what, reads every
 * figure of a summary, and adds and subtracts them with any factors he likes.
 */
import type { Response } from '../../../src/core/trust-assessment/response.types';
import type { PublishedSummary } from '../../../src/core/trust-report/team-summary.types';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { small } from './helpers';

/** For one subject (a subscale, or who answered at all): the set of people behind each figure, as a 0/1 row. */
export interface Published {
  readonly subject: string;
  readonly rows: readonly (readonly number[])[];
}

/** Everybody who answered something. */
export const answering = (responses: readonly Response[]): readonly Response[] =>
  responses.filter((one) => Object.values(one.answers).some((value) => value !== null));

export function figuresIn(summary: PublishedSummary, responses: readonly Response[]): readonly Published[] {
  const people = answering(responses);
  const rowOf = (belongs: (one: Response) => boolean) => people.map((one) => (belongs(one) ? 1 : 0));
  const inGroup = (one: Response, grouping: string, value: string) => one.groups?.[grouping] === value;
  const groups = Object.entries(summary.groups).flatMap(([grouping, { groups: shown }]) =>
    Object.entries(shown).map(([value, group]) => ({ grouping, value, group })),
  );
  const counted: Published = {
    subject: 'n',
    rows: [
      rowOf(() => true),
      ...groups.map(({ grouping, value }) => rowOf((one) => inGroup(one, grouping, value))),
    ],
  };
  const bySubscale = Object.entries(summary.subscales)
    .filter(([, { mean }]) => mean !== null)
    .map(([id]): Published => {
      const withScore = new Set(
        people.filter((one) => scoreResponse(small, one.answers).subscales[id]!.mean !== null),
      );
      const scored = (one: Response) => withScore.has(one);
      return {
        subject: id,
        rows: [
          rowOf(scored),
          ...groups
            .filter(({ group }) => Object.hasOwn(group.subscales, id))
            .map(({ grouping, value }) => rowOf((one) => scored(one) && inGroup(one, grouping, value))),
        ],
      };
    });
  return [counted, ...bySubscale];
}

/** Products of two remainders stay whole numbers; minors of eight rows of zeros and ones are far smaller. */
const PRIME = 67_108_859;

/** Over the integers modulo a prime: exact, unlike the defender's fractions. */
export function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < left.length; column += 1) {
    let pivot = rank;
    while (pivot < left.length && left[pivot]![column] === 0) pivot += 1;
    if (pivot === left.length) continue;
    [left[rank], left[pivot]] = [left[pivot]!, left[rank]!];
    const from = left[rank]!;
    const inverse = inverseOf(from[column]!);
    for (let index = rank + 1; index < left.length; index += 1) {
      const row = left[index]!;
      const factor = (row[column]! * inverse) % PRIME;
      if (factor === 0) continue;
      for (let at = column; at < width; at += 1) {
        row[at] = (((row[at]! - ((factor * from[at]!) % PRIME)) % PRIME) + PRIME) % PRIME;
      }
    }
    rank += 1;
  }
  return rank;
}

function inverseOf(value: number): number {
  let result = 1;
  for (
    let [base, left] = [value, PRIME - 2];
    left > 0;
    left = Math.floor(left / 2), base = (base * base) % PRIME
  ) {
    if (left % 2 === 1) result = (result * base) % PRIME;
  }
  return result;
}

function* choose(count: number, size: number, from = 0): Generator<readonly number[]> {
  for (let first = from; first < count; first += 1) {
    if (size === 1) yield [first];
    else for (const rest of choose(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

const chosen = new Map<string, readonly (readonly number[])[]>();

/** Every set of `size` of `count` people. */
export function setsOf(count: number, size: number): readonly (readonly number[])[] {
  const key = `${count}/${size}`;
  const sets = chosen.get(key) ?? [...choose(count, size)];
  chosen.set(key, sets);
  return sets;
}

/**
 * Fewer people than the threshold in whom some combination of the figures ends: without them the rows lose rank, so
 * there is a combination that is zero for all others and not for them. Tries every such set.
 */
export function isolated({ rows }: Published, threshold: number): readonly number[] | undefined {
  const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
  const size = rows[0]?.length ?? 0;
  const whole = rankOf(distinct);
  // One row alone can only be scaled.
  if (distinct.length === 1) return undefined;
  const isLost = (few: readonly number[]) =>
    rankOf(distinct.map((row) => row.filter((_, index) => !few.includes(index)))) < whole;
  // What a few give away, more of them give away too, so the largest sets find it and smaller ones say where it is.
  const most = setsOf(size, threshold - 1).find(isLost);
  for (let fewer = 1; most && fewer < threshold; fewer += 1) {
    const few = setsOf(size, fewer).find(isLost);
    if (few) return few;
  }
  return undefined;
}

/** The plain attack that needs no algebra: one published set less another, or less several that do not overlap. */
export function smallDifferences({ rows }: Published, threshold: number): readonly number[][] {
  const found: number[][] = [];
  const subtract = (rest: readonly number[], from: number) => {
    const left = rest.reduce((sum, value) => sum + value, 0);
    if (left > 0 && left < threshold) found.push([...rest]);
    rows.forEach((row, index) => {
      const isInside = row.every((value, at) => value <= rest[at]!) && row.some((value) => value > 0);
      if (index > from && isInside)
        subtract(
          rest.map((value, at) => value - row[at]!),
          index,
        );
    });
  };
  rows.forEach((row) => subtract(row, -1));
  return found;
}
