'use client';
import { useEffect, useId, useMemo, useRef } from 'react';
import { recordKey } from '../../core/shared/change';
import { itemOf, scaleOf } from '../../core/trust-assessment/instrument.read';
import { hideItems, isAsked, pagesOf } from '../../core/trust-assessment/pages';
import { createResponseDocument, responseModel } from '../../core/trust-assessment/response.model';
import { SESSION_ID, type ResponseDocument } from '../../core/trust-assessment/response.types';
import { useDocumentStorage } from '../shared/useDocumentStorage';
import { useDocumentStore } from '../shared/useDocumentStore';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useOwned } from '../shared/useOwned';
import { usePlinth } from '../shared/usePlinth';
import { useStore } from '../shared/useStore';
import type { RootProps } from '../shared/root-props.types';
import { answerOf, commentOf, openPageOf } from './assessment.read';
import type {
  AssessmentContext,
  TrustAssessmentCommands,
  UseTrustAssessmentOptions,
  TrustAssessmentState,
} from './assessment.types';
import { ensureSession, type CommandScope } from './command-scope';
import { createCommands } from './createCommands';
import { createUiStore } from './createUiStore';
import { createItemEvents } from './item-events';
import {
  itemProps,
  notApplicableProps,
  optionProps,
  statementId,
  type ItemProps,
  type NotApplicableProps,
  type OptionProps,
} from './item-props';
import { moveFocus } from './moveFocus';
import { useInstrument } from './useInstrument';
import { commentProps, type CommentProps } from './useTrustComment';

const loadBinding = () => import('./storage-binding');
const SESSION = recordKey('session', SESSION_ID);
const HEADING = { tabIndex: -1, 'data-plinth-focus': 'heading' } as const;
const ERRORS = { tabIndex: -1, 'data-plinth-focus': 'errors' } as const;
const whole = <T>(value: T) => value;

export interface TrustAssessmentHook {
  readonly state: TrustAssessmentState;
  /** Never changes while it is the same person, questionnaire and store. */
  readonly commands: TrustAssessmentCommands;
  /** For `useTrustItem`, `useTrustProgress`, `useTrustComment` and `useMissing`. */
  readonly context: AssessmentContext;
  /** For the element around the whole form: it listens for every option inside. */
  readonly rootProps: ReturnType<typeof createItemEvents> & Pick<RootProps, 'ref'>;
  /** For the page's heading, which takes the focus when a page opens. */
  readonly headingProps: typeof HEADING;
  /** For the list of missing answers, which takes the focus when it appears. */
  readonly errorsProps: typeof ERRORS;
  getItemProps(itemId: string): ItemProps;
  /** For the element with an item's statement. */
  getStatementProps(itemId: string): { readonly id: string };
  getOptionProps(itemId: string, value: number): OptionProps;
  getNotApplicableProps(itemId: string): NotApplicableProps;
  getCommentProps(id: string): CommentProps;
}

/**
 * A trust assessment without any look: what is asked, what was answered, and the props that make foreign markup work
 * with keyboard, pointer, touch and screen reader.
 *
 * @param options.live Renders again at every answer, so that the getters are right wherever they are called. Turn it off
 * where rows use `useTrustItem`. @default true
 */
