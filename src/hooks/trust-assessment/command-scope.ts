'use client';
import { SESSION_ID, type ResponseCommand } from '../../core/trust-assessment/response.types';
import type { Page } from '../../core/trust-assessment/pages';
import type { AssessmentContext, UseTrustAssessmentOptions } from './assessment.types';

/** What commands read at the moment they run. */
export interface CommandScope extends Omit<AssessmentContext, 'commands' | 'idPrefix' | 'rootRef'> {
  /** All pages, each with what is asked on it. Those with nothing keep their place, so that a page keeps its index. */
  readonly pages: readonly Page[];
  readonly options: Pick<UseTrustAssessmentOptions, 'onSubmit' | 'reviewBeforeSubmit' | 'clearAfterSubmit'>;
}

/** Every response has a session before its first answer; its seed decides the random order for good. */
export function ensureSession({
  store,
  instrument,
  plinth,
}: Pick<CommandScope, 'store' | 'instrument' | 'plinth'>): void {
  if (store.getSnapshot().session[SESSION_ID]) return;
  const start: ResponseCommand = {
    type: 'session.start',
    instrument: instrument.id,
    seed: Math.floor(plinth.env.random() * 2 ** 32),
  };
  store.dispatch(start);
}
