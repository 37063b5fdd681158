import { GoalTracker } from 'plinth/goal-tracker';
import { PyramidDiagram } from 'plinth/pyramid';
import { TeamWorkspace } from 'plinth/workspace';
import { TrustReport } from 'plinth/trust-report';
import { mount } from '../../src/embed/mount';
import { PEOPLE } from '../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';
import { sixRounds } from '../../stories/trust-report/data';
import { describeLeaks } from '../browser/leaks.contract';

const scores = [{ id: 'trust', score: 4.1 }];
const summaries = sixRounds.slice(-2);
const goals = { person: PEOPLE[0], people: PEOPLE, today: TEAM_TODAY };
const document = teamGoals();

describeLeaks({
  name: 'the pyramid',
  tag: 'plinth-pyramid-diagram',
  properties: { scores },
  mount: (place) => mount(place, PyramidDiagram, { scores }),
  way: 'button[data-plinth-part="pyramid-level"]',
});
describeLeaks({
  name: 'the report',
  tag: 'plinth-trust-report',
  properties: { summaries },
  mount: (place) => mount(place, TrustReport, { summaries }),
  way: 'button',
});
describeLeaks({
  name: 'the goals',
  tag: 'plinth-goal-tracker',
  properties: { ...goals, document },
  mount: (place) => mount(place, GoalTracker, { ...goals, defaultDocument: document }),
  way: '[data-goal-title]',
});
describeLeaks({
  name: 'the workspace',
  tag: 'plinth-team-workspace',
  properties: { goals: document, today: TEAM_TODAY, person: PEOPLE[0] },
  mount: (place) => mount(place, TeamWorkspace, { ...goals, defaultGoals: document }),
  way: '[data-plinth-part="workspace-nav"] button',
});
