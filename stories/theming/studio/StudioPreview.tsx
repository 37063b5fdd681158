import { PlinthProvider } from 'plinth';
import { GoalTracker } from 'plinth/goal-tracker';
import type { Instrument } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import type { Density, Theme } from 'plinth/theme';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { memo, useMemo } from 'react';
import { TEAM_TODAY } from '../../goal-tracker/data/team-goals';
import { PEOPLE } from '../../goal-tracker/data/people';
import { northlight } from '../../pyramid/data';
import { me, people } from '../../retro-board/boards';
import { today } from '../../trust-assessment/data';
import { twoRounds } from '../../trust-report/data';
import { fewCards, fewGoals } from './preview-data';

export interface StudioPreviewProps {
  readonly theme: Theme;
  readonly density: Density;
  readonly pulse: Instrument;
  readonly team: Instrument;
}

/** All five widgets in the theme. A new theme is new custom properties on their roots; nothing in them renders again. */
export function StudioPreview({ theme, density, pulse, team }: StudioPreviewProps) {
  return (
    <PlinthProvider theme={theme} density={density}>
      <Widgets pulse={pulse} team={team} />
    </PlinthProvider>
  );
}

const Widgets = memo(function Widgets({ pulse, team }: Pick<StudioPreviewProps, 'pulse' | 'team'>) {
  const question = useMemo(() => firstOf(pulse), [pulse]);
  return (
    <>
      <PyramidDiagram
        title="How Northlight stands"
        subtitle="Round 4, 7 of 8 answered"
        headingLevel={3}
        scores={northlight}
        previousRound="Round 3"
      />
      <GoalTracker
        title="Northlight"
        headingLevel={3}
        defaultDocument={fewGoals}
        today={TEAM_TODAY}
        person={PEOPLE[0]}
        people={PEOPLE}
      />
      <RetroBoard
        defaultDocument={fewCards}
        headingLevel={3}
        person={me}
        people={people}
        voterKey={() => 'mira'}
      />
      <TrustAssessmentForm instrument={question} headingLevel={3} audience={{ kind: 'team' }} now={today} />
      {/* A report is long, and a part of it says enough here. */}
      <div className="studio-long" role="region" aria-label="Trust report" tabIndex={0}>
        <TrustReport title="Northlight" headingLevel={3} instrument={team} summaries={twoRounds} />
      </div>
    </>
  );
});

/** One statement is enough to see the form by. */
const firstOf = ({ pages: _, ...instrument }: Instrument): Instrument => ({
  ...instrument,
  items: instrument.items.slice(0, 1),
});
