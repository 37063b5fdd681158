'use client';

/** Course by course, top first: from where it begins, and how wide it is, in a box of 20. */
const COURSES: readonly (readonly [x: number, width: number, hue: number])[] = [
  [8, 4, 5],
  [6.4, 7.2, 4],
  [4.8, 10.4, 3],
  [3.2, 13.6, 2],
  [1.6, 16.8, 1],
];

/** Five courses of stone: the one mark of the whole library. Renders an `<svg>`. */
export function WorkspaceMark() {
  return (
    <svg data-plinth-part="workspace-mark" viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
      {COURSES.map(([x, width, hue], index) => (
        <rect key={hue} data-hue={hue} x={x} y={1.2 + index * 3.7} width={width} height="2.6" rx="0.8" />
      ))}
    </svg>
  );
}
