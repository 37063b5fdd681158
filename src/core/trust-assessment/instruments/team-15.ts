import type { InstrumentStructure } from '../instrument.compose';

const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
/** Worded the other way round, so that a row of equal answers does not score high. */
const REVERSED = new Set(['trust3', 'conflict2', 'accountability3', 'results3']);

const idsOf = (principle: string) => [1, 2, 3].map((number) => `${principle}${number}`);

/** Our own 15 items, three per principle, on a scale of 1 to 5. */
export const team15Structure: InstrumentStructure = {
  id: 'team-15',
  scale: { min: 1, max: 5 },
  missing: { minAnswered: 0.5 },
  items: PRINCIPLES.flatMap((subscale) =>
    idsOf(subscale).map((id) => ({
      id,
      subscale,
      kind: 'likert' as const,
      required: true,
      ...(REVERSED.has(id) ? { reverse: true } : {}),
    })),
  ),
  pages: PRINCIPLES.map((id) => ({ id, items: idsOf(id) })),
  subscales: PRINCIPLES.map((id) => ({ id })),
  notApplicable: true,
  comments: true,
};
