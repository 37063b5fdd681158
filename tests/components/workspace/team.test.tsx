import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TeamWorkspace } from '../../../src/components/workspace/TeamWorkspace';
import type { TeamWorkspaceProps } from '../../../src/components/workspace/workspace.types';
import type { TeamDocument } from '../../../src/core/trust-report/team.types';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { createRetroDocument } from '../../../src/core/retro-board/retro.create';
import { me, people, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { agreed, goalsOf, retroAfter } from '../../core/team/helpers';

const team: TeamDocument = {
  ...sampleTeam,
  rounds: {},
  retros: {},
  about: { team: { id: 'team', name: 'Harbour' } },
  people: Object.fromEntries(
    ['Ada', 'Ben', 'Cleo'].map((name, at) => {
      const id = name.toLowerCase();
      return [id, { id, name, order: `a${at}` }];
    }),
  ),
};
const goal = (id: string, owner: string) =>
  ({
    type: 'goal.add',
    goal: { id, title: `Goal ${id}`, order: `a${id}`, period: null, owners: { [owner]: true } },
  }) as const;
const retro = retroAfter(
  createRetroDocument({ createId: () => 'x' }, { id: 'r1', heldOn: '2026-08-01', hidden: false }),
  agreed('x', 'Quiet hours', ['ben']),
);

function show(props: TeamWorkspaceProps = {}) {
  let newest: TeamDocument = team;
  let goals: GoalsDocument | undefined;
  render(
    <StrictMode>
      <TeamWorkspace
        person={{ id: 'ada', name: 'Ada' }}
        today={TODAY}
        defaultTeam={team}
        defaultGoals={goalsOf(goal('1', 'ben'), goal('2', 'ben'))}
        defaultRetros={[retro]}
        onTeamChange={(next) => void (newest = next)}
        onGoalsChange={(next) => void (goals = next)}
        {...props}
      />
    </StrictMode>,
  );
  const ownersOf = (id: string) => Object.keys(goals?.goals[id]?.owners ?? {});
  return { team: () => newest, ownersOf };
}
const openTeam = async () => {
  await userEvent.click(screen.getByRole('button', { name: /^The team and its people/ }));
  return screen.findByRole('heading', { name: 'Who you are together' });
};
const said = (text: string) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((region) => region.textContent?.trim())).toContain(text),
  );

it('keeps whoever was found and then renamed in reach, with the focus, until somebody else is searched', async () => {
  const names = ['Ada', 'Ben', ...Array.from({ length: 12 }, (_, at) => `Person ${at}`)];
  const many = names.map((name, at) => [`p${at}`, { id: `p${at}`, name, order: `a${at}` }] as const);
  show({ person: { id: 'p0' }, defaultTeam: { ...team, people: Object.fromEntries(many) } });
  await openTeam();
  const search = screen.getByRole('searchbox', { name: 'Find somebody' });
  await userEvent.type(search, 'ben');
  fireEvent.keyDown(search, { key: 'Escape', isComposing: true });
  expect(search).toHaveValue('ben');
  await userEvent.click(screen.getByRole('button', { name: 'Rename: Ben' }));
  // This is for the list of words of Japanese, Chinese or Korean.
  fireEvent.keyDown(document.activeElement!, { key: 'Escape', isComposing: true });
  await userEvent.keyboard('Zoe{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Rename: Zoe' })).toHaveFocus());
  await userEvent.clear(search);
  await userEvent.type(search, 'ada');
  expect(screen.getByText('Ada', { selector: 'li bdi' })).toBeInTheDocument();
  expect(screen.queryByText('Zoe', { selector: 'li bdi' })).toBeNull();
});

