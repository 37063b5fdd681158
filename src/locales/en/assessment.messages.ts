import type { MessageSet } from '../types';
import { assessmentFormMessages } from './assessment-form.messages';
import { assessmentResultMessages } from './assessment-result.messages';

/** Texts of the trust assessment form and of one person's result. */
export const assessmentMessages = {
  ...assessmentFormMessages,
  ...assessmentResultMessages,
} satisfies MessageSet;
