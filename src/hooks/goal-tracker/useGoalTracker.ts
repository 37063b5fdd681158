'use client';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { createGoalsDocument } from '../../core/goal-tracker/goals.document';
import { authorizeGoals } from '../../core/goal-tracker/goals.roles';
import type { GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import { readGoals } from '../../core/goal-tracker/selectors/read-goals';
import { defaultModel } from '../../core/model/default-model';
import { dayNumber } from '../../core/shared/iso-date';
import { goalsViewMessages } from '../../locales/en/goals-view.messages';
import { useAnnouncer } from '../shared/useAnnouncer';
import { useConst } from '../shared/useConst';
import { useControllable } from '../shared/useControllable';
import { useDocumentStorage } from '../shared/useDocumentStorage';
import { useDocumentStore } from '../shared/useDocumentStore';
import { createFormat, useFormat } from '../shared/useFormat';
import { useFormer } from '../shared/useFormer';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useLatest } from '../shared/useLatest';
import { useStoreName } from '../shared/useStoreName';
import { useOwned } from '../shared/useOwned';
import { usePlinth } from '../shared/usePlinth';
import { useStore } from '../shared/useStore';
import { useTranslator } from '../shared/useTranslator';
import { createGoalCommands } from './createGoalCommands';
import { createGoalUi } from './createGoalUi';
import {
  checkInProps,
  goalButtonProps,
  goalElementId,
  goalProps,
  progressProps,
  type GoalProgressProps,
} from './goal-props';
import type { GoalScope } from './goal-scope';
import type { GoalsContext, UseGoalTrackerOptions, GoalTrackerState } from './goal-tracker.types';
import { moveGoalFocus } from './move-goal-focus';
import { createPageModel, fetchLaterCommands } from './page-model';
import { shownPeriod } from './shown-period';
import { useCelebrations } from './useCelebrations';
import { useTellReminders } from './useTellReminders';
import { useToday } from './useToday';

const DEFAULT_VIEW: ViewSettings = { layout: 'board' };
const DAY = 864e5;
const whole = <T>(value: T) => value;
const nothing = () => null;

export type GoalTrackerHook = ReturnType<typeof useGoalTracker>;

const loadBinding = () => import('./storage-binding');

/**
 * A goal tracker without any look: goals as they stand on a day, everything that can be done to them, and the props that
 * make foreign markup work with keyboard, pointer, touch and screen reader.
 *
 * @param options.live Renders again at every change, so that the getters are right wherever they are called. Turn it off
 * where rows use `useGoal`, `useKeyResult` and `useGoalList`. @default true
 */
