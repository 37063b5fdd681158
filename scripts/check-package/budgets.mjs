// Sizes that must hold: minified and gzipped, without react, react-dom and styled-components. 1 KB = 1,000 bytes.

/** @type {Record<string, number>} KB of everything an entry exports */
export const ENTRY_BUDGETS = {
  '.': 65,
  './pyramid': 10,
  './trust-assessment': 16,
  './trust-report': 18,
  './goal-tracker': 18,
  './retro-board': 26,
};

/** @type {Record<string, number>} KB of one hook imported alone from `plinth/hooks` */
export const HOOK_BUDGETS = {
  usePyramid: 8,
  useTrustAssessment: 8,
  useTrustReport: 8,
  useGoalTracker: 8,
  useRetroBoard: 12,
};

/** KB of the file for a script tag, React and styled-components included. */
export const STANDALONE_BUDGET = 150;

/** Bytes that `import 'plinth'` may leave behind. */
export const BARE_IMPORT_BYTES = 60;
