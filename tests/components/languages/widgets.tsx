import { PlinthProvider } from 'plinth';
import type { TeamDocument } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { loadInstrument, type Instrument } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { TeamWorkspace, type TeamWorkspaceProps } from 'plinth/workspace';
import type { ReactNode } from 'react';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { boardAfter, me, NOW, people } from '../../../stories/retro-board/phases-data';
import { twoRounds } from '../../../stories/trust-report/data';
import type { Catalogue } from '../../../src/locales/types';
import {
  me as mira,
  people as northlight,
  sampleGoals,
  sampleRetros,
  sampleTeam,
  TODAY,
} from '../../../stories/workspace/data';
import { loadLocale } from '../../../src/locales/load';
import { storeOf } from '../retro-board/around-board';
import { scores } from '../pyramid/scores';

/** What a page needs to speak a language. */
export interface Speech {
  readonly messages: Catalogue;
  readonly team15: Instrument;
}

export async function speechIn(locale: string): Promise<Speech> {
  return { messages: await loadLocale(locale), team15: await loadInstrument('team-15', locale) };
}

const team: TeamWorkspaceProps = {
  person: mira,
  people: northlight,
  today: TODAY,
  timeZone: 'UTC',
  defaultTeam: sampleTeam,
  defaultGoals: sampleGoals,
  defaultRetros: sampleRetros,
};
const ownTeam: TeamDocument = {
  ...sampleTeam,
  people: {
    ada: { id: 'ada', name: 'Ada', order: 'a0' },
    mira: { id: 'mira', name: 'Mira', order: 'a1' },
    zoe: { id: 'zoe', name: 'Zoe', order: 'a2', leftOn: TODAY },
  },
};

/** The widgets with something in them, each as a function of the language. Stores outlive a change of language. */
export function widgets() {
  const retro = storeOf(boardAfter());
  const goals = teamGoals();
  const shown: Readonly<Record<string, (speech: Speech) => ReactNode>> = {
    pyramid: () => <PyramidDiagram scores={scores} previousRound="R3" />,
    assessment: ({ team15 }) => <TrustAssessmentForm instrument={team15} audience={{ kind: 'team' }} />,
    report: ({ team15 }) => <TrustReport instrument={team15} summaries={twoRounds} />,
    retro: () => (
      <RetroBoard
        store={retro}
        person={me}
        people={people}
        now={() => NOW}
        timeZone="UTC"
        voterKey={() => me.id}
      />
    ),
    goals: () => (
      <GoalTracker defaultDocument={goals} today={TEAM_TODAY} person={PEOPLE[0]} people={PEOPLE} />
    ),
    workspace: () => <TeamWorkspace {...team} />,
    'workspace, empty': () => (
      <TeamWorkspace {...team} defaultTeam={undefined} defaultGoals={undefined} defaultRetros={[]} />
    ),
    'workspace at a level': ({ team15 }) => (
      <TeamWorkspace {...team} instrument={team15} defaultPlace={{ view: 'see', level: 'accountability' }} />
    ),
    'team of a workspace': () => (
      <TeamWorkspace {...team} people={[]} defaultTeam={ownTeam} defaultPlace={{ view: 'team' }} />
    ),
  };
  return { shown, retro, goals };
}

export function Speaking({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <PlinthProvider messages={speech.messages}>{children}</PlinthProvider>;
}
