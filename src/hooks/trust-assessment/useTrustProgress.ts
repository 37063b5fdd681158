'use client';
import { useMemo } from 'react';
import { subscalesOf } from '../../core/trust-assessment/instrument.read';
import { countAnswered, progressOf, type Progress } from '../../core/trust-assessment/progress';
import type { InstrumentItem } from '../../core/trust-assessment/instrument.types';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';
import { useStore } from '../shared/useStore';
import type { AssessmentContext } from './assessment.types';
import { answerOf } from './assessment.read';

export interface TrustProgress extends Progress {
  /** Share dealt with, 0 to 1, per subscale, base first. */
  readonly subscales: readonly { readonly id: string; readonly share: number }[];
}

/** How far the person is. Renders again at each answer, so give it a small component of its own. */
export function useTrustProgress(form: AssessmentContext): TrustProgress {
  const { instrument, hiddenIn } = form;
  const levels = useMemo(
    () =>
      subscalesOf(instrument).map(({ id }) => ({
        id,
        items: instrument.items.filter((item) => item.subscale === id),
      })),
    [instrument],
  );
  return useStore(form.store, (document: ResponseDocument): TrustProgress => {
    const hidden = hiddenIn(document);
    const asked = (items: readonly InstrumentItem[]) => items.filter(({ id }) => !hidden.has(id));
    const isAnswered = (itemId: string, item: InstrumentItem) =>
      answerOf(instrument, document, itemId, item) !== undefined;
    const subscales = levels.map(({ id, items }) => {
      const { answered, total } = countAnswered(asked(items), isAnswered);
      return { id, share: total === 0 ? 0 : answered / total };
    });
    return { ...progressOf({ items: asked(instrument.items) }, isAnswered), subscales };
  });
}
