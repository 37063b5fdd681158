'use client';
import type { GoalReading } from '../../../core/goal-tracker/selectors/reading.types';
import { barOf } from '../../goal-tracker/bar-layout';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** How far a goal is, and where today is. The row says it in words. Renders an `<svg aria-hidden>`. */
export function HomeGoalBar({
  reading,
  direction,
}: {
  readonly reading: GoalReading;
  readonly direction: 'ltr' | 'rtl';
}) {
  const { fill, surplus, marks } = barOf(reading, reading.expected);
  const at = (from: number, width = 0) => percent(direction === 'rtl' ? 1 - from - width : from);
  const bar = { y: 4, height: 8 };
  return (
    <svg data-plinth-part="workspace-bar" width="100%" height="16" aria-hidden="true">
      <rect data-track="" {...bar} x="0" width="100%" rx="4" />
      {fill > 0 && <rect data-fill="" {...bar} x={at(0, fill)} width={percent(fill)} rx="4" />}
      {surplus && (
        <rect
          data-surplus=""
          {...bar}
          x={at(surplus.from, surplus.to - surplus.from)}
          width={percent(surplus.to - surplus.from)}
        />
      )}
      {marks.map(({ kind, at: place }) => (
        <rect
          key={kind}
          data-mark={kind}
          x={at(place)}
          y={kind === 'today' ? 0 : 3}
          width="2"
          height={kind === 'today' ? 16 : 10}
        />
      ))}
    </svg>
  );
}
