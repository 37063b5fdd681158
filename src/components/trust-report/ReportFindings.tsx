'use client';
import { memo } from 'react';
import type { Format } from '../../hooks/shared/useFormat';
import type { ReportFinding, ReportPoint } from '../../hooks/trust-report/report.types';
import { Icon } from '../shared/Icon';
import { agree, arrowDown, arrowUp, people, split } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
import { ReportPanel } from './ReportPanel';
import type { PageReport } from './page-report';

const loadChart = () => import('./late/FindingChart');

const ICONS = { split, weak: agree, gap: people } as const;

const iconOf = ({ kind, direction }: ReportFinding): string =>
  kind === 'move' ? (direction === 'down' ? arrowDown : arrowUp) : ICONS[kind];

/** Up to three things worth talking about, in words, each with a small chart. Renders a `<section>`. */
export const ReportFindings = memo(function ReportFindings(props: {
  readonly findings: readonly ReportFinding[];
  readonly points: readonly ReportPoint[];
  readonly t: PageReport['t'];
  readonly format: Format;
  readonly direction: 'ltr' | 'rtl';
  readonly idPrefix: string;
  readonly headingLevel: number;
  readonly className: string | undefined;
}) {
  const { findings, points, t, format, direction, idPrefix, headingLevel, className } = props;
  const { part } = useOnDemand(loadChart, findings.length > 0);
  const chartLabel = ({ kind, level }: ReportFinding): string => {
    const leader = kind === 'gap' ? level.figures?.leader : undefined;
    if (!leader) return level.spread;
    return t('gap.label', { level: level.title, team: level.mean, lead: format.number(leader.mean, 1) });
  };
  const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h4';
  return (
    <ReportPanel
      name="findings"
      title={t('talk.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={className}
    >
      {findings.length === 0 ? (
        <p data-plinth-part="report-calm">{t('talk.none')}</p>
      ) : (
        <ul data-plinth-part="report-finding-list" role="list">
          {findings.map((finding) => (
            <li
              key={finding.subscale}
              data-plinth-part="report-finding"
              data-kind={finding.kind}
              data-hue={finding.level.hue}
            >
              <div>
                <p data-plinth-part="report-finding-kind">
                  <Icon path={iconOf(finding)} size={14} />
                  {finding.label}
                </p>
                <Heading>{finding.title}</Heading>
                <p>{finding.text}</p>
              </div>
              {/* Keeps the place of the picture until that is there, and says what it shows. */}
              <div data-plinth-part="report-finding-chart" role="img" aria-label={chartLabel(finding)}>
                {part && (
                  <part.FindingChart
                    finding={finding}
                    points={points}
                    t={t}
                    format={format}
                    direction={direction}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </ReportPanel>
  );
});
