import { act, screen, within } from '@testing-library/react';
import type { JsonObject } from '../../../src/core/shared/json';
import { expect, it } from 'vitest';
import { TeamWorkspace } from '../../../src/components/workspace/TeamWorkspace';
import type { PresenceSource, PresentState } from '../../../src/hooks/shared/usePresence';
import { me, people, sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { renderStrict } from '../../helpers/render';

/** Presence without a network: what this page told, and others who come. */
function room() {
  let here: readonly PresentState[] = [];
  const listeners = new Set<() => void>();
  const presence: PresenceSource = {
    getSnapshot: () => here,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: () => true,
  };
  return {
    presence,
    come(...states: readonly JsonObject[]) {
      here = states.map((state, index) => ({ clientId: index + 2, isMe: false, state }));
      act(() => listeners.forEach((tell) => tell()));
    },
  };
}

it('shows at the goals and at a retro who else is there, and that the team cannot be reached', async () => {
  const rooms = { 'plinth/goals': room(), 'plinth/retro': room() };
  const asked = new Set<string>();
  const gone = { state: 'offline', kept: 2 } as const;
  const connection = { getSnapshot: () => gone, subscribe: () => () => undefined };
  const { user } = renderStrict(
    <TeamWorkspace
      defaultTeam={sampleTeam}
      defaultGoals={sampleGoals}
      defaultRetros={sampleRetros}
      person={me}
      people={people}
      today={TODAY}
      getLive={(schema, id) => {
        asked.add(`${schema} ${id}`);
        return { connection, presence: rooms[schema].presence };
      }}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Goals' }));
  expect(await screen.findByText(/2 changes/)).toBeInTheDocument();
  rooms['plinth/goals'].come({ name: 'Ada' });
  const here = await screen.findByRole('list', { name: 'Here now' });
  expect(within(here).getByRole('img', { name: 'Ada' })).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Retro' }));
  rooms['plinth/retro'].come({ name: 'Bo' });
  const there = await screen.findByRole('list', { name: 'Here now' });
  expect(within(there).getByRole('img', { name: 'Bo' })).toBeInTheDocument();
  expect([...asked].map((what) => what.split(' ')[0])).toEqual(
    expect.arrayContaining(['plinth/goals', 'plinth/retro']),
  );
});
