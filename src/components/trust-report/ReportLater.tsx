'use client';
import type { ReadyReport } from '../../hooks/trust-report/report.types';
import { Button } from '../shared/Button';
import { useOnDemand } from '../shared/useOnDemand';
import type { TrustReportProps } from './report.types';
import type { PageReport } from './page-report';

const load = () => import('./late/ReportMore');

/** Everything below the first view. Fetched as soon as the page is there, so that print and search find all of it. */
export function ReportLater(props: {
  readonly report: PageReport;
  readonly state: ReadyReport;
  readonly page: TrustReportProps;
}) {
  const { report, state, page } = props;
  const { part, failed, retry } = useOnDemand(load, true);
  if (failed)
    return (
      // Plain: what cannot be fetched could not be shown in a note that has to be fetched.
      <p role="alert">
        {report.t('late.failed')}{' '}
        <Button variant="link" onClick={retry}>
          {report.bands('action.retry')}
        </Button>
      </p>
    );
  if (!part) return null;
  return (
    <part.ReportMore
      state={state}
      instrument={report.instrument}
      plinth={report.plinth}
      format={report.format}
      idPrefix={report.idPrefix}
      headingLevel={(page.headingLevel ?? 2) + 1}
      defaultTables={page.defaultTables ?? false}
      modelTexts={page.modelTexts}
      model={page.model}
      onPlan={page.onPlan}
      renderNextStep={page.renderNextStep}
      classNames={page.classNames}
    />
  );
}
