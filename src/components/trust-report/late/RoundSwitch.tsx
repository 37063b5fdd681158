'use client';
import type { TrustReportHook } from '../../../hooks/trust-report/useTrustReport';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { SegmentedControl } from '../../shared/SegmentedControl';
import { segmentedControlCss } from '../../shared/segmented-control.css';
import { useSheet } from '../../shared/useSheet';

const switchSheet = createSheet('plinth-report-rounds', segmentedControlCss + inheritFontCss);

/** Which round is shown. Loads on demand, since the newest is the one to read. Renders a `<div>`. */
export function RoundSwitch(props: {
  readonly report: Pick<TrustReportHook, 'state' | 'commands' | 'plinth'>;
  readonly label: string;
  readonly shown: string;
}) {
  const { report, label, shown } = props;
  return (
    <div className={useSheet(switchSheet)}>
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
