'use client';
import { forwardRef } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { useTrustReport } from '../../hooks/trust-report/useTrustReport';
import { reportViewMessages } from '../../locales/en/report-view.messages';
import { bandCss } from '../../theme/generated/band.css';
import { principleCss } from '../../theme/generated/principle.css';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { LiveRegion } from '../shared/LiveRegion';
import { pyramidFigureCss } from '../shared/pyramid-figure';
import { useOnDemand } from '../shared/useOnDemand';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import { ReportFindings } from './ReportFindings';
import { ReportHeader } from './ReportHeader';
import { ReportLater } from './ReportLater';
import { ReportPicture } from './ReportPicture';
import { ReportWaiting } from './ReportWaiting';
import { reportCss } from './report.css';
import type { TrustReportProps } from './report.types';

const reportSheet = createSheet(
  'plinth-trust-report',
  principleCss + bandCss + pyramidFigureCss + reportCss + inheritFontCss,
);

const loadBlank = () => import('./late/ReportBlank');
const loadProblems = () => import('./late/ReportProblems');

/** The report itself. Renders a `<div>`. */
export const ReportRoot = forwardRef<HTMLDivElement, TrustReportProps>(function ReportRoot(props, ref) {
  const { className, classNames = {}, headingLevel = 2, loading = false } = props;
  const told = useTrustReport(props);
  const { state, plinth } = told;
  const t = useTranslator(plinth, 'report', reportViewMessages);
  const report = { ...told, t };
  const { ref: widgetRef, ...rootProps } = useWidgetRoot({ ...props, widget: 'report', plinth });
  const rootRef = useMergedRefs(widgetRef, ref);
  const wrong = state.problems.length > 0 && !loading;
  const problems = useOnDemand(loadProblems, wrong);
  const ready = state.status === 'ready' && !loading ? state : null;
  const waits = state.status === 'insufficient' && !loading ? state : null;
  const { part: blank } = useOnDemand(loadBlank, !ready && !waits);
  return (
    <WidgetRoot
      sheet={reportSheet}
      {...mergeProps(rootProps, { className }, { className: classNames.root })}
      ref={rootRef}
      aria-busy={loading || undefined}
    >
      <ReportHeader report={report} page={props} loading={loading} ready={ready} />
      <div data-plinth-part="report-body">
        {wrong && problems.part && <problems.part.ReportProblems report={report} />}
        {ready ? (
          <>
            <ReportPicture
              state={ready}
              report={report}
              headingLevel={headingLevel + 1}
              density={props.density}
              className={classNames.picture}
            />
            <ReportFindings
              findings={ready.findings}
              points={ready.points}
              t={report.t}
              format={report.format}
              direction={plinth.direction}
              idPrefix={report.idPrefix}
              headingLevel={headingLevel + 1}
              className={classNames.findings}
            />
            <ReportLater report={report} state={ready} page={props} />
          </>
        ) : waits ? (
          <ReportWaiting
            summary={waits.summary}
            t={report.t}
            open={waits.round === waits.rounds.at(-1)}
            onRemind={props.onRemind}
            className={classNames.waiting}
          />
        ) : (
          blank && <blank.ReportBlank report={report} loading={loading} action={props.emptyAction} />
        )}
      </div>
      <LiveRegion announcer={report.announcer} />
    </WidgetRoot>
  );
});
