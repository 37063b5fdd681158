import type { Audience } from '../../components/trust-assessment/assessment.types';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Pagination } from '../../core/trust-assessment/pages';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';
import type { InstrumentName } from '../../locales/load-instrument';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { DocumentChangeEvent, Listen, PlinthElement, ProblemEvent } from './common.types';
import type { SubmitDetail } from './late/submit-through';

export type { SubmitDetail };

/** A questionnaire page by page. A control of the `<form>` around it: its value is the response as JSON. */
export interface PlinthTrustAssessmentElement extends PlinthElement {
  addEventListener: Listen<TrustAssessmentEventMap>;
  /** What is asked: an instrument, or the name of one of ours, fetched in the element's language. @default 'team-15' */
  instrument: Instrument | InstrumentName | undefined;
  /** The answers so far, schema `plinth/response`. Reading gives the newest; setting is checked. */
  document: ResponseDocument | undefined;
  /** One line under the title. */
  subtitle: string | undefined;
  /** Who will see the answers; the form says it in plain words. @default {kind: 'private'} */
  audience: Audience | undefined;
  /** @default 'pages' */
  pagination: Pagination | undefined;
  /** `random` shuffles within a subscale and page. @default 'fixed' */
  order: 'fixed' | 'random' | undefined;
  /** Shows all answers before they are sent. @default false */
  review: boolean | undefined;
  /** @default false */
  readOnly: boolean | undefined;
  /** Answers go nowhere: no `plinth-submit`, and the last button finishes. @default false */
  selfCheck: boolean | undefined;
  /** Where drafts are kept: an adapter, or `browser` for this device. @default nowhere */
  storage: StorageAdapter | 'browser' | undefined;
  /** Names the draft, for example by round. @default the instrument's id */
  storageKey: string | undefined;
  /** Removes the stored draft once the answers were taken. @default false */
  clearAfterSubmit: boolean | undefined;
  /** Invalid in its form while nothing is answered. @default false */
  required: boolean | undefined;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

export interface TrustAssessmentEventMap {
  /** Before a change is made; `preventDefault()` stops one that was made here. */
  'plinth-change': DocumentChangeEvent<ResponseDocument>;
  /** The answers are handed in. Say `event.detail.accept()`, with a promise if it takes time. */
  'plinth-submit': CustomEvent<SubmitDetail>;
  'plinth-problem': ProblemEvent;
}
