'use client';
import { createEverydayModel } from '../../core/goal-tracker/everyday.model';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import { createGoalsDocument } from '../../core/goal-tracker/goals.document';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { createTeamDocument, teamModel } from '../../core/trust-report/team.model';
import type { TeamCommand, TeamDocument } from '../../core/trust-report/team.types';
import { useConst } from '../shared/useConst';
import { useDocumentStorage, type DocumentStorage } from '../shared/useDocumentStorage';
import { useDocumentStore } from '../shared/useDocumentStore';
import { useStoreName } from '../shared/useStoreName';
import type { Plinth } from '../shared/usePlinth';
import type { TeamGoalsStore, TeamStore, UseTeamOptions } from './team.types';

const loadTeam = () => import('./storage-binding').then(({ bindTeam }) => ({ bindStorage: bindTeam }));
const loadGoals = () => import('./storage-binding').then(({ bindGoals }) => ({ bindStorage: bindGoals }));

export interface TeamDocuments {
  readonly teamStore: TeamStore;
  readonly goalsStore: TeamGoalsStore;
  readonly teamStorage: DocumentStorage;
  readonly goalsStorage: DocumentStorage;
  /** Under which name the team is kept: a host's two teams are two, also in one storage. */
  readonly storageKey: string;
  /** Which team it is. Nothing goes over into another one. */
  readonly identity: string;
}

/** A team's own document and its goals, in whichever way the host chose, and where they are kept. */
export function useTeamDocuments(
  options: UseTeamOptions,
  plinth: Plinth,
  actor: string | undefined,
): TeamDocuments {
  const { storage, team, goals } = options;
  const teamName = useStoreName(options.teamStore);
  const goalsName = useStoreName(options.goalsStore);
  const storageKey = options.storageKey ?? teamName ?? team?.id ?? 'team';
  const goalsKey = options.storageKey ?? goalsName ?? goals?.id ?? storageKey;
  const identity = [storageKey, team?.id].join();
  const teamStore = useDocumentStore<TeamDocument, TeamCommand>({
    identity,
    document: team,
    defaultDocument: options.defaultTeam,
    onDocumentChange: options.onTeamChange,
    store: options.teamStore,
    model: teamModel,
    env: plinth.env,
    actor,
    create: createTeamDocument,
  });
  const goalsStore = useDocumentStore<GoalsDocument, GoalsCommand>({
    identity: [identity, goalsKey, goals?.id].join(),
    document: goals,
    defaultDocument: options.defaultGoals,
    onDocumentChange: options.onGoalsChange,
    store: options.goalsStore,
    model: useConst(() => createEverydayModel()),
    env: plinth.env,
    actor,
    create: createGoalsDocument,
  });
  // What a host hands in at each render is the host's to keep.
  const teamStorage = useDocumentStorage({
    plinth,
    store: teamStore,
    storage: team ? undefined : storage,
    documentId: storageKey,
    person: undefined,
    load: loadTeam,
  });
  const goalsStorage = useDocumentStorage({
    plinth,
    store: goalsStore,
    storage: goals ? undefined : storage,
    documentId: goalsKey,
    person: undefined,
    load: loadGoals,
  });
  return { teamStore, goalsStore, teamStorage, goalsStorage, storageKey, identity };
}
