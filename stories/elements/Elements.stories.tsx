import type { Meta, StoryObj } from '@storybook/react-vite';
import { defineElements } from 'plinth/elements';
import type {} from 'plinth/elements-jsx';
import { PlinthContext } from 'plinth/hooks';
import { pulse5 } from 'plinth/instruments';
import { useContext } from 'react';
import { expect, waitFor } from 'storybook/test';
import { AppearanceContext } from '../../src/components/shared/appearance-context';
import { PEOPLE } from '../goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../goal-tracker/data/team-goals';
import { me, people, sprint18 } from '../retro-board/boards';
import { sixRounds } from '../trust-report/data';
import {
  me as member,
  NOW,
  people as team,
  sampleGoals,
  sampleRetros,
  sampleTeam,
  TODAY,
} from '../workspace/data';
import './elements.css';

defineElements();

const meta: Meta = { title: 'Elements/Custom elements' };
export default meta;
type Story = StoryObj;

/** What a page hands to every element: here, what the toolbars say. */
function useHost() {
  const { messages, direction } = useContext(PlinthContext);
  const { theme, density } = useContext(AppearanceContext);
  return { messages, direction, theme, density };
}

const ready = (canvasElement: HTMLElement, names: readonly string[]) =>
  waitFor(
    async () => {
      for (const name of names)
        await expect(
          canvasElement.querySelector(name)?.shadowRoot?.querySelector('[data-plinth-part$="-root"]'),
        ).toBeTruthy();
    },
    { timeout: 20_000 },
  );

/** A form control and a picture, each in a shadow root of its own. React 19 hands properties and listeners over. */
export const AssessAndSee: Story = {
  render: function AssessAndSee() {
    const host = useHost();
    return (
      <div className="elements-page">
        <plinth-pyramid-diagram
          {...host}
          scores={[
            { id: 'trust', score: 4.1 },
            { id: 'conflict', score: 2.2 },
          ]}
        />
        <plinth-trust-assessment {...host} instrument={pulse5} selfCheck />
      </div>
    );
  },
  play: ({ canvasElement }) => ready(canvasElement, ['plinth-pyramid-diagram', 'plinth-trust-assessment']),
};

/** The page that a team looks at together. */
export const Report: Story = {
  render: function Report() {
    return <plinth-trust-report {...useHost()} summaries={sixRounds} plans />;
  },
  play: ({ canvasElement }) => ready(canvasElement, ['plinth-trust-report']),
};

/** A board of a document that the page handed in. */
export const Retro: Story = {
  render: function Retro() {
    return <plinth-retro-board {...useHost()} document={sprint18} person={me} people={people} />;
  },
  play: ({ canvasElement }) => ready(canvasElement, ['plinth-retro-board']),
};

/** Goals on a day that the page says. */
export const Goals: Story = {
  render: function Goals() {
    return (
      <plinth-goal-tracker
        {...useHost()}
        document={teamGoals()}
        person={PEOPLE[0]}
        people={PEOPLE}
        today={TEAM_TODAY}
      />
    );
  },
  play: ({ canvasElement }) => ready(canvasElement, ['plinth-goal-tracker']),
};

/** One team and its loop. Hidden cards and half a form stay with the element, wherever the page moves it. */
export const Workspace: Story = {
  render: function Workspace() {
    return (
      <plinth-team-workspace
        {...useHost()}
        team={sampleTeam}
        goals={sampleGoals}
        retros={sampleRetros}
        person={member}
        people={team}
        today={TODAY}
        now={now}
      />
    );
  },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, ['plinth-team-workspace']);
    await waitFor(() =>
      expect(
        canvasElement
          .querySelector('plinth-team-workspace')
          ?.shadowRoot?.querySelectorAll('[data-plinth-part="workspace-shape"]'),
      ).toHaveLength(0),
    );
  },
};
const now = () => NOW;
