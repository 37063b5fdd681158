'use client';
import type { Missing } from '../../core/trust-assessment/check-response';
import { useStore } from '../shared/useStore';
import { isDealtWith } from './assessment.read';
import type { AssessmentContext } from './assessment.types';

/** Of the items that were found missing, those that still are. */
export function useMissing(form: AssessmentContext, errors: readonly Missing[]): readonly Missing[] {
  const { instrument, store, hiddenIn } = form;
  return useStore(store, (document) =>
    errors.filter(({ itemId }) => {
      const item = instrument.items.find(({ id }) => id === itemId);
      return item && !hiddenIn(document).has(itemId) && !isDealtWith(instrument, document, item);
    }),
  );
}
