'use client';
import { useMemo, useRef } from 'react';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { defaultModel } from '../../core/model/default-model';
import { own } from '../../core/shared/json';
import { reviewFor } from '../../core/team/actions';
import { journeyOf } from '../../core/team/journey';
import { levelLeads } from '../../core/team/level-leads';
import { loopOf } from '../../core/team/loop';
import { retrosInOrder } from '../../core/team/retros';
import type { TeamRecords } from '../../core/team/team-records.types';
import { toDosFor } from '../../core/team/to-do';
import { heldRetrosOf, membersOf, roundsOf } from '../../core/trust-report/team.selectors';
import { ABOUT_ID, type TeamDocument } from '../../core/trust-report/team.types';
import { teamMessages } from '../../locales/en/team.messages';
import { levelTitles } from '../shared/level-titles';
import type { Person } from '../shared/plinth-context';
import { useAnnouncer } from '../shared/useAnnouncer';
import { useConst } from '../shared/useConst';
import { useFormat } from '../shared/useFormat';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useOwned } from '../shared/useOwned';
import { usePlinth } from '../shared/usePlinth';
import { useStore } from '../shared/useStore';
import { useTranslator } from '../shared/useTranslator';
import { useToday } from '../goal-tracker/useToday';
import { createPrivateShelf } from './createPrivateShelf';
import { createRetroMemory } from './createRetroMemory';
import { createTeamCommands, type TeamScope } from './createTeamCommands';
import type { UseTeamOptions } from './team.types';
import { useRetroShelf } from './useRetroShelf';
import { useTeamDocuments } from './useTeamDocuments';
import { useTeamPeople } from './useTeamPeople';

const whole = <T>(value: T) => value;

/** Who uses a team that lives in one browser, where no host says who it is. */
const SELF: Person = { id: 'self' };

export type TeamHook = ReturnType<typeof useTeam>;

/**
 * One team over all widgets: it reads rounds, retros and goals together, hands each widget what it takes as props, and
 * carries out what leads from one to another. Use as many of the widgets as you like; none of them knows of the others.
 *
 * Another person is another hook: give the component that calls it a `key`.
 */
