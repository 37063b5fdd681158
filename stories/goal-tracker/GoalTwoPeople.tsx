import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker, type GoalsStore } from 'plinth/goal-tracker';
import { createEnvironment, type Person } from 'plinth/hooks';
import { TwoPeople } from '../shared/two-people/TwoPeople';
import { useOwnWords } from '../shared/two-people/useOwnWords';
import type { Side } from '../shared/two-people/useSide';
import { PEOPLE } from './data/people';
import { TEAM_TODAY, teamGoals } from './data/team-goals';

const TWO = [PEOPLE[0], PEOPLE[1]] as const;

function createGoals({ id }: Person): GoalsStore {
  const env = { ...createEnvironment(), now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`) };
  return createStore({ model: goalsModel, document: teamGoals(), env, actor: id });
}

/** Two goal trackers, one document: a check-in of one is there for the other. */
export function GoalTwoPeople() {
  return (
    <TwoPeople people={TWO} name="goals" createStore={createGoals}>
      {(side, person) => <OneTracker side={side} person={person} />}
    </TwoPeople>
  );
}

const LANDMARKS = ['headline.need', 'reminders.label', 'search.label'];

function OneTracker({ side, person }: { readonly side: Side<GoalsStore>; readonly person: Person }) {
  const messages = useOwnWords('goals', LANDMARKS, person.name!);
  return (
    <GoalTracker
      store={side.store}
      person={person}
      people={PEOPLE}
      today={TEAM_TODAY}
      title={'Northlight'}
      connection={side.connection}
      presence={side.binding.presence}
      messages={messages}
      headingLevel={3}
    />
  );
}
