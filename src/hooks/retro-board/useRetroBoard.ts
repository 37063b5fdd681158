'use client';
import { useEffect, useId, useMemo, useRef } from 'react';
import { isPlainObject } from '../../core/shared/json';
import { createRetroDocument, createRetroPrivateDocument } from '../../core/retro-board/retro.create';
import { retroModel } from '../../core/retro-board/retro.model';
import { retroPrivateModel } from '../../core/retro-board/retro-private.model';
import { retroMessages } from '../../locales/en/retro.messages';
import { useAnnouncer } from '../shared/useAnnouncer';
import { useConst } from '../shared/useConst';
import { useDocumentStore } from '../shared/useDocumentStore';
import { useDocumentStorage } from '../shared/useDocumentStorage';
import { useFormat } from '../shared/useFormat';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { usePlinth } from '../shared/usePlinth';
import { useStore } from '../shared/useStore';
import { useTranslator } from '../shared/useTranslator';
import { createBoardEvents, type BoardEvents } from './board-events';
import { createFocusKeeper } from './createFocusKeeper';
import { createRetroCommands } from './createRetroCommands';
import { createTwoStoreUndo } from './createTwoStoreUndo';
import type { RetroScope } from './command-scope';
import { createNames } from './names';
import { createRefusals } from './refusals';
import type { RetroCommands, RetroContext, RetroPhase, UseRetroBoardOptions } from './retro-board.types';
import { createRetroDrafts } from './retro-drafts';
import { createRetroUi } from './retro-ui';
import { usePublisher } from './usePublisher';

export interface RetroBoardHook {
  readonly state: { readonly phase: RetroPhase; readonly readOnly: boolean };
  /** Never changes. */
  readonly commands: RetroCommands;
  /** For the narrow readers (`useRetroColumns`, `useRetroCard` …) and for every part. */
  readonly context: RetroContext;
  /** For the element around the whole board: it listens for every card inside. */
  readonly rootProps: BoardEvents & { readonly ref: (node: HTMLElement | null) => void };
}

/**
 * A retro board without any look: two documents, every command on them, one keyboard for all cards, and the focus that
 * stays where it was whatever others do.
 */
export function useRetroBoard(options: UseRetroBoardOptions): RetroBoardHook {
  const plinth = usePlinth(options);
  const idPrefix = useId();
  const rootRef = useRef<HTMLElement | null>(null);
  const announcer = useAnnouncer();
  const t = useTranslator(plinth, 'retro', retroMessages);
  const format = useFormat(plinth);

  const store = useDocumentStore({
    ...options,
    model: retroModel,
    env: plinth.env,
    actor: plinth.person?.id,
    create: (env) => createRetroDocument(env, { template: options.template ?? 'custom' }),
  });
  const own = useDocumentStore({
    store: options.privateStore,
    model: retroPrivateModel,
    env: plinth.env,
    create: (env) => createRetroPrivateDocument(env, store.getSnapshot().id),
  });

  const ui = useConst(createRetroUi);
  const documentId = options.storageKey ?? store.getSnapshot().id;
  const person = plinth.person?.id;
  const shared = useDocumentStorage({
    widget: 'retro',
    store,
    storage: options.storage,
    documentId,
    person: undefined,
    onOpen: () => undefined,
  });
  const kept = useDocumentStorage({
    widget: 'retro-private',
    store: own,
    storage: options.privateStorage,
    documentId,
    person,
    onOpen: (view) => isPlainObject(view) && drafts.restore(view),
  });
  const saveDrafts = useRef((_drafts: Readonly<Record<string, string>>) => undefined as void);
  const drafts = useConst(() => createRetroDrafts(() => saveDrafts.current(drafts.all())));
  useIsomorphicLayoutEffect(() => {
    saveDrafts.current = kept.saveView;
  }, [kept]);

  const newer = useStore(shared.save, (status) => status?.reason === 'newer');
  const readOnly = Boolean(options.readOnly) || newer || store.isReadOnly();
  const storage = useMemo(
    () => ({ shared, own: kept, loading: shared.loading || kept.loading }),
    [shared, kept],
  );

  const latest = useRef<RetroScope>(null as never);
  const commands = useConst(() => createRetroCommands(() => latest.current));
  const names = useConst(() => createNames(() => ({ ...latest.current, options: latestOptions.current })));
  const latestOptions = useRef(options);
  const keeper = useConst(() => createFocusKeeper(() => latest.current));
  const refuse = useConst(() => createRefusals(() => latest.current, commands));
  const history = useMemo(() => createTwoStoreUndo([store, own]), [store, own]);

  const context = useMemo<RetroContext>(
    () => ({
      plinth,
      store,
      own,
      ui,
      drafts,
      storage,
      commands,
      announcer,
      t,
      format,
      readOnly,
      shortcuts: options.shortcuts ?? false,
      idPrefix,
      rootRef,
      previousActions: options.previousActions,
      onMakeGoal: options.onMakeGoal,
      ...names,
    }),
    [
      plinth,
      store,
      own,
      ui,
      drafts,
      storage,
      commands,
      announcer,
      t,
      format,
      readOnly,
      options.shortcuts,
      idPrefix,
      options.previousActions,
      options.onMakeGoal,
      names,
    ],
  );
  // Commands run in handlers only; the first render already needs the names.
  const scope = { ...context, history, refuse, focusOn: keeper.focusOn };
  if (latest.current === null) latest.current = scope;
  useIsomorphicLayoutEffect(() => {
    latest.current = scope;
    latestOptions.current = options;
  });
  useEffect(() => history.start(), [history]);

  usePublisher(context);

  const rootProps = useMemo(
    () => ({
      ref: (node: HTMLElement | null) => {
        rootRef.current = node;
        keeper.attach(node);
      },
      ...createBoardEvents(() => latest.current, commands, keeper),
    }),
    [commands, keeper],
  );

  return {
    state: { phase: storage.loading ? 'loading' : 'ready', readOnly },
    commands,
    context,
    rootProps,
  };
}
