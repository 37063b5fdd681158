'use client';
import type { Format } from '../../../hooks/shared/useFormat';
import type { ReportFinding, ReportPoint } from '../../../hooks/trust-report/report.types';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import type { PageReport } from '../page-report';
import { chartsCss } from './charts.css';
import { ReportBars } from './ReportBars';
import { ReportGapLine } from './ReportGapLine';

const chartsSheet = createSheet('plinth-report-charts', chartsCss + inheritFontCss);

/** What a finding says, as a small picture beside it. Loads on demand: the words come first. Renders a `<div>`. */
export function FindingChart(props: {
  readonly finding: ReportFinding;
  readonly points: readonly ReportPoint[];
  readonly t: PageReport['t'];
  readonly format: Format;
  readonly direction: 'ltr' | 'rtl';
}) {
  const { finding, points, ...rest } = props;
  return (
    <div aria-hidden="true" dir={rest.direction} className={useSheet(chartsSheet)}>
      {finding.kind === 'gap' ? (
        <ReportGapLine level={finding.level} {...rest} />
      ) : (
        <ReportBars level={finding.level} points={points} {...rest} />
      )}
    </div>
  );
}