export function useTrustAssessment(
  options: UseTrustAssessmentOptions & { readonly live?: boolean },
): TrustAssessmentHook {
  const { pagination = 'pages', order = 'fixed', live = true } = options;
  const random = order === 'random';
  const plinth = usePlinth(options);
  const idPrefix = useId();
  const rootRef = useRef<HTMLElement>(null);
  const { valid, instrument, problems, hiddenIn } = useInstrument(options.instrument, plinth.reportError);

  const documentId = options.storageKey ?? instrument.id;
  const person = plinth.person?.id;
  const store = useDocumentStore({
    ...options,
    identity: [person, documentId].join(),
    model: responseModel,
    env: plinth.env,
    actor: person,
    create: createResponseDocument,
  });
  const [seed, submittedAt] = useStore(
    store,
    ({ session: { [SESSION_ID]: session } }) => [random ? session?.seed : undefined, session?.submittedAt],
    SESSION,
  );
  useStore<ResponseDocument, unknown>(store, live ? whole : hiddenIn, undefined, Object.is);
  const hidden = hiddenIn(store.getSnapshot());

  const all = useMemo(() => pagesOf(instrument, { pagination, seed }), [instrument, pagination, seed]);
  const pages = useMemo(() => hideItems(all, hidden), [all, hidden]);
  const asked = useMemo(() => pages.filter(isAsked), [pages]);
  const ui = useOwned(store, () => createUiStore(openPageOf(instrument, pages, store.getSnapshot())));
  const latest = useRef<CommandScope>(null as unknown as CommandScope);
  const commands = useOwned(ui, () => createCommands(ui, () => latest.current));
  const view = useStore(ui, whole, undefined, Object.is);

  const storage = useDocumentStorage({
    plinth,
    store,
    storage: options.storage,
    documentId,
    person,
    load: loadBinding,
    onOpen(resumed, touched) {
      if (!resumed || touched) return;
      ui.set({
        resumedAt: resumed.at,
        page: pages[resumed.page] ? resumed.page : openPageOf(instrument, pages, store.getSnapshot()),
      });
    },
  });
  const newer = useStore(storage.save, (status) => status?.reason === 'newer');
  const readOnly =
    Boolean(options.readOnly) || newer || store.isReadOnly() || !plinth.can({ type: 'answer.set' });

  const context = useMemo<AssessmentContext>(
    () => ({ plinth, store, ui, storage, instrument, hiddenIn, readOnly, idPrefix, rootRef, commands }),
    [plinth, store, ui, storage, instrument, hiddenIn, readOnly, idPrefix, commands],
  );
  useIsomorphicLayoutEffect(() => {
    latest.current = { ...context, pages, options };
  });

  // A random order needs its seed before the first question is read, not with the first answer.
  useIsomorphicLayoutEffect(() => {
    if (random && !readOnly && !storage.loading) ensureSession({ store, instrument, plinth });
  }, [random, readOnly, storage.loading, store, instrument, plinth]);

  useEffect(() => {
    moveFocus(rootRef.current, view.focus);
  }, [view.focus]);

  const rootProps = useMemo(
    () => ({
      ref: (node: HTMLElement | null) => void (rootRef.current = node),
      ...createItemEvents({ instrument, direction: plinth.direction, commands }),
    }),
    [instrument, plinth, commands],
  );

  const answer = (itemId: string) => answerOf(instrument, store.getSnapshot(), itemId);
  return {
    state: {
      phase: !valid ? 'invalid' : submittedAt !== undefined ? 'done' : (view.sent ?? view.step),
      reviewing: view.step === 'review',
      problems,
      pages: asked,
      // A page that has just been emptied shows as the one before it.
      page: Math.max(0, pages.slice(0, view.page + 1).filter(isAsked).length - 1),
      errors: view.errors,
      readOnly,
      loading: storage.loading,
      resumedAt: view.resumedAt,
      startedOver: view.startedOver,
    },
    commands,
    context,
    rootProps,
    headingProps: HEADING,
    errorsProps: ERRORS,
    getItemProps: (id) =>
      itemProps(context, {
        id,
        required: itemOf(instrument, id)?.required,
        invalid: answer(id) === undefined && view.errors.some((error) => error.itemId === id),
      }),
    getStatementProps: (id) => ({ id: statementId(context, id) }),
    getOptionProps: (id, value) =>
      optionProps(scaleOf(instrument, itemOf(instrument, id)), value, answer(id)),
    getNotApplicableProps: (id) => notApplicableProps(context, id, answer(id)),
    getCommentProps: (id) => commentProps(context, id, commentOf(store.getSnapshot(), id)),
  };
}
