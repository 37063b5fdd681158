import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'Confiança' },
  conflict: { title: 'Conflito' },
  commitment: { title: 'Compromisso' },
  accountability: { title: 'Responsabilidade' },
  results: { title: 'Resultados' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
