import { render, screen } from '@testing-library/react';
import { PlinthProvider } from 'plinth';
import { GoalTracker } from 'plinth/goal-tracker';
import { RetroBoard } from 'plinth/retro-board';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { settle } from '../../helpers/settle';

// Cards and goals name people by id; whoever has left must not turn into an id or into nobody.
describe('who has left the team', () => {
  it('is still named on cards', async () => {
    const board = <RetroBoard defaultDocument={sprint18} person={me} people={[me]} />;
    const { rerender } = render(<PlinthProvider>{board}</PlinthProvider>);
    await settle();
    const tomas = () => screen.queryAllByText(/Tomás/).length + screen.queryAllByLabelText(/Tomás/).length;
    const before = tomas();
    rerender(<PlinthProvider former={people}>{board}</PlinthProvider>);
    expect(tomas()).toBeGreaterThan(before);
  });

  it('is still named as the owner of a goal', async () => {
    const [first] = PEOPLE;
    const goals = (
      <GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} person={first} people={[first]} />
    );
    const { rerender } = render(<PlinthProvider>{goals}</PlinthProvider>);
    await settle();
    // A card calls people by their first name.
    const isNamed = ({ name }: { readonly name: string }) =>
      screen.queryAllByText(name.split(' ')[0]!).length > 0;
    const named = () => PEOPLE.slice(1).filter(isNamed).length;
    const before = named();
    rerender(<PlinthProvider former={PEOPLE}>{goals}</PlinthProvider>);
    expect(named()).toBeGreaterThan(before);
  });
});
