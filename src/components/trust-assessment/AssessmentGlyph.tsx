'use client';
import { memo } from 'react';
import type { AssessmentLevel } from './useAssessmentForm';

/** Half the width of the base and of the tip, in a 24 px box. */
const BASE = 11.5;
const TIP = 2;

/**
 * The five courses, built from the base up: a course is laid when its principle is answered. Decorative: the progress
 * beside it says the same. Renders an `<svg>`.
 */
export const AssessmentGlyph = memo(function AssessmentGlyph(props: {
  readonly levels: readonly AssessmentLevel[];
  /** `open`, `begun` or `laid` per level, base first, with commas: one text, so that an equal one paints nothing. */
  readonly courses: string;
}) {
  const { levels, courses } = props;
  const states = courses.split(',');
  const height = 22 / levels.length;
  const half = (y: number) => TIP + ((BASE - TIP) * y) / 22;
  return (
    <svg data-plinth-part="assessment-glyph" viewBox="0 0 24 24" width="30" height="30" aria-hidden="true">
      {levels.map(({ id, hue }, index) => {
        const top = 22 - height * (index + 1) + 1.2;
        const bottom = 22 - height * index;
        return (
          <path
            key={id}
            data-hue={states[index] === 'open' ? undefined : hue}
            data-begun={states[index] === 'begun' ? '' : undefined}
            d={`M${12 - half(top)} ${top + 0.5}H${12 + half(top)}L${12 + half(bottom)} ${bottom + 0.5}H${12 - half(bottom)}Z`}
          />
        );
      })}
    </svg>
  );
});
