'use client';
import { isPlainObject, type Json } from '../../core/shared/json';
import type { ResponseCommand, ResponseDocument } from '../../core/trust-assessment/response.types';
import type { Persistence } from '../../storage/persist.types';
import { bindStorage as bind, type BindOptions } from '../shared/storage-binding';

/** What a form goes on with: when its newest answer was given, and the page that was open (or NaN). */
export interface Resumed {
  readonly at: number;
  readonly page: number;
}

/** Keeps a form's answers in storage; tells of nothing to go on with where there are no answers. */
export function bindStorage(
  options: BindOptions<ResponseDocument, ResponseCommand, Resumed>,
): Persistence | null {
  const { store, onOpen } = options;
  const read = {
    ...options,
    onOpen: {
      current(view: Json | undefined, touched: boolean) {
        const times = Object.values(store.getSnapshot().answers).map((answer) => answer.at ?? 0);
        const page = isPlainObject(view) ? Number(view['page']) : NaN;
        onOpen?.current?.(times.length > 0 ? { at: Math.max(...times), page } : undefined, touched);
      },
    },
  };
  return bind(read, 'assessment', 'trust-assessment');
}
