'use client';
import { useMemo } from 'react';
import { placesOf, type Page } from '../../core/trust-assessment/pages';
import type { AssessmentForm } from './useAssessmentForm';

/** The running number of a question, from 1, in the reader's digits. Another number paints that question only. */
export type NumberOf = (itemId: string) => string;

export function useNumbers({ format }: AssessmentForm, pages: readonly Page[]): NumberOf {
  return useMemo(() => {
    const places = placesOf(pages);
    return (itemId) => format.number(places.get(itemId)?.number ?? 0);
  }, [format, pages]);
}
