import { GoalTracker } from 'plinth/goal-tracker';
import { RetroBoard } from 'plinth/retro-board';
import { TeamWorkspace } from 'plinth/workspace';
import { PEOPLE } from '../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';
import { collecting, longTexts, me, people, sprint18 } from '../../stories/retro-board/boards';

// Pages that are rendered in Node and taken over in the browser. Each is the same on both, given the same props.
const retro = { person: me, people, timeZone: 'UTC' };
const goals = {
  defaultDocument: teamGoals(),
  person: PEOPLE[0],
  people: PEOPLE,
  today: TEAM_TODAY,
  title: 'Northlight',
};

export const Votes = () => <RetroBoard defaultDocument={sprint18} {...retro} />;
export const Hidden = () => <RetroBoard defaultDocument={collecting} {...retro} />;
export const LongTexts = () => <RetroBoard defaultDocument={longTexts} {...retro} />;
export const Template = () => <RetroBoard template="five-principles" {...retro} />;
export const BoardOnItsWay = () => <RetroBoard template="custom" loading {...retro} />;

export const Goals = () => <GoalTracker {...goals} />;
export const GoalOpen = () => <GoalTracker {...goals} defaultSelectedGoal="first-week" />;
export const ByOwner = () => <GoalTracker {...goals} defaultView={{ layout: 'board', groupBy: 'owner' }} />;
export const AsTable = () => <GoalTracker {...goals} defaultView={{ layout: 'table' }} />;
export const NoGoals = () => <GoalTracker today={TEAM_TODAY} />;

export const Workspace = () => (
  <TeamWorkspace
    defaultGoals={teamGoals()}
    today={TEAM_TODAY}
    people={PEOPLE}
    person={PEOPLE[0]}
    timeZone="UTC"
  />
);
