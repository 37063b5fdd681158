import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'Vertrauen' },
  conflict: { title: 'Konflikt' },
  commitment: { title: 'Verbindlichkeit' },
  accountability: { title: 'Verantwortung' },
  results: { title: 'Ergebnisse' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
