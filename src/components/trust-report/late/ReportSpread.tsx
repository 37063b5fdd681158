'use client';
import { useId } from 'react';
import { layoutSpread, toneOf } from '../../../core/trust-report/report/spread-layout';
import { Icon } from '../../shared/Icon';
import { agree, mixed, split } from '../../shared/icons';
import { ReportCloser } from './ReportCloser';
import type { MoreContext } from './ReportMore';
import { ReportTable } from './ReportTable';
import { ReportTwin } from './ReportTwin';
import { SpreadBar } from './SpreadBar';
import { SpreadLegend } from './SpreadLegend';
import { SpreadPatterns } from './SpreadPatterns';
import { spreadTable } from './spread-table';

const AGREEMENT_ICONS = { aligned: agree, mixed, split } as const;

/** How answers spread, per principle: a diverging bar, the mean, and how far the team agrees. Renders a `<section>`. */
export function ReportSpread(context: MoreContext) {
  const { state, t, plinth } = context;
  const { levels, points, summary } = state;
  const patterns = useId();
  // Top level first, as in the pyramid beside it.
  const shown = [...levels].reverse();
  const layout = layoutSpread(
    shown.map(({ figures }) => figures?.distribution ?? []),
    summary.scale,
  );
  return (
    <ReportTwin
      {...context}
      name="spread"
      title={t('spread.title')}
      remark={<p data-plinth-part="report-remark">{t('spread.text')}</p>}
      table={(labelledBy) => (
        <ReportTable caption={t('spread.caption')} labelledBy={labelledBy} {...spreadTable(context)} />
      )}
      picture={
        <>
          <SpreadPatterns
            idPrefix={patterns}
            tones={points.map(({ value }) => toneOf(value, summary.scale))}
          />
          <SpreadLegend
            points={points}
            scale={summary.scale}
            label={t('spread.legend')}
            patterns={patterns}
          />
          <ul data-plinth-part="report-spread-list" role="list">
            {shown.map((level, index) => (
              <li key={level.id} data-plinth-part="report-spread-row" data-hue={level.hue}>
                <span data-plinth-part="report-level-name">{level.title}</span>
                {level.figures ? (
                  <>
                    <SpreadBar
                      label={level.spread}
                      segments={layout.rows[index] ?? []}
                      middle={layout.middle}
                      direction={plinth.direction}
                      format={context.format}
                      patterns={patterns}
                    />
                    <strong data-plinth-part="report-mean">
                      <span data-plinth-part="visually-hidden">{t('spread.mean')}</span> {level.mean}
                    </strong>
                    <span
                      data-plinth-part="report-agreement"
                      data-agreement={level.figures.agreement.reading}
                    >
                      <Icon path={AGREEMENT_ICONS[level.figures.agreement.reading]} size={14} />
                      {level.agreement}
                    </span>
                    <ReportCloser context={context} level={level} patterns={patterns} />
                  </>
                ) : (
                  <span data-plinth-part="report-withheld">{t('level.withheld')}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
