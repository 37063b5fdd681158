import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'Confianza' },
  conflict: { title: 'Conflicto' },
  commitment: { title: 'Compromiso' },
  accountability: { title: 'Responsabilidad' },
  results: { title: 'Resultados' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
