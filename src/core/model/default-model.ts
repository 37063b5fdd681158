import type { Model } from './model.types';

/** The five principles, base first. Their texts are in the catalogues, under these ids. */
export const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
export type Principle = (typeof PRINCIPLES)[number];

export const defaultModel: Model = {
  id: 'five-principles',
  levels: PRINCIPLES.map((id) => ({ id })),
};

export const isPrinciple = (id: string): id is Principle => (PRINCIPLES as readonly string[]).includes(id);
