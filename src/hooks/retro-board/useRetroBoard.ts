'use client';
import { useEffect, useId, useMemo, useRef } from 'react';
import { isPlainObject } from '../../core/shared/json';
import { createRetroDocument, createRetroPrivateDocument } from '../../core/retro-board/retro.create';
import { fetchLaterRules, pageModel } from './page-model';
import { retroPrivateModel } from '../../core/retro-board/retro-private.model';
import { retroFirstMessages } from '../../locales/en/retro-first.messages';
import { useAnnouncer } from '../shared/useAnnouncer';
import { useConst } from '../shared/useConst';
import { useDocumentStore } from '../shared/useDocumentStore';
import { useDocumentStorage } from '../shared/useDocumentStorage';
import { useFormat } from '../shared/useFormat';
import { useFormer } from '../shared/useFormer';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useLatest } from '../shared/useLatest';
import { useOwned } from '../shared/useOwned';
import type { RootProps } from '../shared/root-props.types';
import { usePlinth } from '../shared/usePlinth';
import { useStore } from '../shared/useStore';
import { useTranslator } from '../shared/useTranslator';
import type { BoardEvents } from './board-events';
import { createCardHub } from './createCardHub';
import { createDeeds } from './createDeeds';
import { startPublisher } from './startPublisher';
import { createTwoStoreUndo } from './createTwoStoreUndo';
import {
  columnProps,
  columnsProps,
  columnTitleProps,
  controlProps,
  itemProps,
  listProps,
  placeProps,
} from './item-props';
import { useShortcuts } from './useShortcutSetting';
import { createNames } from './names';
import type { RetroCommands, RetroContext, RetroPhase, UseRetroBoardOptions } from './retro-board.types';
import { draftsOf } from './retro-drafts';
import { createRetroUi } from './retro-ui';
import { useRetroDrag } from './useRetroDrag';

export interface RetroBoardHook {
  readonly state: { readonly phase: RetroPhase; readonly readOnly: boolean };
  /** Never changes. */
  readonly commands: RetroCommands;
  /** For the narrow readers (`useRetroColumns`, `useRetroCard` …) and for every part. */
  readonly context: RetroContext;
  readonly columnsProps: typeof columnsProps;
  readonly placeProps: ReturnType<typeof placeProps>;
  readonly getColumnProps: typeof columnProps;
  /** For the heading of a column; its `id` names the column and its list. */
  getColumnTitleProps(id: string): ReturnType<typeof columnTitleProps>;
  /** Of a column, or of an open group. */
  readonly getListProps: typeof listProps;
  /** Of a card or group, and what it says. */
  readonly getItemProps: typeof itemProps;
  /** For a button inside a card or column. */
  readonly getControlProps: typeof controlProps;
  /** For the element around the whole board: it listens for every card inside, and says the language. */
  readonly rootProps: BoardEvents & RootProps;
}

const loadShared = () => import('./storage-binding').then(({ bindShared }) => ({ bindStorage: bindShared }));
const loadOwn = () => import('./storage-binding').then(({ bindOwn }) => ({ bindStorage: bindOwn }));

/**
 * A retro board without any look: two documents, every command on them, one keyboard for all cards, and the focus that
 * stays where it was whatever others do.
 */
