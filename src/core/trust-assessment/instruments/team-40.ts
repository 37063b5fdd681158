import type { InstrumentStructure } from '../instrument.compose';

const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
/** Worded the other way round, so that a row of equal answers does not score high. */
const REVERSED: Readonly<Record<(typeof PRINCIPLES)[number], readonly number[]>> = {
  trust: [5, 7, 8],
  conflict: [4, 6, 8],
  commitment: [4, 7, 8],
  accountability: [5, 7],
  results: [5, 6, 8],
};

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Our own 40 items, eight per principle, on a scale of 1 to 5. */
export const team40Structure: InstrumentStructure = {
  id: 'team-40',
  scale: { min: 1, max: 5 },
  missing: { minAnswered: 0.5 },
  items: /* #__PURE__ */ PRINCIPLES.flatMap((subscale) =>
    NUMBERS.map((number) => ({
      id: `${subscale}${number}`,
      subscale,
      kind: 'likert' as const,
      required: true,
      ...(REVERSED[subscale].includes(number) ? { reverse: true } : {}),
    })),
  ),
  pages: /* #__PURE__ */ PRINCIPLES.map((id) => ({
    id,
    items: NUMBERS.map((number) => `${id}${number}`),
  })),
  subscales: /* #__PURE__ */ PRINCIPLES.map((id) => ({ id })),
  notApplicable: true,
  comments: true,
};
