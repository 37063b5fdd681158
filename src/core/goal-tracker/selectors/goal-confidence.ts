import type { GoalReading } from './reading.types';

/** How sure people were on one day, 0 to 10. */
export interface ConfidencePoint {
  readonly date: string;
  readonly confidence: number;
}

/**
 * How sure people were of a goal, on each day up to `today` on which somebody said so: the mean of its key results, each
 * left out until its first word, then carried forward. The last one is the goal's `confidence`.
 */
export function goalConfidence({ keyResults }: GoalReading, today: string): readonly ConfidencePoint[] {
  const said = keyResults.flatMap(({ points }, index) =>
    points.flatMap(({ date, confidence }) =>
      confidence === null || date > today ? [] : [{ date, confidence, index }],
    ),
  );
  if (keyResults.length > 1) said.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const known = new Map<number, number>();
  return said.flatMap(({ date, confidence, index }, at) => {
    known.set(index, confidence);
    if (said[at + 1]?.date === date) return [];
    let sum = 0;
    for (const one of known.values()) sum += one;
    return [{ date, confidence: sum / known.size }];
  });
}
