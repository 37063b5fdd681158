import type { modelTitles as english } from '../en/model-titles';
import type { ModelTitles } from '../types';

export const modelTitles = {
  trust: { title: 'الثقة' },
  conflict: { title: 'الخلاف البنّاء' },
  commitment: { title: 'الالتزام' },
  accountability: { title: 'المساءلة' },
  results: { title: 'النتائج' },
} satisfies ModelTitles & { readonly [Key in keyof typeof english]: unknown };
