'use client';

/** The hatching of what lies beyond a target, once per tracker. Renders an `<svg>` without size. */
export function GoalHatch({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <svg data-plinth-part="goal-hatch" width="0" height="0" aria-hidden="true">
      <pattern
        id={`${idPrefix}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(25)"
      >
        <rect width="2.5" height="6" />
      </pattern>
    </svg>
  );
}
