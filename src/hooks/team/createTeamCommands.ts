'use client';
import { createRetroDocument } from '../../core/retro-board/retro.create';
import { currentPeriod } from '../../core/goal-tracker/selectors/current-period';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { Command } from '../../core/shared/command';
import { own } from '../../core/shared/json';
import { keyBetween } from '../../core/shared/order-key';
import type { Store } from '../../core/shared/store.types';
import { beginRetro, promotion, teamActions } from '../../core/team/actions';
import { levelLeads, principleTemplate } from '../../core/team/level-leads';
import { openRound, standingOf } from '../../core/team/standing';
import type { TeamRecords } from '../../core/team/team-records.types';
import { membersOf, roundsOf } from '../../core/trust-report/team.selectors';
import type { Announcer } from '../shared/createAnnouncer';
import type { Plinth } from '../shared/usePlinth';
import type { RetroShelfHook } from './useRetroShelf';
import { createPeopleCommands } from './people-commands';
import { quarterAround } from './quarter';
import type { TeamCommands, TeamGoalsStore, TeamStore, TeamWords, UseTeamOptions } from './team.types';

/** What commands read, newest first. */
export interface TeamScope {
  readonly options: UseTeamOptions;
  readonly plinth: Plinth;
  readonly person: string | undefined;
  readonly today: string;
  readonly readOnly: boolean;
  readonly t: TeamWords;
  readonly announcer: Announcer;
  readonly teamStore: TeamStore;
  readonly goalsStore: TeamGoalsStore;
  readonly retros: RetroShelfHook;
  /** Ids of the levels, base first. */
  readonly levels: readonly string[];
  titleOf(level: string): string;
}

type Loose = Store<never, never>;

/** Half a point on a scale of 1 to 5: what `restsOn` counts as a step, too. */
const STEP = 0.125;

