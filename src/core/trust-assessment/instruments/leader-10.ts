import type { InstrumentStructure } from '../instrument.compose';

const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
const REVERSED = ['conflict2', 'commitment2'];
const ITEMS = /* #__PURE__ */ PRINCIPLES.flatMap((subscale) => [
  { id: `${subscale}1`, subscale },
  { id: `${subscale}2`, subscale },
]);

/**
 * Two items for each of the five things a leader does: models vulnerability, mediates conflict, fosters commitment, models
 * accountability, directs focus to results. The team and the leader answer the same items, each in words of their own.
 */
export const leader10Structure: InstrumentStructure = {
  id: 'leader-10',
  scale: { min: 1, max: 5 },
  missing: { minAnswered: 0.5 },
  items: /* #__PURE__ */ ITEMS.map((item) => ({
    ...item,
    kind: 'likert' as const,
    required: true,
    ...(REVERSED.includes(item.id) ? { reverse: true } : {}),
  })),
  pages: [{ id: 'leader', items: /* #__PURE__ */ ITEMS.map(({ id }) => id) }],
  subscales: /* #__PURE__ */ PRINCIPLES.map((id) => ({ id })),
  notApplicable: true,
  comments: false,
};
