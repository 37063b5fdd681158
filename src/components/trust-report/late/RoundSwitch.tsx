'use client';
import type { TrustReportHook } from '../../../hooks/trust-report/useTrustReport';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { SegmentedControl } from '../../shared/SegmentedControl';
import { segmentedControlCss } from '../../shared/segmented-control.css';
import { useSheet } from '../../shared/useSheet';
import { RoundSelect } from './RoundSelect';

const switchSheet = createSheet('plinth-report-rounds', segmentedControlCss + inheritFontCss);

/** More than these would wrap into lines and lines. */
const MOST = 6;

export interface RoundChoice {
  readonly report: Pick<TrustReportHook, 'state' | 'commands' | 'plinth'>;
  readonly label: string;
  readonly shown: string;
}

/** Which round is shown. Loads on demand, since the newest is the one to read. Renders a `<div>`, or a `<select>` for many. */
export function RoundSwitch(props: RoundChoice) {
  const { report, label, shown } = props;
  const className = useSheet(switchSheet);
  if (report.state.rounds.length > MOST) return <RoundSelect {...props} />;
  return (
    <div className={className}>
      <SegmentedControl
        label={label}
        options={report.state.rounds.map(({ id, title }) => ({ value: id, label: title }))}
        value={shown}
        onValueChange={report.commands.setRound}
        direction={report.plinth.direction}
      />
    </div>
  );
}
