import { act, renderHook, waitFor } from '@testing-library/react';
import { createStore, goalsModel, type GoalsCommand, type GoalsDocument } from 'plinth/core';
import { useGoalTracker } from 'plinth/hooks';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

const [person] = PEOPLE;
const options = { person, people: PEOPLE, today: TEAM_TODAY };
const [goal] = Object.keys(teamGoals().goals);
const take = (stance: 'notYet' | 'committed'): GoalsCommand => ({
  type: 'stance.set',
  goal: goal!,
  person: person.id,
  stance,
  reason: 'I was asked',
});
const stanceIn = ({ stances }: GoalsDocument) =>
  Object.values(stances).find((one) => one.goal === goal && one.person === person.id)?.stance;

describe('what is done with a goal before its rules have come', () => {
  it('waits for them, and follows in order', async () => {
    const { result } = renderHook(() => useGoalTracker({ ...options, defaultDocument: teamGoals() }));
    const before = stanceIn(result.current.context.store.getSnapshot());
    act(() => {
      expect(result.current.commands.run(take('committed'))).toBe(true);
      expect(result.current.commands.run(take('notYet'))).toBe(true);
    });
    expect(stanceIn(result.current.context.store.getSnapshot())).toBe(before);
    await waitFor(() => expect(stanceIn(result.current.context.store.getSnapshot())).toBe('notYet'));
  });

  it('waits also where a key result is added, which is there once they have come', async () => {
    const { result } = renderHook(() => useGoalTracker({ ...options, defaultDocument: teamGoals() }));
    const { commands, context } = result.current;
    const added = { title: 'Calls answered', metric: 'increase', start: 0, target: 10 } as const;
    let id: string | null = null;
    act(() => void (id = commands.addKeyResult(goal!, added)));
    expect(id).not.toBeNull();
    await waitFor(() => expect(context.store.getSnapshot().keyResults[id!]).toMatchObject(added));
  });

  it('has what follows at once wait too, such as a value of the key result that was added', async () => {
    const { result } = renderHook(() => useGoalTracker({ ...options, defaultDocument: teamGoals() }));
    const { commands, context } = result.current;
    const added = { title: 'Calls answered', metric: 'increase', start: 0, target: 10 } as const;
    act(() => {
      const id = commands.addKeyResult(goal!, added)!;
      expect(commands.checkIn(id, { value: 4, confidence: 7 })).toBe(true);
      expect(commands.run({ type: 'goal.edit', id: goal!, set: { title: 'Later' } })).toBe(true);
    });
    await waitFor(() => expect(context.store.getSnapshot().goals[goal!]?.title).toBe('Later'));
    const { keyResults, checkIns } = context.store.getSnapshot();
    const made = Object.values(keyResults).find(({ title }) => title === added.title)!;
    expect(Object.values(checkIns).filter(({ keyResult }) => keyResult === made.id)).toMatchObject([
      { value: 4 },
    ]);
    expect(context.ui.getSnapshot().refusal).toBeNull();
  });

  it('happens to the goals it was meant for, where others are shown by then', async () => {
    const red = { ...teamGoals(), id: 'red' };
    const blue = { ...teamGoals(), id: 'blue' };
    const { result, rerender } = renderHook(
      (document: GoalsDocument) =>
        useGoalTracker({ ...options, storageKey: document.id, defaultDocument: document }),
      { initialProps: red },
    );
    const { store } = result.current.context;
    act(() => void result.current.commands.run(take('notYet')));
    rerender(blue);
    await waitFor(() => expect(stanceIn(store.getSnapshot())).toBe('notYet'));
    expect(result.current.context.store.getSnapshot()).toBe(blue);
  });

  it('is refused where the host left it out of its own model, which stays as it is', async () => {
    const { 'stance.set': left, ...commands } = goalsModel.commands;
    const model = { ...goalsModel, commands: commands as typeof goalsModel.commands };
    const store = createStore<GoalsDocument, GoalsCommand>({
      model,
      document: teamGoals(),
      env: { now: () => 0, createId: () => 'x', random: () => 0.5 },
      actor: person.id,
    });
    const before = store.getSnapshot();
    const { result } = renderHook(() => useGoalTracker({ ...options, store }));
    act(() => expect(result.current.commands.run(take('committed'))).toBe(false));
    await waitFor(() => expect(result.current.context.ui.getSnapshot().refusal).not.toBeNull());
    expect(store.getSnapshot()).toBe(before);
    expect(left && Object.hasOwn(model.commands, 'stance.set')).toBe(false);
  });
});