export function useGoalTracker(options: UseGoalTrackerOptions & { readonly live?: boolean }) {
  const { live = true, pace, model = defaultModel, connection, presence } = options;
  const plinth = usePlinth(options);
  const idPrefix = useId();
  const rootRef = useRef<HTMLElement>(null);
  const announcer = useAnnouncer();
  const t = useTranslator(plinth, 'goals', goalsViewMessages);
  const format = useFormat(plinth);
  const today = useToday(options.today, plinth);

  const roles = useLatest(options.roles);
  const name = useStoreName(options.store);
  // A default is read once: made while rendering, it is another one each time.
  const begun = useConst(() => options.defaultDocument?.id);
  const documentId = options.storageKey ?? name ?? options.document?.id ?? begun ?? 'goals';
  const store = useDocumentStore({
    ...options,
    identity: [plinth.person?.id, documentId].join(),
    model: useConst(() => ({
      ...createPageModel(),
      authorize: (...[command, actor, document]: Parameters<typeof authorizeGoals>) =>
        roles.current === undefined || authorizeGoals(command, actor, document, roles.current),
    })),
    env: plinth.env,
    actor: plinth.person?.id,
    create: createGoalsDocument,
  });
  const ui = useOwned(store, createGoalUi);
  useEffect(() => void fetchLaterCommands(store.model), [store]);
  useStore<GoalsDocument, unknown>(store, live ? whole : nothing, undefined, Object.is);

  const [view, setView] = useControllable<ViewSettings, 'command' | 'load'>({
    value: options.view,
    defaultValue: options.defaultView ?? DEFAULT_VIEW,
    onChange: options.onViewChange,
  });
  const [selectedGoal, setSelected] = useControllable<string | null, 'command' | 'load'>({
    value: options.selectedGoal,
    defaultValue: options.defaultSelectedGoal ?? null,
    onChange: options.onSelectedGoalChange,
  });

  const storage = useDocumentStorage({
    plinth,
    store,
    storage: options.storage,
    load: loadBinding,
    documentId,
    person: undefined,
  });
  const newer = useStore(storage.save, (status) => status?.reason === 'newer');
  const readOnly = Boolean(options.readOnly) || newer || store.isReadOnly();

  const former = useFormer();
  const names = useMemo(
    () => new Map([...former, ...plinth.people].map(({ id, name }) => [id, name ?? id])),
    [plinth.people, former],
  );
  const personName = plinth.person?.name;
  const person = plinth.person?.id;
  const levels = useMemo(() => model.levels.map(({ id }) => id), [model]);
  const days = useMemo(() => createFormat(plinth.locale, 'UTC'), [plinth.locale]);
  const words = useMemo(
    () => ({
      read: (document: GoalsDocument) => readGoals(document, { today, ...(pace ? { pace } : {}) }),
      nameOf: (id: string) => names.get(id) ?? (id === person ? personName : undefined) ?? id,
      dayOf: (iso: string) => {
        const day = dayNumber(iso);
        return day === undefined ? iso : days.date(day * DAY);
      },
      may: (command: Parameters<GoalsContext['may']>[0]) =>
        !readOnly &&
        plinth.can(command) &&
        (store.model.authorize?.(command, person, store.getSnapshot()) ?? true),
    }),
    [today, pace, names, person, personName, days, readOnly, plinth, store],
  );

  const latest = useRef<GoalScope>(null as unknown as GoalScope);
  const commands = useConst(() => createGoalCommands(() => latest.current));
  const getView = useConst(() => () => latest.current.view);
  const context = useMemo<GoalsContext>(
    () => ({
      plinth,
      store,
      today,
      pace,
      ui,
      storage,
      connection,
      presence,
      announcer,
      readOnly,
      t,
      format,
      levels,
      idPrefix,
      rootRef,
      commands,
      getView,
      ...words,
    }),
    [
      plinth,
      store,
      today,
      pace,
      ui,
      storage,
      connection,
      presence,
      announcer,
      readOnly,
      t,
      format,
      levels,
      idPrefix,
      commands,
      getView,
      words,
    ],
  );
  useIsomorphicLayoutEffect(() => {
    latest.current = { ...context, view, setView, setSelected };
  });

  useCelebrations(context, options.onCelebrate);
  useTellReminders(context, options.onReminder);

  const focus = useStore(ui, (state) => state.focus, undefined, Object.is);
  useEffect(() => {
    moveGoalFocus(rootRef.current, focus);
  }, [focus]);

  const setRoot = useCallback((node: HTMLElement | null) => void (rootRef.current = node), []);
  const state: GoalTrackerState = {
    view,
    period: shownPeriod(store.getSnapshot(), view, today)?.id ?? null,
    selectedGoal,
    readOnly,
    loading: storage.loading,
  };
  const read = () => context.read(store.getSnapshot());
  return {
    state,
    /** Never changes. */
    commands,
    /** For `useGoal`, `useKeyResult`, `useGoalList`, `useGoalSummary` and `useReminders`. */
    context,
    /** For the element around everything. */
    rootProps: { ref: setRoot, dir: plinth.direction, lang: plinth.locale },
    getGoalProps: (id: string) => goalProps(context, id, id === selectedGoal),
    getGoalButtonProps: (id: string) => goalButtonProps(context, id, id === selectedGoal),
    /** For a bar of a goal. Nothing for one that is not there. */
    getProgressProps: (id: string): Partial<GoalProgressProps> => {
      const reading = read().goal(id);
      return reading ? progressProps(context, reading, reading.goal.title) : {};
    },
    /** For a bar of a key result. Nothing for one that is not there. */
    getKeyResultProgressProps: (id: string): Partial<GoalProgressProps> => {
      const reading = read().keyResult(id);
      return reading ? progressProps(context, reading, reading.keyResult.title) : {};
    },
    /** For a check-in `<form>` with fields named `value`, `confidence`, `note` (and boxes `reached`); Enter saves. */
    getCheckInProps: (keyResult: string) => checkInProps(context, keyResult),
    /** For the heading of a check-in form. */
    getCheckInTitleProps: (keyResult: string) => ({ id: goalElementId(context, keyResult, 'check-in') }),
  };
}
