'use client';
import type { AssessmentForm } from '../useAssessmentForm';

const WEEK = 6 * 24 * 60 * 60 * 1000;

/** The day of a moment as people say it: the weekday within the last week, else the date. */
export function dayOf({ format, plinth }: Pick<AssessmentForm, 'format' | 'plinth'>, at: number): string {
  return format.date(at, plinth.env.now() - at < WEEK ? 'weekday' : 'short');
}
