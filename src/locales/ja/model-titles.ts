import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: '信頼' },
  conflict: { title: '対立' },
  commitment: { title: 'コミットメント' },
  accountability: { title: '責任' },
  results: { title: '成果' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
