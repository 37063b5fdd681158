import { act, render, screen, waitFor } from '@testing-library/react';
import { createStore, goalsModel, type GoalsDocument } from 'plinth/core';
import { GoalTracker, useGoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { memoryStorage, type StorageAdapter } from 'plinth/storage';
import { useState } from 'react';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
const base = teamGoals();
const goal = Object.keys(base.goals)[0]!;
const goals = (id: string): GoalsDocument => ({
  ...base,
  id,
  goals: { ...base.goals, [goal]: { ...base.goals[goal]!, title: `Goal of ${id}` } },
});
const storeOf = (id: string) =>
  createStore({ model: goalsModel, env: createEnvironment(), document: goals(id) });
const rename = (title: string) => ({ type: 'goal.edit', id: goal, set: { title } }) as const;

describe('a tracker that is handed another document', () => {
  it('keeps each in its place, and writes nothing of one over the other', async () => {
    const storage = memoryStorage();
    const told: string[] = [];
    function Host({ id }: { readonly id: string }) {
      const [documents, setDocuments] = useState<Record<string, GoalsDocument>>({
        red: goals('red'),
        blue: goals('blue'),
      });
      return (
        <GoalTracker
          document={documents[id]}
          onDocumentChange={(next) => {
            told.push(`${id}: ${next.id}, ${next.goals[goal]?.title}`);
            setDocuments((all) => ({ ...all, [id]: next }));
          }}
          storage={storage}
          today={TEAM_TODAY}
        />
      );
    }
    const { rerender } = render(<Host id="red" />);
    for (const id of ['red', 'blue', 'red', 'blue']) {
      rerender(<Host id={id} />);
      await settle();
      expect((await screen.findAllByText(`Goal of ${id}`))[0]).toBeInTheDocument();
    }
    expect(told.filter((line) => !/^(\w+): \1, Goal of \1$/.test(line))).toEqual([]);
  });

  it('by another key starts with what is there', async () => {
    const storage = memoryStorage();
    let tracker!: ReturnType<typeof useGoalTracker>;
    function Page({ name }: { readonly name: string }) {
      tracker = useGoalTracker({ storage, storageKey: name, today: TEAM_TODAY });
      return (
        <output>{Object.values(tracker.context.store.getSnapshot().periods)[0]?.title ?? 'none'}</output>
      );
    }
    const { rerender } = render(<Page name="red" />);
    await settle();
    const period = { id: 'p', title: 'Spring', start: '2026-01-01', end: '2026-03-31', order: 'a0' };
    act(() => void tracker.context.store.dispatch({ type: 'period.add', period }));
    expect(screen.getByRole('status')).toHaveTextContent('Spring');
    rerender(<Page name="blue" />);
    expect(screen.getByRole('status')).toHaveTextContent('none');
    await settle();
    rerender(<Page name="red" />);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Spring'));
  });
});

describe('stores of a host in one place', () => {
  const open = (storage: StorageAdapter, store: ReturnType<typeof storeOf>) => (
    <GoalTracker store={store} storage={storage} today={TEAM_TODAY} />
  );

  it('do not take each other over, beside each other or one after the other', async () => {
    const storage = memoryStorage();
    const [red, blue] = [storeOf('red'), storeOf('blue')];
    const { rerender } = render(
      <>
        {open(storage, red)}
        {open(storage, blue)}
      </>,
    );
    await settle();
    act(() => void red.dispatch(rename('Red')));
    await settle();
    expect(blue.getSnapshot().goals[goal]?.title).toBe('Goal of blue');
    rerender(open(storage, blue));
    await settle();
    expect(blue.getSnapshot().goals[goal]?.title).toBe('Goal of blue');
    const again = storeOf('red');
    rerender(open(storage, again));
    await waitFor(() => expect(again.getSnapshot().goals[goal]?.title).toBe('Red'));
  });
});
