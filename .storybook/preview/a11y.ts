import type { RunOptions, Spec } from 'axe-core';

/** WCAG 2.2 A and AA and axe's best practices: all of them, everywhere. */
export const axeOptions: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** Both are off unless asked for: the first by axe, the second by Storybook. */
export const axeConfig: Spec = {
  rules: [
    { id: 'target-size', enabled: true },
    { id: 'region', enabled: true },
  ],
};
