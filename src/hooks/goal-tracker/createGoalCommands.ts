'use client';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import { goalsTouched } from '../../core/goal-tracker/selectors/talk';
import { keyResultsByGoal } from '../../core/goal-tracker/selectors/groupings';
import { followerOf, lastOrder, moveCommand } from './arrange-goals';
import type { GoalScope } from './goal-scope';
import type { GoalTrackerCommands } from './goal-tracker.types';
import { percentText, statusKey, valueText } from './goal-words';
import { runCommand } from './run-command';
import { shownPeriod } from './shown-period';

/**
 * What a tracker can do. Each command reads the newest options, so the object itself never changes and rows that hold it
 * need not render again. What it did is announced in words.
 */
export function createGoalCommands(current: () => GoalScope): GoalTrackerCommands {
  const run: GoalTrackerCommands['run'] = (command, event) => runCommand(current, command, event);
  const say = (text: string) => current().announcer.announce(text);
  const env = () => current().plinth.env;
  const snapshot = () => current().store.getSnapshot();

  function sayCheckIn(keyResult: string) {
    const scope = current();
    const reading = scope.read(snapshot()).keyResult(keyResult);
    if (!reading || reading.value === null) return;
    const { title } = reading.keyResult;
    const value = valueText(scope, reading.keyResult, reading.value);
    const percent = percentText(scope, reading.progress.raw);
    say(scope.t('said.checkIn', { title, value, percent, status: scope.t(statusKey(reading.status)) }));
  }

  /** What is seldom done to a whole document is not in the first load. */
  async function runSeldom(command: GoalsCommand, event: unknown): Promise<boolean> {
    const { model } = current().store;
    if (!Object.hasOwn(model.commands, command.type)) {
      const { addDocumentCommands } = await import('../../core/goal-tracker/goals.model');
      addDocumentCommands(model);
    }
    return run(command, event);
  }

  function takeBack(step: 'undo' | 'redo', event: unknown) {
    const scope = current();
    if (scope.readOnly) return;
    const { changes, skipped, label } = scope.store[step](event);
    const count = skipped.length;
    const said =
      count > 0
        ? 'said.undoneInPart'
        : changes.length === 0
          ? step === 'undo'
            ? 'said.nothingToUndo'
            : 'said.nothingToRedo'
          : step === 'undo'
            ? 'said.undone'
            : 'said.redone';
    say(scope.t(said, { count }));
    const goals = goalsTouched(snapshot(), changes);
    if (goals.length > 0) run({ type: 'log.undone', goals, label: `${step} ${label}` }, event);
  }

  const commands: GoalTrackerCommands = {
    run,
    addGoal(goal, event) {
      const { view, today } = current();
      const id = env().createId();
      const period =
        goal.period === undefined ? (shownPeriod(snapshot(), view, today)?.id ?? null) : goal.period;
      const order = lastOrder(snapshot().goals, env().random);
      const done = run({ type: 'goal.add', goal: { since: today, ...goal, id, period, order } }, event);
      if (done) say(current().t('said.added', { title: goal.title }));
      return done ? id : null;
    },
    addKeyResult(goal, keyResult, event) {
      const id = env().createId();
      const order = lastOrder(snapshot().keyResults, env().random);
      const { today: since } = current();
      const record = { since, ...keyResult, id, goal, order };
      return run({ type: 'keyResult.add', keyResult: record }, event) ? id : null;
    },
    checkIn(keyResult, { date = current().today, ...input }, event) {
      const { ui } = current();
      const before = ui.getSnapshot().celebrations;
      const checkIn = { ...input, id: env().createId(), keyResult, date };
      const done = run({ type: 'checkIn.add', checkIn }, event);
      if (!done) return false;
      // A target that was crossed has been announced, with the value.
      if (ui.getSnapshot().celebrations === before) sayCheckIn(keyResult);
      ui.set({ checkIn: null });
      return true;
    },
    move(goal, place, event) {
      const command = moveCommand(snapshot(), goal, place, env().random, current().today);
      return command !== null && run(command, event);
    },
    step(goal, by, among, event) {
      const at = among.indexOf(goal);
      const to = at + by;
      if (at === -1 || to < 0 || to >= among.length) return false;
      const before = by === -1 ? among[to]! : (among[to + 1] ?? null);
      // After the last that is shown is not after all others, which may stand in other lanes.
      const done = commands.move(goal, { before: before ?? followerOf(snapshot(), among[to]!, goal) }, event);
      const title = snapshot().goals[goal]?.title ?? '';
      if (done) say(current().t('said.moved', { title, place: to + 1, total: among.length }));
      return done;
    },
    duplicate(goal, period, event, closed) {
      const { createId, random } = env();
      const to = createId();
      const kept = (keyResultsByGoal(snapshot().keyResults).get(goal) ?? []).filter(
        ({ archived }) => !archived,
      );
      const keyResults = Object.fromEntries(kept.map(({ id }) => [id, createId()]));
      const order = lastOrder(snapshot().goals, random);
      const { today: since } = current();
      const done = run(
        { type: 'goal.duplicate', id: goal, period, to, order, keyResults, since, closed },
        event,
      );
      const { title = '' } = snapshot().goals[goal] ?? {};
      if (done)
        say(current().t('said.duplicated', { title, period: snapshot().periods[period ?? '']?.title ?? '' }));
      return done ? to : null;
    },
    say: (goal, words, event) => run({ type: 'say', goal, entry: env().createId(), ...words }, event),
    importRecords: (records, event) => runSeldom({ type: 'goals.import', records }, event),
    redact: (person, event) =>
      runSeldom({ type: 'person.redact', person, mark: `redacted-${env().createId()}` }, event),
    setView(change, event) {
      const { view, setView } = current();
      setView({ ...view, ...change }, { reason: 'command', event });
    },
    select(goal, event) {
      current().setSelected(goal, { reason: 'command', event });
      if (goal !== null) current().ui.set({ focus: { detail: goal } });
    },
    openCheckIn: (keyResult) => current().ui.set({ checkIn: keyResult }),
    undo: (event) => takeBack('undo', event),
    redo: (event) => takeBack('redo', event),
  };
  return commands;
}
