import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'אמון' },
  conflict: { title: 'מחלוקת' },
  commitment: { title: 'מחויבות' },
  accountability: { title: 'אחריות' },
  results: { title: 'תוצאות' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