export function useRetroBoard(options: UseRetroBoardOptions): RetroBoardHook {
  const plinth = usePlinth(options);
  const idPrefix = useId();
  const rootRef = useRef<HTMLElement | null>(null);
  const announcer = useAnnouncer();
  const t = useTranslator(plinth, 'retro', retroFirstMessages);
  const format = useFormat(plinth);

  // A board that is made here has a new id at every visit, by which nothing could be found again.
  // A default is read once: made while rendering, it is another one each time.
  const begun = useConst(() => options.defaultDocument?.id);
  const given = options.store?.getSnapshot() ?? options.document;
  const documentId = options.storageKey ?? given?.id ?? begun ?? 'retro';
  const person = plinth.person?.id;
  const identity = [person, documentId].join();
  const store = useDocumentStore({
    ...options,
    identity,
    model: pageModel,
    env: plinth.env,
    actor: person,
    create: (env) => createRetroDocument(env, { template: options.template ?? 'custom' }),
  });
  const own = useDocumentStore({
    store: options.privateStore,
    model: retroPrivateModel,
    env: plinth.env,
    create: (env) => createRetroPrivateDocument(env, store.getSnapshot().id),
    identity,
  });

  const ui = useOwned(own, createRetroUi);
  const drafts = draftsOf(own);
  const { connection, presence } = options;
  const shared = useDocumentStorage({
    plinth,
    load: loadShared,
    store,
    storage: options.storage,
    documentId,
    person: undefined,
  });
  const kept = useDocumentStorage({
    plinth,
    load: loadOwn,
    store: own,
    storage: options.privateStorage,
    documentId,
    person,
    onOpen: (view) => isPlainObject(view) && drafts.restore(view),
  });
  useEffect(() => drafts.watch(() => kept.saveView(drafts.all())), [drafts, kept]);

  const newer = useStore(shared.save, (status) => status?.reason === 'newer');
  const readOnly = Boolean(options.readOnly) || newer || store.isReadOnly();
  const storage = useMemo(
    () => ({ shared, own: kept, loading: shared.loading || kept.loading }),
    [shared, kept],
  );

  const former = useFormer();
  const hostKey = useLatest(options.voterKey);
  const names = useMemo(
    () =>
      createNames({ plinth, former, store, own, t, readOnly, hostKey: (round) => hostKey.current?.(round) }),
    [plinth, former, store, own, t, readOnly, hostKey],
  );
  const cards = useMemo(() => createCardHub(store, own, ui), [store, own, ui]);
  const history = useMemo(() => createTwoStoreUndo([store, own]), [store, own]);
  const deeds = useConst(() => createDeeds());

  const shortcuts = useShortcuts(drafts, options.shortcuts ?? false);
  const context = useMemo<RetroContext>(
    () => ({
      plinth,
      store,
      own,
      ui,
      cards,
      drafts,
      storage,
      commands: deeds.commands,
      announcer,
      t,
      format,
      readOnly,
      shortcuts,
      idPrefix,
      rootRef,
      connection,
      presence,
      previousActions: options.previousActions,
      onMakeGoal: options.onMakeGoal,
      ...names,
    }),
    [
      plinth,
      store,
      own,
      ui,
      cards,
      drafts,
      storage,
      deeds,
      announcer,
      t,
      format,
      readOnly,
      shortcuts,
      idPrefix,
      connection,
      presence,
      options.previousActions,
      options.onMakeGoal,
      names,
    ],
  );
  useIsomorphicLayoutEffect(() => {
    deeds.update({ ...context, history });
  });
  useEffect(() => history.start(), [history]);
  useEffect(() => void fetchLaterRules(), []);
  // Before what is stored is here, the writer's key would be another one.
  const publishes = !readOnly && !storage.loading;

  useEffect(() => {
    if (publishes) return startPublisher({ store, own, ui, plinth, connection });
    return undefined;
  }, [publishes, store, own, ui, plinth, connection]);

  useRetroDrag(context, rootRef);
  // The same for as long as the board is there: put on anew it would lose which card has the focus, and what has just changed.
  const ref = useConst(() => (node: HTMLElement | null) => {
    rootRef.current = node;
    deeds.keeper.attach(node);
  });

  return {
    state: { phase: storage.loading ? 'loading' : 'ready', readOnly },
    commands: deeds.commands,
    context,
    columnsProps,
    placeProps: placeProps({ idPrefix }),
    getColumnProps: columnProps,
    getColumnTitleProps: (id) => columnTitleProps({ idPrefix }, id),
    getListProps: listProps,
    getItemProps: itemProps,
    getControlProps: controlProps,
    rootProps: { ref, dir: plinth.direction, lang: plinth.locale, ...deeds.events },
  };
}