/** What a team can do across its documents. Each command reads the newest options, so the object never changes. */
export function createTeamCommands(current: () => TeamScope): TeamCommands {
  const records = (): TeamRecords => {
    const { teamStore, goalsStore, retros } = current();
    return {
      team: teamStore.getSnapshot(),
      goals: goalsStore.getSnapshot(),
      retros: retros.shelf.getSnapshot(),
    };
  };
  const say = (...[key, values]: Parameters<TeamWords>) =>
    current().announcer.announce(current().t(key, values));

  /** Held by a controlled host, or there already, is as good as done. */
  function send<C extends Command>(store: unknown, command: C, event: unknown): boolean {
    const { readOnly, plinth } = current();
    if (readOnly || !plinth.can(command)) return false;
    const result = (store as Loose).dispatch(command as never, { event });
    return result.ok || result.reason === 'held' || result.reason === 'nothing';
  }
  const run: TeamCommands['run'] = (command, event) => send(current().teamStore, command, event);
  const runGoals = (command: GoalsCommand, event: unknown) => send(current().goalsStore, command, event);

  /** The period that new goals go into; the quarter, where there is none. */
  function periodNow(event: unknown): string | null {
    const { today, t } = current();
    const { goals } = records();
    const now = currentPeriod(goals, today);
    if (now && now.closedOn === undefined && today <= now.end) return now.id;
    const { id, start, end, quarter, year } = quarterAround(today);
    if (own(goals.periods, id)) return id;
    const title = t('period.quarter', { quarter, year: String(year) });
    const order = lastKey(goals.periods);
    return runGoals({ type: 'period.add', period: { id, title, start, end, order } }, event) ? id : null;
  }

  function lastKey(list: Readonly<Record<string, { readonly order: string }>>): string {
    const keys = Object.values(list).map(({ order }) => order);
    const last = keys.reduce<string | null>((most, key) => (most === null || key > most ? key : most), null);
    return keyBetween(last, null, current().plinth.env.random);
  }

  const startRetro: TeamCommands['startRetro'] = ({ level = null, ...given } = {}, event) => {
    const { plinth, today, t, retros, levels, titleOf, person } = current();
    if (current().readOnly) return null;
    const template =
      given.template ??
      (level === null ? 'custom' : principleTemplate(level, Math.max(0, levels.indexOf(level))));
    const title =
      given.title ?? (level === null ? t('retro.plain') : t('retro.about', { level: titleOf(level) }));
    const facilitators = person === undefined ? [] : [person];
    const document = beginRetro(
      records(),
      createRetroDocument(plinth.env, { title, template, heldOn: today, facilitators }),
    );
    const place = { retro: document.id, on: today, ...(level === null ? {} : { level }) };
    if (!plinth.can({ type: 'retro.add', ...place }) || !retros.start(document, event)) return null;
    run({ type: 'retro.add', ...place }, event);
    say('said.retro', { title });
    return document.id;
  };

  return {
    run,
    ...createPeopleCommands({ current, records, send, say }),
    setUp({ name, self, people }, event) {
      const { teamStore, person, plinth } = current();
      const before = membersOf(teamStore.getSnapshot());
      if (!run({ type: 'team.name', name: name.trim() }, event)) return false;
      const known = new Set(before.map((member) => member.name));
      let order = before.at(-1)?.order ?? null;
      const add = (id: string, given: string) => {
        const wanted = given.trim();
        if (wanted === '' || known.has(wanted)) return;
        known.add(wanted);
        order = keyBetween(order, null);
        run({ type: 'member.add', member: { id, name: wanted, order } }, event);
      };
      if (person !== undefined && !before.some(({ id }) => id === person)) add(person, self);
      for (const other of people) add(plinth.env.createId(), other);
      say('said.welcome', { name: name.trim() });
      return true;
    },
    startRound({ title, ...given } = {}, event) {
      const { options, plinth, today, t } = current();
      const { team } = records();
      const open = openRound(team);
      if (open) return open.id;
      const round = plinth.env.createId();
      const words = title ?? t('round.title', { number: roundsOf(team).length + 1 });
      const { instrument = 'team-15' } = options;
      const minRespondents = given.minRespondents ?? options.minRespondents;
      const done = run(
        {
          type: 'round.open',
          round,
          instrument: typeof instrument === 'string' ? instrument : instrument.id,
          on: today,
          title: words,
          ...(minRespondents === undefined ? {} : { minRespondents }),
        },
        event,
      );
      if (done) say('said.round', { title: words });
      return done ? round : null;
    },
    invite: (round, invited, event) => run({ type: 'round.invite', round, invited }, event),
    countAnswers: (round, answered, event) => run({ type: 'round.count', round, answered }, event),
    remind: (round, event) => run({ type: 'round.remind', round, on: current().today }, event),
    closeRound(round, summary, event) {
      const title = own(records().team.rounds, round)?.title ?? '';
      const done = run({ type: 'round.close', round, on: current().today, summary }, event);
      if (done) say('said.closed', { title });
      return done;
    },
    startRetro,
    openRetroFor(level, event) {
      return levelLeads(records(), level, current().today).retro?.id ?? startRetro({ level }, event);
    },
    goalFor(level, event) {
      const { plinth, t, titleOf, today } = current();
      const all = records();
      const standing = standingOf(all.team);
      // Named after the round that it answers, so that two people who set it at once set one.
      const id = `goal.${level}.${standing?.round.id ?? today}`.slice(0, 128);
      const title = t('goal.about', { level: titleOf(level) });
      const known = own(all.goals.goals, id);
      if (known) {
        say('said.goalExists', { title: known.title });
        return id;
      }
      const period = periodNow(event);
      const order = lastKey(all.goals.goals);
      const goal = { id, title, order, period, principle: level, since: today };
      if (!runGoals({ type: 'goal.add', goal }, event)) return null;
      const score = standing?.scores.find((one) => one.id === level)?.score ?? null;
      const { min, max } = standing?.scale ?? { min: 0, max: 1 };
      const target = score === null ? 1 : Math.min(max, Math.round((score + STEP * (max - min)) * 10) / 10);
      const isScored = score !== null && target > score;
      runGoals(
        {
          type: 'keyResult.add',
          keyResult: {
            id,
            goal: id,
            order: keyBetween(null, null, plinth.env.random),
            title: isScored ? t('goal.nextRound', { level: titleOf(level) }) : t('goal.kept'),
            ...(isScored
              ? ({ metric: 'increase', start: score, target } as const)
              : ({ metric: 'binary', start: 0, target: 1 } as const)),
          },
        },
        event,
      );
      say('said.goal', { title });
      return id;
    },
    promoteAction(retro, action, event) {
      const { t, retros, today: since } = current();
      const all = records();
      const store = retros.shelf.store(retro);
      const title = own(store?.getSnapshot().actions ?? {}, action)?.text ?? '';
      const place = { retro, action };
      const known = promotion(all, place, { period: null, order: 'a0', done: '' });
      if (!known || !store) return null;
      if (known.exists !== null) {
        // The board says so, even if another copy of the action was made a goal of.
        send(store, { type: 'action.edit', id: action, goalId: known.exists }, event);
        say('said.goalExists', { title });
        return known.exists;
      }
      const period = periodNow(event);
      const details = { period, order: lastKey(all.goals.goals), done: t('goal.kept'), since };
      const made = promotion(all, place, details);
      if (!made || made.exists !== null || !made.commands.every((command) => runGoals(command, event)))
        return null;
      send(store, { type: 'action.edit', id: action, goalId: made.goal }, event);
      say('said.goal', { title });
      return made.goal;
    },
    settleAction(retro, id, status, event) {
      const store = current().retros.shelf.store(retro);
      const action = teamActions(records()).find((one) => one.retro === retro && one.action.id === id);
      if (!store || !action) return false;
      const done = send(store, { type: 'action.status', id, status }, event);
      if (done && status === 'done') say('said.actionDone', { title: action.action.text });
      return done;
    },
  };
}
