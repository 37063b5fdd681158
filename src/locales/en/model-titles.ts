import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'Trust' },
  conflict: { title: 'Conflict' },
  commitment: { title: 'Commitment' },
  accountability: { title: 'Accountability' },
  results: { title: 'Results' },
} satisfies ModelTitles;
