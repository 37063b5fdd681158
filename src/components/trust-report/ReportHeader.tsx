'use client';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { lock, people } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
import { ReportMenuSlot } from './ReportMenuSlot';
import type { ReadyReport } from '../../hooks/trust-report/report.types';
import type { TrustReportProps } from './report.types';
import type { PageReport } from './page-report';

const loadRounds = () => import('./late/RoundSwitch');

/** What the report says in one line, why it may be seen, and what to do with it. Renders a `<header>`. */
export function ReportHeader(props: {
  readonly report: PageReport;
  readonly page: TrustReportProps;
  readonly loading: boolean;
  /** What there is to show. */
  readonly ready: ReadyReport | null;
}) {
  const { report, page, loading, ready } = props;
  const { state, t, headingProps } = report;
  const round = 'round' in state ? state.round : null;
  const several = state.rounds.length > 1;
  const { part: rounds } = useOnDemand(loadRounds, several);
  const Heading = `h${page.headingLevel ?? 2}` as 'h2';
  const headline = () => {
    if (ready) return ready.headline;
    if (loading || state.status === 'ready') return t('report.label');
    if (state.status === 'insufficient') {
      const { needed, answered } = state.summary;
      // Nobody answers any more in a round before the last one.
      return state.round === state.rounds.at(-1)
        ? t('waiting.title', { count: Math.max(1, needed - answered) })
        : t('level.withheld');
    }
    return t(`${state.status}.title`);
  };
  const first = ready?.findings[0]?.subscale ?? ready?.levels[0]?.id;
  return (
    <header data-plinth-part="report-header" className={page.classNames?.header}>
      <div data-plinth-part="report-says">
        {(page.title !== undefined || (round && round.title !== '')) && (
          <p data-plinth-part="report-eyebrow">
            {page.title !== undefined && <bdi>{page.title}</bdi>}
            {!loading && round && round.title !== '' && (
              <>
                {page.title !== undefined && ' · '}
                <bdi>{round.title}</bdi>
              </>
            )}
          </p>
        )}
        <Heading {...headingProps} data-plinth-part="report-headline">
          {headline()}
        </Heading>
        {ready && (
          <ul data-plinth-part="report-facts" role="list">
            <li>
              <Icon path={people} />
              {ready.answered}
            </li>
            <li>
              <Icon path={lock} />
              {ready.why}
            </li>
          </ul>
        )}
      </div>
      {!loading && (several || ready) && (
        <div data-plinth-part="report-tools">
          {several && round && (
            <div data-plinth-part="report-rounds">
              {rounds && <rounds.RoundSwitch report={report} label={t('round.label')} shown={round.id} />}
            </div>
          )}
          {ready && <ReportMenuSlot report={report} title={page.title} />}
          {first !== undefined && page.onPlan && (
            <Button variant="primary" onClick={(event) => page.onPlan?.(first, 'retro', event)}>
              {t('plan.retro')}
            </Button>
          )}
        </div>
      )}
    </header>
  );
}