export function useTeam(options: UseTeamOptions = {}) {
  const plinth = usePlinth(options);
  const { model = defaultModel, storage } = options;
  const person = plinth.person ?? (storage ? SELF : undefined);
  const actor = person?.id;
  const announcer = useAnnouncer();
  const t = useTranslator(plinth, 'workspace', teamMessages);
  const format = useFormat(plinth);
  const today = useToday(options.today, plinth);

  const { teamStore, goalsStore, teamStorage, goalsStorage, ...kept } = useTeamDocuments(
    options,
    plinth,
    actor,
  );
  const { storageKey, identity } = kept;

  const team = useStore<TeamDocument, TeamDocument>(teamStore, whole, undefined, Object.is);
  const goals = useStore<GoalsDocument, GoalsDocument>(goalsStore, whole, undefined, Object.is);
  const named = useMemo(() => heldRetrosOf(team).map(({ id }) => id), [team]);
  const retros = useRetroShelf({ options, plinth, actor, named, identity });

  const newer = useStore(teamStorage.save, (status) => status?.reason === 'newer');
  const readOnly = Boolean(options.readOnly) || newer || teamStore.isReadOnly();
  const loading = teamStorage.loading || goalsStorage.loading;

  const records = useMemo<TeamRecords>(
    () => ({ team, goals, retros: retros.retros }),
    [team, goals, retros.retros],
  );
  const { people, former, ownsPeople } = useTeamPeople(team, plinth.people);
  const ownShelf = useOwned(actor, () => createPrivateShelf(plinth.env));
  const { privateShelf = ownShelf } = options;
  const levels = useMemo(() => model.levels.map(({ id }) => id), [model]);
  const titleOf = useMemo(() => levelTitles(plinth, model), [plinth, model]);

  const latest = useRef<TeamScope>(null as unknown as TeamScope);
  useIsomorphicLayoutEffect(() => {
    latest.current = {
      options,
      plinth,
      person: actor,
      today,
      readOnly,
      t,
      announcer,
      teamStore,
      goalsStore,
      retros,
      levels,
      titleOf,
    };
  });
  const commands = useConst(() => createTeamCommands(() => latest.current));

  const state = useMemo(() => {
    const rounds = roundsOf(team);
    return {
      /** What is stored is being fetched. */
      loading,
      readOnly,
      today,
      /** The team's name, or an empty text. */
      name: own(team.about ?? {}, ABOUT_ID)?.name ?? '',
      /** Nobody, no round, no retro, no goal. */
      isEmpty:
        membersOf(team).length === 0 &&
        rounds.length === 0 &&
        records.retros.length === 0 &&
        Object.keys(goals.goals).length === 0,
      rounds,
      retros: retrosInOrder(records),
      loop: loopOf(records, today),
    };
  }, [loading, readOnly, today, team, goals, records]);

  const keepRetro = useConst(() => createRetroMemory(commands));
  const { standing } = state.loop;
  const pyramidProps = useMemo(
    () =>
      standing
        ? {
            model,
            scores: standing.scores.filter(({ id }) => levels.includes(id)),
            scale: standing.scale,
            bands: standing.bands,
            previousRound: standing.previous?.title,
          }
        : { model, scores: [] },
    [standing, model, levels],
  );
  const reportProps = useMemo(
    () => ({
      model,
      summaries: state.rounds.flatMap(({ id, title, summary, invited }) =>
        summary ? [{ id, title, summary, ...(invited > 0 ? { invited } : {}) }] : [],
      ),
    }),
    [model, state.rounds],
  );

  return {
    state,
    /** Never changes. */
    commands,
    /** The documents themselves, for selectors of `plinth/core`. */
    records,
    teamStore,
    goalsStore,
    /** The store of a retro, once it is there. */
    getRetroStore: (id: string) => retros.shelf.store(id),
    /** Of `PyramidDiagram` and `usePyramid`. */
    pyramidProps,
    /** Of `TrustReport` and `useTrustReport`. */
    reportProps,
    /** Of `GoalTracker` and `useGoalTracker`. */
    goalProps: {
      store: goalsStore,
      today,
      model,
      readOnly,
      ...options.getLive?.('plinth/goals', goals.id),
    },
    /** Of `RetroBoard` and `useRetroBoard`; `null` while the retro is not here. */
    getRetroProps: (id: string) => {
      const store = retros.shelf.store(id);
      if (!store) return null;
      const kept = keepRetro(id, reviewFor(records, id));
      const privateStore = privateShelf.retroOf(id);
      const live = options.getLive?.('plinth/retro', id);
      return { store, readOnly, privateStore, privateStorage: storage, storageKey: id, ...kept, ...live };
    },
    /** Of `TrustAssessmentForm` and `useTrustAssessment`: who asks, and under which name drafts are kept. */
    getAssessmentProps: (round: string) => ({
      store: privateShelf.responseOf(round),
      storage,
      storageKey: `${storageKey}.${round}`,
      readOnly,
    }),
    /** Answers that were handed in are not kept for whoever comes next. @param round as for `getAssessmentProps` */
    forgetAnswers: privateShelf.forgetResponse,
    /** What a level leads to. */
    getLevelLeads: (level: string) => levelLeads(records, level, today),
    getToDos: (answered?: readonly string[]) =>
      actor === undefined
        ? []
        : toDosFor(records, {
            person: actor,
            today,
            members: people.map(({ id }) => id),
            ...(answered ? { answered } : {}),
          }),
    getJourney: () => journeyOf(records, today),
    storage: { team: teamStorage, goals: goalsStorage, retros: retros.storage },
    /** Who uses it; in a team of one browser the id `self`. */
    person,
    people,
    former,
    ownsPeople,
    /** Ids of the levels, base first, and their titles. */
    levels,
    titleOf,
    /** Language and direction, for the element around everything. */
    rootProps: { dir: plinth.direction, lang: plinth.locale },
    plinth,
    announcer,
    format,
  };
}
