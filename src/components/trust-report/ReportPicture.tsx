'use client';
import { memo, useContext } from 'react';
import type { ReadyReport } from '../../hooks/trust-report/report.types';
import type { Density } from '../../theme/theme.types';
import { AppearanceContext } from '../shared/appearance-context';
import { PyramidFigure } from '../shared/pyramid-figure';
import { ReportPanel } from './ReportPanel';
import type { PageReport } from './page-report';

/** The most levels that a pyramid can show; more are in the spread alone. */
const MOST = 7;

interface ReportPictureProps {
  readonly state: ReadyReport;
  readonly report: Pick<PageReport, 't' | 'format' | 'plinth' | 'idPrefix'>;
  readonly headingLevel: number;
  readonly density: Density | undefined;
  readonly className: string | undefined;
}

/** The pyramid with scores, bands and agreement. Renders a `<section>`. */
export const ReportPicture = memo(function ReportPicture(props: ReportPictureProps) {
  const { state, report, headingLevel, density, className } = props;
  const { t, format, plinth, idPrefix } = report;
  const appearance = useContext(AppearanceContext);
  const { min, max } = state.summary.scale;
  if (state.figure.length > MOST || state.figure.length === 0) return null;
  return (
    <ReportPanel
      name="picture"
      title={t('picture.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={className}
      aside={t('picture.scale', { min: format.number(min), max: format.number(max) })}
    >
      <PyramidFigure
        levels={state.figure}
        label={t('picture.title')}
        direction={plinth.direction}
        density={density ?? appearance.density}
        // What its card leaves it beside the findings: wider, it would lie on them.
        servedWidth={362}
      />
    </ReportPanel>
  );
}, samePicture);

/** The hook's result is new at every render; what the picture takes from it is not. */
function samePicture(a: ReportPictureProps, b: ReportPictureProps): boolean {
  return (
    a.state === b.state &&
    a.report.plinth === b.report.plinth &&
    a.headingLevel === b.headingLevel &&
    a.density === b.density &&
    a.className === b.className
  );
}
