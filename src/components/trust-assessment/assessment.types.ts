import type { ReactNode } from 'react';
import type { UseTrustAssessmentOptions } from '../../hooks/trust-assessment/assessment.types';
import type { AppearanceOptions } from '../shared/appearance-context';

/** Who will see the answers. The form says it in plain words before the first question. */
export type Audience =
  /** Nobody else. */
  | { readonly kind: 'private' }
  /** The team sees averages from `minRespondents` up. @default 5 */
  | { readonly kind: 'team'; readonly minRespondents?: number }
  /** They are passed on with the person's name. */
  | { readonly kind: 'named' };

export type TrustAssessmentPart = 'root' | 'header' | 'section' | 'item' | 'footer' | 'result';

export interface TrustAssessmentFormProps extends UseTrustAssessmentOptions, AppearanceOptions {
  /** One line under the instrument's title, for example "Northlight, Round 4". */
  readonly subtitle?: ReactNode;
  /** Of the form's title; the headings inside follow. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** @default {kind: 'private'} */
  readonly audience?: Audience | undefined;
  /** Buttons of the host's own beside "Download my answers", once the answers were sent. */
  readonly resultActions?: ReactNode;
  readonly className?: string | undefined;
  /** A class name per part. Keep it the same object between renders. */
  readonly classNames?: Readonly<Partial<Record<TrustAssessmentPart, string>>> | undefined;
}
