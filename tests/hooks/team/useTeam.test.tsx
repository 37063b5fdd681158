import { act, renderHook, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { createTeamDocument, teamModel } from '../../../src/core/trust-report/team.model';
import type { TeamDocument } from '../../../src/core/trust-report/team.types';
import { createEnvironment } from '../../../src/core/shared/environment';
import { useTeam } from '../../../src/hooks/team/useTeam';
import type { TeamStore, UseTeamOptions } from '../../../src/hooks/team/team.types';
import { memoryStorage } from '../../../src/storage/memory-storage';
import { thrownLater } from '../../helpers/thrown-later';
import { me, people, sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';

const sample: UseTeamOptions = {
  person: me,
  people,
  today: TODAY,
  defaultTeam: sampleTeam,
  defaultGoals: sampleGoals,
  defaultRetros: sampleRetros,
};
const setUp = (options: UseTeamOptions = sample) =>
  renderHook((given: UseTeamOptions) => useTeam(given), { initialProps: options });

describe('what each widget is handed', () => {
  it('comes from the documents', () => {
    const { result } = setUp();
    const { pyramidProps, reportProps, goalProps, getRetroProps } = result.current;
    expect(pyramidProps.scores).toHaveLength(5);
    expect(pyramidProps).toMatchObject({ previousRound: 'June', scale: { min: 1, max: 5 } });
    expect(reportProps.summaries).toHaveLength(6);
    expect(goalProps.store.getSnapshot()).toBe(sampleGoals);
    expect(getRetroProps('sprint-18')?.previousActions).toMatchObject({ retro: 'june' });
    expect(getRetroProps('nothing')).toBeNull();
  });

  it('stays the same object for a board while nothing about it changes', () => {
    const { result, rerender } = setUp();
    const before = result.current.getRetroProps('sprint-18')!;
    act(() => void result.current.commands.run({ type: 'team.name', name: 'Southlight' }));
    rerender(sample);
    const after = result.current.getRetroProps('sprint-18')!;
    expect(after.previousActions).toBe(before.previousActions);
    expect(after.onMakeGoal).toBe(before.onMakeGoal);
    expect(after.store).toBe(before.store);
  });
});

describe('what leads from one to the next', () => {
  it('a level to a retro with its template, once', () => {
    const { result } = setUp();
    let first: string | null = null;
    act(() => void (first = result.current.commands.openRetroFor('accountability')));
    const retro = result.current.state.retros.find(({ id }) => id === first)!;
    expect(retro).toMatchObject({ level: 'accountability', heldOn: TODAY, isOver: false });
    expect(Object.keys(retro.document.columns)).toEqual(['accountability', 'slowed', 'try']);
    expect(retro.document.board['board']?.title).toBe('Looking closer: Accountability');
    let again: string | null = null;
    act(() => void (again = result.current.commands.openRetroFor('accountability')));
    expect(again).toBe(first);
    expect(result.current.state.retros).toHaveLength(4);
  });

  it('a level to a goal that aims half a point higher, once', () => {
    const { result } = setUp();
    const score = result.current.pyramidProps.scores.find(({ id }) => id === 'accountability')!.score!;
    let goal: string | null = null;
    act(() => void (goal = result.current.commands.goalFor('accountability')));
    act(() => void result.current.commands.goalFor('accountability'));
    const { goals, keyResults } = result.current.records.goals;
    expect(goals[goal!]).toMatchObject({
      principle: 'accountability',
      title: 'Grow Accountability',
      period: 'q3',
    });
    const measured = Object.values(keyResults).filter((one) => one.goal === goal);
    expect(measured).toMatchObject([{ metric: 'increase', start: score }]);
    expect(measured[0]!.target - score).toBeCloseTo(0.5);
  });

  it('an action to a goal, from every copy of it the same', () => {
    const { result } = setUp();
    let goal: string | null = null;
    act(() => void (goal = result.current.commands.promoteAction('sprint-18', 'promise-3')));
    expect(goal).toBe('april.promise');
    expect(result.current.records.goals.goals[goal!]).toMatchObject({
      owners: { mira: true },
      principle: 'conflict',
    });
    expect(result.current.getRetroProps('sprint-18')!.store.getSnapshot().actions['promise-3']?.goalId).toBe(
      goal,
    );
    const count = Object.keys(result.current.records.goals.goals).length;
    let again: string | null = null;
    act(() => void (again = result.current.commands.promoteAction('june', 'promise-2')));
    expect(again).toBe(goal);
    expect(Object.keys(result.current.records.goals.goals)).toHaveLength(count);
    expect(result.current.getToDos().some((one) => one.kind === 'action')).toBe(false);
  });

  it('nothing where it may not', () => {
    const { result } = setUp({ ...sample, readOnly: true });
    act(() => {
      expect(result.current.commands.openRetroFor('trust')).toBeNull();
      expect(result.current.commands.goalFor('trust')).toBeNull();
      expect(result.current.commands.startRound()).toBeNull();
      expect(result.current.commands.settleAction('sprint-18', 'promise-3', 'done')).toBe(false);
    });
    const { result: guarded } = setUp({ ...sample, can: ({ type }) => type !== 'goal.add' });
    act(() => void expect(guarded.current.commands.goalFor('trust')).toBeNull());
    expect(guarded.current.records.goals.goals).toBe(sampleGoals.goals);
  });
});

describe('a host that throws when it is told of retros', () => {
  const cause = new Error('no statistics today');
  const onRetrosChange = () => {
    throw cause;
  };
  const heard = (work: () => void) => expect(thrownLater(() => act(work))).toEqual([cause]);

  it('keeps what was started and written', () => {
    const { result } = setUp({ ...sample, onRetrosChange });
    let retro: string | null = null;
    heard(() => void (retro = result.current.commands.startRetro({ title: 'Kept' })));
    expect(result.current.state.retros.some(({ id }) => id === retro)).toBe(true);
    expect(Object.keys(result.current.records.team.retros ?? {})).toContain(retro);
    heard(() => expect(result.current.commands.settleAction('sprint-18', 'promise-3', 'done')).toBe(true));
    const board = result.current.getRetroStore('sprint-18')?.getSnapshot();
    expect(board?.actions['promise-3']?.status).toBe('done');
  });

  it('names no retro that a host who keeps them does not have', () => {
    const { result } = setUp({ ...sample, retros: sampleRetros, onRetrosChange });
    const { team } = result.current.records;
    heard(() => expect(result.current.commands.startRetro({ title: 'Lost' })).toBeNull());
    expect(result.current.records.team).toBe(team);
    heard(() => void result.current.commands.settleAction('sprint-18', 'promise-3', 'done'));
    const board = result.current.getRetroStore('sprint-18')?.getSnapshot();
    expect(board?.actions['promise-3']?.status).not.toBe('done');
  });
});

it('half a form is nobody else’s, where another person takes over', () => {
  const { result, rerender } = renderHook((id: string) => useTeam({ person: { id } }), {
    initialProps: 'ada',
  });
  const form = () => result.current.getAssessmentProps('spring').store;
  act(() => void form().dispatch({ type: 'answer.set', item: 'trust-1', value: 3 }));
  expect(Object.keys(form().getSnapshot().answers)).toEqual(['trust-1']);
  rerender('bob');
  expect(form().getSnapshot().answers).toEqual({});
});

describe('who owns the documents', () => {
  it('a controlled host: nothing shows until it is handed back', () => {
    const onRetrosChange = vi.fn();
    const { result } = setUp({ person: me, people, today: TODAY, retros: sampleRetros, onRetrosChange });
    act(() => void result.current.commands.startRetro({ title: 'New' }));
    expect(result.current.state.retros).toHaveLength(3);
    expect(onRetrosChange.mock.calls[0]![0]).toHaveLength(4);
    expect(onRetrosChange.mock.calls[0]![1]).toMatchObject({ reason: 'start' });
    act(() => void result.current.commands.settleAction('sprint-18', 'page', 'done'));
    expect(onRetrosChange).toHaveBeenCalledTimes(2);
    expect(result.current.getRetroProps('sprint-18')!.store.getSnapshot()).toBe(sampleRetros[2]);
  });

  it('a controlled host that hands it back', () => {
    const { result } = renderHook(() => {
      const [retros, setRetros] = useState(sampleRetros);
      return useTeam({ person: me, people, today: TODAY, retros, onRetrosChange: setRetros });
    });
    act(() => void result.current.commands.settleAction('sprint-18', 'page', 'done'));
    expect(result.current.getRetroProps('sprint-18')!.store.getSnapshot().actions['page']?.status).toBe(
      'done',
    );
  });

  it('a host that cancels', () => {
    const { result } = setUp({ ...sample, onRetrosChange: (_, details) => details.cancel() });
    act(() => void expect(result.current.commands.startRetro()).toBeNull());
    expect(result.current.state.retros).toHaveLength(3);
  });

  it('a retro begins with the review where there is something to look at, else with cards', () => {
    const phaseAfterStart = (options: UseTeamOptions) => {
      const { result } = setUp(options);
      let retro: string | null = null;
      act(() => void (retro = result.current.commands.startRetro({ title: 'New' })));
      return result.current.getRetroProps(retro!)!.store.getSnapshot().board['board']?.phase;
    };
    expect(phaseAfterStart({ ...sample, defaultRetros: [] })).toBe('collect');
    expect(phaseAfterStart(sample)).toBe('review');
  });

  it('this browser: all is there again', async () => {
    const storage = memoryStorage();
    const mine: UseTeamOptions = { storage, today: TODAY };
    const first = setUp(mine);
    await waitFor(() => expect(first.result.current.state.loading).toBe(false));
    let retro: string | null = null;
    act(() => {
      first.result.current.commands.setUp({
        name: 'Harbour',
        self: 'Ada',
        people: ['Ben', ' ', 'Cleo', 'Ben'],
      });
      retro = first.result.current.commands.startRetro({ title: 'First' });
      first.result.current.commands.goalFor('trust');
    });
    expect(first.result.current.people.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo']);
    expect(first.result.current.person?.id).toBe('self');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    first.unmount();

    const second = setUp(mine);
    await waitFor(() => {
      expect(second.result.current.state.name).toBe('Harbour');
      expect(second.result.current.getRetroProps(retro!)?.store.getSnapshot().board['board']?.title).toBe(
        'First',
      );
    });
    expect(Object.values(second.result.current.records.goals.goals)).toMatchObject([{ principle: 'trust' }]);
  });
});

describe('a host that goes from one team to another', () => {
  const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
  const teamOf = (id: string): TeamDocument => ({
    ...createTeamDocument({ createId: () => id }),
    about: { team: { id: 'team', name: `Team ${id}` } },
  });

  it('has nothing of one written over the other, where it controls them in one storage', async () => {
    const storage = memoryStorage();
    const told: string[] = [];
    const { result, rerender } = renderHook(
      (id: string) => {
        const [teams, setTeams] = useState({ red: teamOf('red'), blue: teamOf('blue') });
        return useTeam({
          storage,
          storageKey: 'one',
          today: TODAY,
          team: teams[id as 'red'],
          onTeamChange(next) {
            told.push(`${id}: ${next.id}`);
            setTeams((all) => ({ ...all, [id]: next }));
          },
        });
      },
      { initialProps: 'red' },
    );
    await settle();
    act(() => void result.current.commands.startRetro({ title: 'Only red' }));
    await settle();
    expect(result.current.state.retros).toHaveLength(1);
    rerender('blue');
    await settle();
    expect(result.current.state).toMatchObject({ name: 'Team blue', retros: [] });
    rerender('red');
    await waitFor(() =>
      expect(result.current.state.retros[0]?.document.board['board']?.title).toBe('Only red'),
    );
    expect(told).toEqual(['red: red']);
  });

  it('is told nothing of retros of the one before, which come when another team is shown', async () => {
    const storage = memoryStorage();
    const open = (team: TeamDocument, place = storage) => ({
      storage: place,
      today: TODAY,
      team,
      onTeamChange: (next: TeamDocument) => void (red = next),
      onRetrosChange: (list: readonly { readonly id: string }[]) =>
        void told.push(...list.map(({ id }) => id)),
    });
    let red = teamOf('red');
    const told: string[] = [];
    const first = setUp(open(red));
    await settle();
    let retro = '';
    act(() => void (retro = first.result.current.commands.startRetro({ title: 'Only red' })!));
    first.rerender(open(red));
    await settle();
    first.unmount();
    const slow: typeof storage = {
      ...storage,
      load: (key) => new Promise((done) => setTimeout(() => done(storage.load(key)), 80)),
    };
    const { result, rerender } = setUp(open(red, slow));
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
    const board = result.current.getRetroStore(retro)!;
    act(() =>
      expect(board.dispatch({ type: 'action.add', id: 'early', text: 'Early', seed: 1 }).ok).toBe(true),
    );
    rerender(open(teamOf('blue'), slow));
    told.length = 0;
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 150)));
    expect(told).toEqual([]);
  });

  it('finds stores of its own apart, in one storage', async () => {
    const storage = memoryStorage();
    const storeOf = (id: string): TeamStore =>
      createStore({ model: teamModel, env: createEnvironment(), document: teamOf(id) });
    const [red, blue] = [storeOf('red'), storeOf('blue')];
    const open = (teamStore: TeamStore) => ({ storage, today: TODAY, teamStore });
    const { result, rerender, unmount } = setUp(open(red));
    await settle();
    act(() => void result.current.commands.run({ type: 'team.name', name: 'Crimson' }));
    act(() => void result.current.commands.goalFor('trust'));
    await settle();
    rerender(open(blue));
    await settle();
    expect(result.current.state.name).toBe('Team blue');
    expect(result.current.records.goals.goals).toEqual({});
    unmount();
    const again = setUp(open(storeOf('red')));
    await waitFor(() => expect(again.result.current.state.name).toBe('Crimson'));
    expect(Object.keys(again.result.current.records.goals.goals)).toHaveLength(1);
  });

  it('starts with what is there under another name', async () => {
    const storage = memoryStorage();
    const open = (storageKey: string) => ({ storage, today: TODAY, storageKey });
    const { result, rerender } = setUp(open('red'));
    await settle();
    act(() => void result.current.commands.setUp({ name: 'Red', self: 'Ada', people: [] }));
    act(() => void result.current.commands.startRetro({ title: 'Only red' }));
    await settle();
    rerender(open('blue'));
    await settle();
    expect(result.current.state.isEmpty).toBe(true);
    rerender(open('red'));
    await waitFor(() => expect(result.current.state).toMatchObject({ name: 'Red', retros: [{}] }));
  });
});