describe('the team of a workspace', () => {
  it('is found behind the faces, and the focus goes there', async () => {
    show();
    await openTeam();
    expect(screen.getByRole('region', { name: 'Team: Harbour' })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^The team and its people/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('gets another name, and refuses none', async () => {
    const { team: now } = show();
    await openTeam();
    const field = screen.getByRole('textbox', { name: 'Name of the team' });
    await userEvent.clear(field);
    await userEvent.type(field, '   {Enter}');
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.type(field, 'Southlight{Enter}');
    expect(now().about?.['team']?.name).toBe('Southlight');
    await said('The name is now Southlight.');
    expect(screen.getByRole('region', { name: 'Southlight, Team workspace' })).toBeVisible();
  });

  it('takes somebody in, one after the other, and no name twice', async () => {
    const { team: now } = show();
    await openTeam();
    const field = screen.getByRole('textbox', { name: 'Add a person' });
    await userEvent.type(field, 'Dan{Enter}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    await userEvent.type(field, 'Eve{Enter}');
    expect(screen.getByRole('heading', { name: '5 people in the team' })).toBeVisible();
    await userEvent.type(field, ' Dan {Enter}');
    expect(field).toBeInvalid();
    expect(screen.getByText(/^Dan is in the team already/)).toBeVisible();
    expect(Object.values(now().people ?? {}).map(({ name }) => name)).toEqual([
      'Ada',
      'Ben',
      'Cleo',
      'Dan',
      'Eve',
    ]);
  });

  it('renames somebody in place, and Escape leaves the name', async () => {
    const { team: now } = show();
    await openTeam();
    await userEvent.click(screen.getByRole('button', { name: 'Rename: Ben' }));
    const field = screen.getByRole('textbox', { name: 'New name for Ben' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.type(field, 'Nobody{Escape}');
    expect(screen.getByRole('button', { name: 'Rename: Ben' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Rename: Ben' }));
    const again = screen.getByRole('textbox', { name: 'New name for Ben' });
    await userEvent.clear(again);
    await userEvent.type(again, 'Cleo{Enter}');
    expect(again).toBeInvalid();
    await userEvent.clear(again);
    await userEvent.type(again, 'Benedict{Enter}');
    expect(screen.getByRole('button', { name: 'Rename: Benedict' })).toHaveFocus();
    expect(now().people?.['ben']?.name).toBe('Benedict');
  });

  it('says what becomes of what somebody holds, hands it over, and takes all of it back', async () => {
    const { team: now, ownersOf } = show();
    await openTeam();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Ben' }));
    const group = screen.getByRole('group', { name: 'Remove Ben from the team?' });
    expect(group).toHaveAccessibleDescription(/keeps the name/);
    const heirs = within(group).getByRole('combobox', {
      name: 'Who takes over 2 goals and one open action?',
    });
    expect(
      within(heirs)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Nobody yet', 'Ada', 'Cleo']);
    await userEvent.selectOptions(heirs, 'Cleo');
    await userEvent.click(within(group).getByRole('button', { name: 'Remove Ben' }));
    expect(now().people?.['ben']).toMatchObject({ leftOn: TODAY, name: 'Ben' });
    expect([ownersOf('1'), ownersOf('2')]).toEqual([['cleo'], ['cleo']]);
    expect(screen.getByText(/Now with Cleo: 2 goals and one open action/)).toBeVisible();
    await said('Ben has left the team.');
    const undo = screen.getByRole('button', { name: 'Undo: Ben stays in the team' });
    expect(undo).toHaveFocus();

    await userEvent.click(undo);
    expect(now().people?.['ben']?.leftOn).toBeUndefined();
    expect([ownersOf('1'), ownersOf('2')]).toEqual([['ben'], ['ben']]);
    expect(screen.getByRole('region', { name: 'Team: Harbour' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Rename: Ben' })).toBeVisible();
  });

  it('knows who was in it, and brings them back later without their goals', async () => {
    const { ownersOf } = show();
    await openTeam();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Ben' }));
    const group = screen.getByRole('group', { name: 'Remove Ben from the team?' });
    await userEvent.click(within(group).getByRole('button', { name: 'Remove Ben' }));
    expect(screen.getByText(/Without an owner for now: 2 goals/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Home' }));
    await openTeam();
    expect(screen.getByText('Left on Aug 17')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: Ben' }));
    expect(screen.queryByRole('heading', { name: 'No longer in the team' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Rename: Ben' })).toBeVisible();
    expect(ownersOf('1')).toEqual([]);
  });

  it('lets nobody remove themselves', async () => {
    show();
    await openTeam();
    expect(screen.getByRole('button', { name: 'Rename: Ada' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove: Ada' })).toBeNull();
  });

  it('leaves a host’s own people and name to the host', async () => {
    show({ people, person: me, title: 'Northlight', defaultPlace: { view: 'team' } });
    expect(await screen.findByText(/^The people come from the page around this/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('img', { name: /people in the team/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Rename|Remove)/ })).toBeNull();
  });

  it('changes nothing for somebody who may only look, nor where the host forbids it', async () => {
    const can = vi.fn(({ type }: { readonly type: string }) => type !== 'goal.own');
    const { team: now } = show({ can });
    await openTeam();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Ben' }));
    const group = screen.getByRole('group', { name: 'Remove Ben from the team?' });
    await userEvent.click(within(group).getByRole('button', { name: 'Remove Ben' }));
    expect(now()).toBe(team);
    expect(screen.getByRole('button', { name: 'Rename: Cleo' })).toBeVisible();
  });
});
