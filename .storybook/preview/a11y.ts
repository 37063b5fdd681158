import type { RunOptions, Spec } from 'axe-core';

/** All that passed is for Storybook's own panels. Written out by `npm test`, it was a fifth of what a page of stories took. */
const inTests = import.meta.env['VITEST_STORYBOOK'] === 'false';
const violationsOnly: RunOptions = { resultTypes: ['violations'], preload: false };

/** WCAG 2.2 A and AA and axe's best practices: all of them, everywhere. */
export const axeOptions: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  ...(inTests && violationsOnly),
};

/** Both are off unless asked for: the first by axe, the second by Storybook. */
export const axeConfig: Spec = {
  rules: [
    { id: 'target-size', enabled: true },
    { id: 'region', enabled: true },
  ],
};
