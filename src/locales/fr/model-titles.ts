import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'Confiance' },
  conflict: { title: 'Conflit' },
  commitment: { title: 'Engagement' },
  accountability: { title: 'Responsabilité' },
  results: { title: 'Résultats' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
