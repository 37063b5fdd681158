import { render } from '@testing-library/react';
import {
  createStore,
  createTeamDocument,
  summariseTeam,
  teamModel,
  type Response,
  type TeamCommand,
  type TeamDocument,
} from 'plinth/core';
import { createEnvironment } from 'plinth/hooks';
import { pulse5 } from 'plinth/instruments';
import { browserStorage } from 'plinth/storage';
import { TeamWorkspace } from 'plinth/workspace';

const people = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name) => ({ id: name.toLowerCase(), name }));
const TODAY = '2026-08-17';
const now = () => Date.UTC(2026, 7, 17, 12);
const others: readonly Response[] = [4, 4, 3, 5].map((value) => ({
  answers: Object.fromEntries(pulse5.items.map(({ id }) => [id, value])),
}));

/** A page with a host behind it: four have answered, and it closes the round when the fifth does. */
export function openHosted(width?: number) {
  const env = createEnvironment(now);
  const teamStore = createStore<TeamDocument, TeamCommand>({
    model: teamModel,
    env,
    document: createTeamDocument(env),
  });
  const onSubmit = (response: Response, { round }: { readonly round: string }) => {
    const summary = summariseTeam(pulse5, [...others, response]);
    teamStore.dispatch({ type: 'round.count', round, answered: 5 });
    teamStore.dispatch({ type: 'round.close', round, on: TODAY, summary });
  };
  return render(
    <main style={width === undefined ? undefined : { inlineSize: width }}>
      <TeamWorkspace
        title="Harbour"
        person={people[0]}
        people={people}
        today={TODAY}
        now={now}
        instrument={pulse5}
        teamStore={teamStore}
        storage={browserStorage()}
        onSubmit={onSubmit}
      />
    </main>,
  );
}
