import { createElement } from 'react';
import { GoalTracker } from '../../../components/goal-tracker/GoalTracker';
import type { GoalTrackerProps } from '../../../components/goal-tracker/tracker.types';
import { createEverydayModel } from '../../../core/goal-tracker/everyday.model';
import { createGoalsDocument } from '../../../core/goal-tracker/goals.document';
import type { GoalsCommand } from '../../../core/goal-tracker/goals.commands.types';
import { authorizeGoals, type GoalRoles } from '../../../core/goal-tracker/goals.roles';
import type { GoalsDocument, ViewSettings } from '../../../core/goal-tracker/goals.types';
import type { GoalsStore } from '../../../hooks/goal-tracker/goal-tracker.types';
import type { Person } from '../../../hooks/shared/plinth-context';
import type { ElementHost, ElementSession } from '../element.types';
import { createDocumentState } from './document-state';
import { createStorageSource } from './storage-source';
import { createValueState } from './value-state';

const BOARD: ViewSettings = { layout: 'board' };

/** The memory of `<plinth-goal-tracker>`: the team's goals, how they are looked at, and the goal that is open. */
export function connect(host: ElementHost): ElementSession {
  const storage = createStorageSource(host, 'goal-tracker');
  const view = createValueState<ViewSettings>(host, 'view', 'plinth-view-change', BOARD);
  const selected = createValueState<string | null>(host, 'selected', 'plinth-select', null);
  const roles = () => host.read('roles') as GoalRoles | undefined;
  const state = createDocumentState<GoalsDocument, GoalsCommand>({
    host,
    model: {
      ...createEverydayModel(),
      // Asked each time, because a page may hand in other roles later.
      authorize: (command, actor, document) => {
        const named = roles();
        return named === undefined || authorizeGoals(command, actor, document, named);
      },
    },
    create: createGoalsDocument,
    team: true,
  });
  const given = () => host.read('store') as GoalsStore | undefined;
  const onShare: GoalTrackerProps['onShare'] = (goal) => void host.emit('plinth-share', { goal });

  return {
    live: {
      view,
      selected,
      document: { ...state.live, get: () => given()?.getSnapshot() ?? state.live.get() },
    },
    exportText: () => {
      const store = given();
      return store ? JSON.stringify({ document: store.getSnapshot() }, null, 2) : state.exportText();
    },
    refresh: storage.refresh,
    node() {
      const place = storage.get();
      if (!place.ready) return null;
      const person = (host.read('person') as Person | undefined)?.id;
      const storageKey = host.read('storageKey') as string | undefined;
      const store = given() ?? state.storeFor(person ?? '', storageKey);
      return createElement(GoalTracker, {
        // Another document or other roles are another tracker.
        key: JSON.stringify([store.getSnapshot().id, storageKey, roles()]),
        ...(host.readAll([
          'today',
          'model',
          'pace',
          'headingLevel',
          'loading',
          'connection',
          'presence',
        ]) as Partial<GoalTrackerProps>),
        storageKey: storageKey ?? 'goals',
        title: host.read('heading') as string | undefined,
        store,
        storage: given() ? undefined : place.storage,
        readOnly: host.read('readOnly') === true,
        view: view.get(),
        onViewChange: view.change,
        selectedGoal: selected.get(),
        onSelectedGoalChange: selected.change,
        onReminder: (reminders) => void host.emit('plinth-reminder', { reminders }),
        onCelebrate: ({ goal, keyResult, date, wholeGoal }) =>
          void host.emit('plinth-celebrate', {
            goal: goal.goal.id,
            keyResult: keyResult.keyResult.id,
            date,
            wholeGoal,
          }),
        onShare: host.read('shares') === true ? onShare : undefined,
      });
    },
  };
}
