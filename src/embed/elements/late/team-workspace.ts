import { createElement } from 'react';
import { TeamWorkspace } from '../../../components/workspace/TeamWorkspace';
import type { TeamWorkspaceProps, WorkspacePlace } from '../../../components/workspace/workspace.types';
import { createEverydayModel } from '../../../core/goal-tracker/everyday.model';
import type { GoalsCommand } from '../../../core/goal-tracker/goals.commands.types';
import { createGoalsDocument } from '../../../core/goal-tracker/goals.document';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import { createTeamDocument, teamModel } from '../../../core/trust-report/team.model';
import type { TeamCommand, TeamDocument } from '../../../core/trust-report/team.types';
import type { Person } from '../../../hooks/shared/plinth-context';
import type { ElementHost, ElementSession } from '../element.types';
import { createDocumentState } from './document-state';
import { createPrivateStates } from './private-states';
import { createRetrosState } from './retros-state';
import { createStorageSource } from './storage-source';
import { submitThrough } from './submit-through';
import { createValueState } from './value-state';

const HOME: WorkspacePlace = { view: 'home' };

/**
 * The memory of `<plinth-team-workspace>`: the team, its goals and its retros, and where somebody is. With storage the
 * documents live there, and what was handed in is where a new team begins.
 */
export function connect(host: ElementHost): ElementSession {
  const storage = createStorageSource(host, 'team-workspace');
  const place = createValueState<WorkspacePlace>(host, 'place', 'plinth-place-change', HOME);
  const retros = createRetrosState(host);
  const own = createPrivateStates(host);
  const team = createDocumentState<TeamDocument, TeamCommand>({
    host,
    model: teamModel,
    create: createTeamDocument,
    team: true,
    property: 'team',
    event: 'plinth-team-change',
  });
  const goals = createDocumentState<GoalsDocument, GoalsCommand>({
    host,
    model: createEverydayModel(),
    create: createGoalsDocument,
    team: true,
    property: 'goals',
    event: 'plinth-goals-change',
  });
  const ask = (wish: 'invite' | 'remind' | 'close') => (round: string) =>
    void host.emit('plinth-round', { round, wish });
  const onShare: TeamWorkspaceProps['onShare'] = (goal) => void host.emit('plinth-share', { goal });
  const onSubmit: TeamWorkspaceProps['onSubmit'] = (response, { round, signal }) =>
    submitThrough(host, response, signal, { round });

  return {
    live: { team: team.live, goals: goals.live, retros, place },
    exportText: () =>
      JSON.stringify(
        {
          team: team.current()?.getSnapshot(),
          goals: goals.current()?.getSnapshot(),
          retros: retros.get(),
          private: own.current()?.all(),
        },
        null,
        2,
      ),
    refresh: storage.refresh,
    node() {
      const kept = storage.get();
      if (!kept.ready) return null;
      const person = (host.read('person') as Person | undefined)?.id ?? '';
      const key = host.read('storageKey') as string | undefined;
      const serves = host.read('servesRounds') === true;
      const teamStore = team.storeFor(person, key);
      const goalsStore = goals.storeFor(person, key);
      const documents: TeamWorkspaceProps = {
        teamStore,
        goalsStore,
        onRetrosChange: retros.change,
        privateShelf: own.of(JSON.stringify([person, key])),
      };
      return createElement(TeamWorkspace, {
        ...(host.readAll([
          'model',
          'instrument',
          'minRespondents',
          'today',
          'answered',
          'headingLevel',
          'loading',
        ]) as Partial<TeamWorkspaceProps>),
        key: JSON.stringify([teamStore.getSnapshot().id, goalsStore.getSnapshot().id, key]),
        ...documents,
        storageKey: key ?? 'team',
        ...(kept.storage ? { storage: kept.storage, defaultRetros: retros.get() } : { retros: retros.get() }),
        title: host.read('heading') as string | undefined,
        readOnly: host.read('readOnly') === true,
        place: place.get(),
        onPlaceChange: place.change,
        onSubmit: host.read('collects') === true ? onSubmit : undefined,
        onShare: host.read('shares') === true ? onShare : undefined,
        onInvite: serves ? ask('invite') : undefined,
        onRemind: serves ? ask('remind') : undefined,
        onCloseRound: serves ? ask('close') : undefined,
      });
    },
  };
}
