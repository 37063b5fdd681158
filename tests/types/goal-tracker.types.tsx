// The samples of the goal tracker's guide, as a host would paste them. They are compiled, not run.
import { LiveRegion } from 'plinth';
import {
  authorizeGoals,
  createGoalsDocument,
  goalsFromJson,
  goalsToCalendar,
  goalsToCsv,
  goalsToJson,
  importGoals,
  okrTrackerImport,
  planGoalImport,
  readGoals,
  remindersOf,
  type GoalsCommand,
  type GoalsDocument,
} from 'plinth/core';
import { GoalTracker, useGoalList, useGoalTracker } from 'plinth/goal-tracker';
import { indexedDbStorage } from 'plinth/storage';

declare const team: readonly { readonly id: string; readonly name: string }[];
declare const document: GoalsDocument;
declare const env: { createId(): string; now(): number };
declare const csvText: string;
declare const seed: unknown;
declare function setBadge(count: number): void;
declare function send(mail: { readonly to: readonly string[]; readonly about: string }): void;
declare function openRetro(goal: string): void;

export const tracker = (
  <GoalTracker
    title="Northlight"
    person={{ id: 'jonas', name: 'Jonas Lindqvist' }}
    people={team}
    storage={indexedDbStorage()}
    storageKey="northlight"
    onReminder={(reminders) => setBadge(reminders.length)}
  />
);

const pace = { atRisk: 0.05, offTrack: 0.2, expects: { aspirational: 0.6 } };
const roles = { leads: ['lena'], observers: ['guest'] };
export const strict = (
  <GoalTracker
    title="Northlight"
    pace={pace}
    roles={roles}
    defaultView={{ layout: 'table', groupBy: 'owner' }}
    onShare={(goal) => openRetro(goal)}
    classNames={{ card: 'theirs' }}
  />
);

export function onServer(command: GoalsCommand, actor: string) {
  return authorizeGoals(command, actor, document, roles);
}

export function standing() {
  const reading = readGoals(document, { today: '2026-08-17' });
  const period = reading.period('q3');
  for (const reminder of remindersOf(reading, { ahead: 2 }))
    send({ to: reminder.people, about: `${reminder.kind}: ${reminder.goal.title}` });
  return period && { progress: period.progress.clamped, expected: period.expected, status: period.status };
}

export const calendar = (now: number) =>
  goalsToCalendar(readGoals(document, { today: '2026-08-17' }), {
    now,
    person: 'jonas',
    say: ({ kind, names }) => ({ summary: kind === 'checkIn' ? 'Check in' : names.join(', ') }),
  });

export function files() {
  const plan = planGoalImport(csvText);
  if (!plan.ok) return plan.problems;
  const { records, rejected } = importGoals(plan.value, { env, document, today: '2026-08-17' });
  const seeded = okrTrackerImport(seed);
  const back = goalsFromJson(goalsToJson(document));
  return [records, rejected, seeded.ok, back.ok, goalsToCsv(readGoals(document))];
}

export function PlainGoals() {
  const goals = useGoalTracker({ defaultDocument: createGoalsDocument(env) });
  const list = useGoalList(goals.context, goals.state.view);
  const reading = goals.context.read(goals.context.store.getSnapshot());
  return (
    <section {...goals.rootProps} aria-label="Goals">
      {list.lanes[0]?.ids.map((id) => (
        <article key={id} {...goals.getGoalProps(id)}>
          <h3>
            <button {...goals.getGoalButtonProps(id)}>{reading.goal(id)?.goal.title}</button>
          </h3>
          <div {...goals.getProgressProps(id)} />
        </article>
      ))}
      <LiveRegion announcer={goals.context.announcer} />
    </section>
  );
}
