import type { GoalKind } from '../goals.types';
import { expectationOf } from './pace-status';

export interface GoogleGrade {
  /** 0 to 1 in tenths. */
  readonly grade: number;
  /** `green` from 0.7, `yellow` from 0.4, `red` below. */
  readonly band: 'green' | 'yellow' | 'red';
  /** Whether it is what this kind of goal expects: 1.0 when committed, 0.7 when aspirational. */
  readonly met: boolean;
}

/**
 * A grade as Google's "re:Work" describes it. Its bands (0 to 0.3, 0.4 to 0.6, 0.7 to 1) leave gaps, so the share is rounded to
 * tenths first. What is no number grades 0.
 */
export function googleGrade(progress: number, kind: GoalKind = 'committed'): GoogleGrade {
  const share = progress > 0 ? Math.min(1, progress) : 0;
  const grade = Math.round(share * 10) / 10;
  const band = grade >= 0.7 ? 'green' : grade >= 0.4 ? 'yellow' : 'red';
  return { grade, band, met: grade >= expectationOf(kind) };
}
