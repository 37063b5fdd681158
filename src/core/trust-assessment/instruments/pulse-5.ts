import type { InstrumentStructure } from '../instrument.compose';

const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;

const idOf = (principle: string) => `${principle}1`;

/** A weekly check: one item per principle, on one page. */
export const pulse5Structure: InstrumentStructure = {
  id: 'pulse-5',
  scale: { min: 1, max: 5 },
  missing: { minAnswered: 0.5 },
  items: PRINCIPLES.map((subscale) => ({
    id: idOf(subscale),
    subscale,
    kind: 'likert' as const,
    required: true,
  })),
  pages: [{ id: 'pulse', items: PRINCIPLES.map(idOf) }],
  subscales: PRINCIPLES.map((id) => ({ id })),
  notApplicable: true,
  comments: false,
};
