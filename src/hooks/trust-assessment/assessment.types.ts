'use client';
import type { RefObject } from 'react';
import type { Problem } from '../../core/shared/problem';
import type { Store } from '../../core/shared/store.types';
import type { Missing } from '../../core/trust-assessment/check-response';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Page, Pagination } from '../../core/trust-assessment/pages';
import type { Response, ResponseCommand, ResponseDocument } from '../../core/trust-assessment/response.types';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { PlinthOptions } from '../shared/plinth-context';
import type { DocumentStorage } from '../shared/useDocumentStorage';
import type { DocumentOptions } from '../shared/useDocumentStore';
import type { Plinth } from '../shared/usePlinth';
import type { AssessmentUi } from './createUiStore';

export type ResponseStore = Store<ResponseDocument, ResponseCommand>;

/**
 * `invalid`: the instrument is wrong, see `problems`. `failed`: the host did not take the answers; they are all still
 * here. `done`: it did.
 */
export type AssessmentPhase = 'invalid' | 'answering' | 'review' | 'submitting' | 'failed' | 'done';

export interface UseTrustAssessmentOptions
  extends PlinthOptions, DocumentOptions<ResponseDocument, ResponseCommand> {
  /** What is asked. Checked before use; keep it the same object between renders. */
  readonly instrument: Instrument;
  /** @default 'pages' */
  readonly pagination?: Pagination | undefined;
  /** `random` shuffles within a subscale and page, the same again after a reload. @default 'fixed' */
  readonly order?: 'fixed' | 'random' | undefined;
  /** Shows all answers before they are sent. @default false */
  readonly reviewBeforeSubmit?: boolean | undefined;
  /** @default false */
  readonly readOnly?: boolean | undefined;
  /** Where drafts are kept, for example `browserStorage()` from `plinth/storage`. Keep it the same object between renders. @default nowhere */
  readonly storage?: StorageAdapter | undefined;
  /** Names the draft, for example by round; drafts of different persons are apart anyway. @default the instrument's id */
  readonly storageKey?: string | undefined;
  /** Removes the stored draft once the host has the answers. @default false */
  readonly clearAfterSubmit?: boolean | undefined;
  /**
   * Takes the answers. A promise shows "sending"; a rejection, or an answer with `ok: false` such as `fetch` has for a 500,
   * keeps everything and offers another try.
   */
  readonly onSubmit?:
    ((response: Response, options: { readonly signal: AbortSignal }) => unknown) | undefined;
}

export interface TrustAssessmentState {
  readonly phase: AssessmentPhase;
  /** All answers are shown in the place of a page: in the phase `review`, and on while they are sent or could not be. */
  readonly reviewing: boolean;
  /** What is wrong with the instrument, once it has been looked up. */
  readonly problems: readonly Problem[];
  /** Pages with what is asked: an item or a page that conditions hide is not among them. */
  readonly pages: readonly Page[];
  /** Index of the page that is shown. */
  readonly page: number;
  /** Required items that were found unanswered when the person went on; `useMissing` leaves out those answered since. */
  readonly errors: readonly Missing[];
  readonly readOnly: boolean;
  /** A stored draft is being fetched. */
  readonly loading: boolean;
  /** When the newest stored answer was given, in milliseconds since the epoch; `null` where nothing was found. */
  readonly resumedAt: number | null;
  /** True after "Start over", until the next answer: the moment to offer undo. */
  readonly startedOver: boolean;
}

export interface TrustAssessmentCommands {
  answer(itemId: string, value: number, event?: unknown): void;
  /** Marks an item as not applicable, or takes that mark back. */
  toggleSkip(itemId: string, event?: unknown): void;
  clear(itemId: string, event?: unknown): void;
  comment(id: string, text: string, event?: unknown): void;
  /** To the next page; on the last one to the review, or straight to the host. Stops at missing required answers. */
  next(event?: unknown): void;
  /** To the page before; from the review to the last page. */
  back(): void;
  /** Shows an item's page and moves the focus to the item. */
  goTo(itemId: string): void;
  /** Hands the answers to the host. */
  submit(event?: unknown): void;
  /** Stops waiting for the host. */
  cancelSubmit(): void;
  /** Back to the first page after the answers were sent. */
  reopen(event?: unknown): void;
  /** Removes all answers; `undo` brings them back. */
  startOver(event?: unknown): void;
  undo(event?: unknown): void;
}

/** Ids of the items that `visibleIf` hides. Their answers are kept, shown nowhere and not handed in. */
export type HiddenIn = (document: ResponseDocument) => ReadonlySet<string>;

/** What the parts of one form share. Stable as long as the host's own values are. */
export interface AssessmentContext {
  readonly plinth: Plinth;
  readonly store: ResponseStore;
  readonly ui: AssessmentUi;
  readonly storage: DocumentStorage;
  /** As given, or an empty one while `phase` is `invalid`. */
  readonly instrument: Instrument;
  readonly hiddenIn: HiddenIn;
  readonly readOnly: boolean;
  /** Starts every element id of this form. */
  readonly idPrefix: string;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly commands: TrustAssessmentCommands;
}
