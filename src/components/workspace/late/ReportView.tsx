'use client';
import { TrustReport } from '../../trust-report/TrustReport';
import { useWorkspace } from '../workspace-context';
import { useRoundInstrument } from './useRoundInstrument';

/** The whole report; a principle becomes a retro or a goal. */
export function ReportView() {
  const { team, name, headingLevel, go } = useWorkspace();
  const { commands, state } = team;
  const instrument = useRoundInstrument(state.loop.standing?.round.instrument);
  const onPlan = (level: string, kind: 'retro' | 'goal', event: unknown) => {
    if (kind === 'retro') {
      const retro = commands.openRetroFor(level, event);
      if (retro !== null) go({ view: 'talk', retro }, event);
    } else {
      const goal = commands.goalFor(level, event);
      if (goal !== null) go({ view: 'act', goal }, event);
    }
  };
  return (
    <TrustReport
      {...team.reportProps}
      title={name}
      instrument={instrument ?? undefined}
      headingLevel={headingLevel}
      {...(!state.readOnly && { onPlan })}
    />
  );
}
