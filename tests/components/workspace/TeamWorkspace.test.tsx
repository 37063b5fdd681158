import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TeamWorkspace } from '../../../src/components/workspace/TeamWorkspace';
import type { TeamWorkspaceProps } from '../../../src/components/workspace/workspace.types';
import { createTeamDocument } from '../../../src/core/trust-report/team.model';
import type { TeamDocument } from '../../../src/core/trust-report/team.types';
import { summariseTeam, textFor } from '../../../src/entries/core';
import { pulse5, team15 } from '../../../src/entries/instruments';
import { createRetroDocument } from '../../../src/core/retro-board/retro.create';
import { hostStorage } from '../../../src/storage/host/host-storage';
import { memoryStorage } from '../../../src/storage/memory-storage';
import {
  askingTeam,
  emptyGoals,
  me,
  people,
  sampleGoals,
  sampleRetros,
  sampleTeam,
  TODAY,
} from '../../../stories/workspace/data';
import { createSampleHost } from '../../../stories/workspace/sample-host';

const sample: TeamWorkspaceProps = {
  person: me,
  people,
  today: TODAY,
  defaultTeam: sampleTeam,
  defaultGoals: sampleGoals,
  defaultRetros: sampleRetros,
};
const show = (props: TeamWorkspaceProps = sample) =>
  render(
    <StrictMode>
      <TeamWorkspace {...props} />
    </StrictMode>,
  );
/** A team whose first round asks what is named. */
const openRoundOf = (instrument: string): TeamDocument => ({
  ...askingTeam,
  rounds: { first: { ...askingTeam.rounds['first']!, instrument } },
});
const view = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name}: `) });

describe('the first view', () => {
  it('says where the team is, and leads to what is next', async () => {
    const onPlaceChange = vi.fn();
    show({ ...sample, onPlaceChange });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'You argue better. You follow up less.',
    );
    const steps = within(screen.getByRole('list', { name: 'Where you are' })).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
    await userEvent.click(screen.getByRole('button', { name: 'Open the retro' }));
    expect(onPlaceChange).toHaveBeenCalledWith({ view: 'talk', retro: 'sprint-18' }, expect.anything());
    expect(await view('Retro')).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Retro' })).toHaveAttribute('aria-current', 'page');
  });

  it('says that cards are hidden where nobody may know how many there are', async () => {
    const made = createRetroDocument(
      { createId: () => 'x' },
      { title: 'Sprint 19', template: 'start-stop-continue', anonymous: true, hidden: true },
    );
    const board = { board: { ...made.board['board']!, phase: 'collect', heldOn: TODAY } };
    show({ ...sample, defaultRetros: [...sampleRetros, { ...made, id: 'secret', board }] });
    const talk = screen.getByRole('button', { name: /Sprint 19/ });
    expect(talk).toHaveTextContent('cards hidden until the reveal');
    const last = within(await screen.findByRole('region', { name: 'Retro' }));
    expect(await last.findByText(/cards hidden until the reveal/)).toBeInTheDocument();
    expect(last.queryByText('No cards yet')).toBeNull();
  });

  it('settles an action where it stands, and says so', async () => {
    show();
    const title = 'End each stand-up with: what did I promise?';
    await userEvent.click(screen.getByRole('button', { name: `Done: ${title}` }));
    expect(screen.queryByRole('button', { name: `Done: ${title}` })).toBeNull();
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((region) => region.textContent?.trim())).toContain(
        `Done: ${title}`,
      ),
    );
  });

  it('calls what is to do by what it is about, once', async () => {
    show();
    const todo = within(await screen.findByRole('region', { name: 'Yours to do' }));
    expect(
      todo.getByRole('button', { name: 'Check in: Give the workshop on accessible forms' }),
    ).toBeVisible();
  });

  it('leads to where a check-in is done, with the key result that is due', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Check in: Give the workshop/ }));
    const goals = await view('Goals');
    const form = () => goals.querySelector<HTMLElement>('[data-goal-detail] [data-goal-block="check-in"]');
    await waitFor(() => expect(form()).toContainElement(document.activeElement as HTMLElement));
  });

  it('shows the rest of what is to do when asked, and goes on from there', async () => {
    const team = { ...sampleTeam, retros: {} };
    const many = Array.from({ length: 8 }, (_, index) => `Promise number ${index + 1}`);
    const made = createRetroDocument({ createId: () => 'x' }, { id: 'full', title: 'Full', heldOn: TODAY });
    const actions = Object.fromEntries(
      many.map((text, index) => [
        `a${index}`,
        {
          id: `a${index}`,
          text,
          owners: { [me.id]: true as const },
          status: 'open' as const,
          order: `a${index}`,
        },
      ]),
    );
    show({ ...sample, defaultTeam: team, defaultGoals: emptyGoals, defaultRetros: [{ ...made, actions }] });
    const todo = within(await screen.findByRole('region', { name: 'Yours to do' }));
    expect(todo.getAllByRole('button', { name: /^Done: / })).toHaveLength(5);
    await userEvent.click(todo.getByRole('button', { name: 'and 3 more' }));
    const done = todo.getAllByRole('button', { name: /^Done: / });
    expect(done).toHaveLength(8);
    expect(done[5]).toHaveFocus();
    expect(todo.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('counts cards that nobody sees yet, as their board does', async () => {
    const running = createRetroDocument(
      { createId: () => 'x' },
      { id: 'now', title: 'Now', template: 'start-stop-continue', hidden: true, heldOn: TODAY },
    );
    const pending = { w: { id: 'w', total: 4, columns: { start: 3, stop: 1 } } };
    show({ ...sample, defaultRetros: [{ ...running, pending }] });
    const steps = screen.getByRole('list', { name: 'Where you are' });
    expect(within(steps).getByText(/4 cards/)).toBeVisible();
    expect(await screen.findByText('3 hidden cards')).toBeVisible();
    expect(screen.getByText('One hidden card')).toBeVisible();
    expect(screen.getAllByText('No cards yet')).toHaveLength(1);
  });

  it('offers nothing to somebody who may only look', async () => {
    show({ ...sample, readOnly: true });
    expect(screen.getByText('You can look at everything here, and change nothing.')).toBeVisible();
    await screen.findByRole('heading', { name: 'Open actions' });
    expect(screen.queryByRole('button', { name: /^(Done|Make it a goal|Check in)/ })).toBeNull();
  });
});

describe('a team of one’s own', () => {
  it('is named, and begins', async () => {
    show({ storage: memoryStorage(), today: TODAY });
    const begin = await screen.findByRole('button', { name: 'Begin' }, { timeout: 25_000 });
    await userEvent.click(begin);
    expect(screen.getByRole('textbox', { name: 'Name of the team' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Name of the team' })).toBeInvalid();
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the team' }), 'Harbour');
    await userEvent.type(screen.getByRole('textbox', { name: 'Your own name' }), 'Ada');
    await userEvent.type(screen.getByRole('textbox', { name: 'The others, one per line' }), 'Ben{Enter}Cleo');
    await userEvent.click(begin);
    expect(await screen.findByRole('region', { name: 'Harbour, Team workspace' })).toBeVisible();
    expect(screen.getByRole('button', { name: /3 people in the team: Ada, Ben, Cleo$/ })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A team stands on trust');
    expect(screen.getByRole('region', { name: 'Home: Harbour' })).toHaveFocus();
  });

  it('takes the focus over from the sample, and gives it back', async () => {
    const storage = memoryStorage();
    function Host() {
      const [own, setOwn] = useState(false);
      return own ? (
        <TeamWorkspace
          key="own"
          storage={storage}
          storageKey="own"
          today={TODAY}
          onBackToSample={() => setOwn(false)}
        />
      ) : (
        <TeamWorkspace key="sample" {...sample} onStartOwn={() => setOwn(true)} />
      );
    }
    render(
      <StrictMode>
        <Host />
      </StrictMode>,
    );
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Start with your own team' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name of the team' })).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Back to the sample team' }));
    expect(screen.getByRole('region', { name: 'Home: Northlight' })).toHaveFocus();
  });

  it('says that its changes wait while the server cannot be reached, and sends them when asked', async () => {
    let online = false;
    const storage = hostStorage({
      load: () => Promise.resolve(undefined),
      save: () =>
        online ? Promise.resolve({ ok: true as const, version: 1 }) : Promise.reject(new Error('offline')),
      local: memoryStorage(),
    });
    show({ storage, today: TODAY });
    const begin = await screen.findByRole('button', { name: 'Begin' }, { timeout: 25_000 });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the team' }), 'Harbour');
    await userEvent.type(screen.getByRole('textbox', { name: 'Your own name' }), 'Ada');
    await userEvent.click(begin);
    await screen.findByRole('region', { name: 'Home: Harbour' });
    expect(await screen.findByText(/^Not connected\./, {}, { timeout: 25_000 })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export a copy' })).toBeVisible();
    online = true;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(screen.queryByText(/^Not connected\./)).toBeNull());
  });

  it('opened with the page, takes no focus', async () => {
    show({ storage: memoryStorage(), today: TODAY });
    await screen.findByRole('button', { name: 'Begin' }, { timeout: 25_000 });
    expect(document.body).toHaveFocus();
  });

  it('has no result below three, and takes turns on the device', { timeout: 60_000 }, async () => {
    const storage = memoryStorage();
    show({
      storage,
      today: TODAY,
      minRespondents: 3,
      instrument: 'pulse-5',
      people: [{ id: 'self', name: 'Ada' }, ...people.slice(0, 2)],
      defaultPlace: { view: 'assess' },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Open a round' }));
    for (const turn of [1, 2, 3]) {
      const groups = await screen.findAllByRole('radiogroup');
      expect(groups).toHaveLength(5);
      // The button that led here has gone.
      expect(screen.getByRole('region', { name: /^Assess: / })).toHaveFocus();
      expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
      for (const group of groups) await userEvent.click(within(group).getAllByRole('radio')[3]!);
      await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }));
      await screen.findByRole('heading', { name: new RegExp(`${turn} of 3 have answered`) });
      expect(screen.queryByRole('button', { name: 'Close the round' }) !== null).toBe(turn === 3);
      if (turn < 3) await userEvent.click(await screen.findByRole('button', { name: 'Next person' }));
    }
    // Nobody is left to ask; whoever is not in the team yet still may.
    expect(screen.getByText(/Everybody has answered\. Close the round/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Next person' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Somebody else is still to answer' }));
    expect(await screen.findAllByRole('radiogroup')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Close the round' }));
    expect(await screen.findByRole('button', { name: /^Trust.*4\.0 of 5/ })).toBeVisible();
    const left = await storage.load('responses:');
    expect(left.ok && left.value.snapshot).toBeUndefined();
  });
});

it('asks before a round is closed that not everybody has answered', { timeout: 60_000 }, async () => {
  show({
    storage: memoryStorage(),
    today: TODAY,
    minRespondents: 3,
    instrument: 'pulse-5',
    people: [{ id: 'self', name: 'Ada' }, ...people.slice(0, 3)],
    defaultPlace: { view: 'assess' },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Open a round' }));
  for (const turn of [1, 2, 3]) {
    for (const group of await screen.findAllByRole('radiogroup'))
      await userEvent.click(within(group).getAllByRole('radio')[3]!);
    await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }));
    await screen.findByRole('heading', { name: new RegExp(`${turn} of 4 have answered`) });
    if (turn < 3) await userEvent.click(await screen.findByRole('button', { name: 'Next person' }));
  }
  const close = screen.getByRole('button', { name: 'Close the round' });
  await userEvent.click(close);
  const asked = screen.getByText(/^Not everybody has answered\./);
  await userEvent.click(screen.getByRole('button', { name: 'Keep it open' }));
  expect(asked).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Next person' })).toBeVisible();
  await userEvent.click(close);
  await userEvent.click(screen.getByRole('button', { name: 'Close it now' }));
  expect(await screen.findByRole('button', { name: /^Trust.*4\.0 of 5/ })).toBeVisible();
});

describe('a round on a shared device', () => {
  const answerAll = async (option: number) => {
    for (const group of await screen.findAllByRole('radiogroup'))
      await userEvent.click(within(group).getAllByRole('radio')[option]!);
    await userEvent.click(screen.getByRole('button', { name: 'Send my answers' }));
  };
  const open = async (count: number) => {
    const storage = memoryStorage();
    show({
      storage,
      today: TODAY,
      instrument: 'pulse-5',
      people: [{ id: 'self', name: 'Ada' }, ...people.slice(0, count - 1)],
      defaultPlace: { view: 'assess' },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Open a round' }));
    return storage;
  };
  const counted = async (words: string) => screen.findByRole('heading', { name: new RegExp(words) });

  it('counts somebody who changes an answer once', { timeout: 60_000 }, async () => {
    await open(3);
    await answerAll(0);
    await counted('1 of 3 have answered');
    // Starting over is for the next person, and the button for that is above.
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Change an answer' }));
    await answerAll(4);
    await screen.findByRole('button', { name: 'Change an answer' });
    await counted('1 of 3 have answered');
    for (const turn of [2, 3]) {
      await userEvent.click(screen.getByRole('button', { name: 'Next person' }));
      await answerAll(4);
      await counted(`${turn} of 3 have answered`);
    }
    await userEvent.click(screen.getByRole('button', { name: 'Close the round' }));
    expect(await screen.findByRole('button', { name: /^Trust.*5\.0 of 5/ })).toBeVisible();
  });

  it('asks for no more answers than a team of five has when one is away', { timeout: 60_000 }, async () => {
    await open(5);
    for (const turn of [1, 2, 3, 4]) {
      await answerAll(3);
      await counted(`${turn} of 5 have answered`);
      expect(screen.queryByRole('button', { name: 'Close the round' }) !== null).toBe(turn === 4);
      if (turn < 4) await userEvent.click(screen.getByRole('button', { name: 'Next person' }));
    }
  });

  it('can be ended without a result, and another one opened', { timeout: 60_000 }, async () => {
    const storage = await open(4);
    await answerAll(3);
    await counted('1 of 4 have answered');
    await userEvent.click(screen.getByRole('button', { name: 'End the round without a result' }));
    expect(screen.getByText(/^A result needs 3 answers/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'End the round without a result' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Keep it open' }));
    await userEvent.click(screen.getByRole('button', { name: 'End the round without a result' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close it now' }));
    const again = await screen.findByRole('button', { name: 'Open a round' });
    for (const person of ['', 'other'])
      expect(await storage.load(`responses:${person}`)).not.toHaveProperty('value.snapshot.responses');
    await userEvent.click(again);
    await counted('Nobody has answered|0 of 4 have answered');
    expect(screen.queryByText(/^A result needs/)).toBeNull();
  });
});

describe('what a round asks', () => {
  const ours = { ...pulse5, id: 'harbour-5' };
  const asking = (instrument: TeamWorkspaceProps['instrument'], named: string) => ({
    storage: memoryStorage(),
    people: people.slice(0, 3),
    today: TODAY,
    instrument,
    defaultTeam: openRoundOf(named),
    defaultPlace: { view: 'assess' } as const,
  });

  it('is the host’s own instrument, which the round names', async () => {
    const onTeamChange = vi.fn();
    show({
      ...asking(ours, ''),
      storage: undefined,
      defaultTeam: createTeamDocument({ createId: () => 'harbour' }),
      onTeamChange,
      onSubmit: vi.fn(),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Open a round' }));
    expect(await screen.findAllByRole('radiogroup')).toHaveLength(5);
    const [team] = onTeamChange.mock.lastCall as [TeamDocument];
    expect(Object.values(team.rounds)).toMatchObject([{ instrument: 'harbour-5' }]);
  });

  it('is what the round names, whatever new ones would ask', async () => {
    show(asking(ours, 'pulse-5'));
    expect(await screen.findAllByRole('radiogroup')).toHaveLength(5);
  });

  it('is said to be missing where neither we nor the host have it', async () => {
    show(asking(ours, 'another-5'));
    expect(await screen.findByText(/^The form of this round, .*another-5.*, was not found\./)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('is in the report, too, statement by statement', async () => {
    const responses = Array.from({ length: 12 }, (_, who) => ({
      answers: Object.fromEntries(team15.items.map(({ id }, item) => [id, 2 + ((who + item) % 4)])),
    }));
    const summary = summariseTeam(team15, responses);
    if (summary.status !== 'ok') throw new Error(summary.status);
    const closed = { status: 'closed', closedOn: TODAY, summary } as const;
    const { first } = openRoundOf('team-15').rounds;
    const defaultTeam = { ...sampleTeam, rounds: { first: { ...first!, ...closed } } };
    show({ ...sample, defaultTeam, defaultPlace: { view: 'see', report: true } });
    await userEvent.click(await screen.findByLabelText('A closer look: Trust'));
    const statement = team15.items.find(({ subscale }) => subscale === 'trust')!;
    expect(await screen.findByText(textFor(statement.text, 'en'))).toBeVisible();
  });
});

it('shows the picture of a round that its host closes, once it is closed', async () => {
  const host = createSampleHost();
  let closes = () => {};
  show({
    person: me,
    people,
    today: TODAY,
    defaultPlace: { view: 'assess' },
    teamStore: host.teamStore,
    onSubmit: host.onSubmit,
    onCloseRound: (round, event) => void (closes = () => void host.onCloseRound(round, event)),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Open a round' }));
  const { id: round } = Object.values(host.teamStore.getSnapshot().rounds).find(
    ({ status }) => status === 'inviting',
  )!;
  act(() => void host.onSubmit({ answers: {} }, { round, signal: AbortSignal.timeout(60_000) }));
  await userEvent.click(screen.getByRole('button', { name: 'Close the round' }));
  expect(await view('Assess')).toBeVisible();
  act(closes);
  expect(await view('See')).toHaveFocus();
  expect(await screen.findByText(/8 of 8 answered/)).toBeVisible();
});

describe('faults', () => {
  it('stay where they are', async () => {
    const onError = vi.fn();
    const broken = { id: 'broken', levels: [{ id: 'one' }] };
    show({ ...sample, model: broken, onError, defaultPlace: { view: 'see' } });
    expect(await screen.findByRole('alert')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Goals' }));
    expect(await screen.findByText('On-call is calm enough to sleep')).toBeVisible();
  });
});

describe('the level', () => {
  it('leads to what was said, and to a goal that is there already', async () => {
    show({ ...sample, defaultPlace: { view: 'see', level: 'accountability' } });
    expect(await screen.findByRole('heading', { name: 'In your own words' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go to the goal' }));
    const goal = await view('Goals');
    // The goal has the focus, as soon as it is there.
    await waitFor(() => expect(goal.querySelector('[data-goal-detail] [data-goal-focus]')).toHaveFocus());
  });

  it('leads to a new goal where there is none', async () => {
    show({ ...sample, defaultGoals: emptyGoals, defaultPlace: { view: 'see', level: 'trust' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Set a goal' }));
    expect(await screen.findByRole('button', { name: 'Grow Trust' })).toBeVisible();
  });
});
