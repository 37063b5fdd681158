'use client';
import { trendSeries } from './trend-series';
import type { MoreContext } from './ReportMore';
import { ReportTable } from './ReportTable';
import { ReportTwin } from './ReportTwin';
import { TrendLine } from './TrendLine';

/** Each principle over the rounds, one small picture each. Shows from two rounds up. Renders a `<section>`. */
export function ReportTrend(context: MoreContext) {
  const { state, t, plinth, format } = context;
  const { rounds, series, solid } = trendSeries(state);
  if (rounds.length < 2) return null;
  const [first, last] = [rounds[0]?.title ?? '', rounds.at(-1)?.title ?? ''];
  const gaps = series.some(({ means }) => means.includes(null));
  const legend = [solid !== null && t('trend.solid'), gaps && t('trend.gap')].filter(Boolean).join(' · ');
  const figure = (mean: number | null) => (mean === null ? t('trend.none') : format.number(mean, 1));
  return (
    <ReportTwin
      {...context}
      name="trend"
      title={t('trend.title')}
      remark={legend !== '' && <p data-plinth-part="report-remark">{legend}</p>}
      table={(labelledBy) => (
        <ReportTable
          caption={t('trend.caption')}
          labelledBy={labelledBy}
          columns={[
            { id: 'level', label: t('spread.principle') },
            ...rounds.map(({ id, title }) => ({
              id: `round-${id}`,
              label: <bdi>{title}</bdi>,
              numeric: true,
            })),
          ]}
          rows={series.map(({ level, means }) => ({
            id: level.id,
            cells: [level.title, ...means.map(figure)],
          }))}
        />
      )}
      picture={
        <ul data-plinth-part="report-trend-list" role="list">
          {series.map(({ level, means, shares }) => (
            <li key={level.id} data-plinth-part="report-trend-item" data-hue={level.hue}>
              <span data-plinth-part="report-level-name">{level.title}</span>
              <span data-plinth-part="report-trend-now">
                <strong>{level.mean === '' ? t('trend.none') : level.mean}</strong>
                {level.change}
              </span>
              <TrendLine
                label={t('trend.label', {
                  level: level.title,
                  points: rounds
                    .map(({ title }, index) =>
                      t('trend.point', { round: title, score: figure(means[index] ?? null) }),
                    )
                    .reduce((before, next) => t('list.and', { before, next })),
                })}
                shares={shares}
                solid={solid}
                shown={rounds.findIndex(({ id }) => id === state.round.id)}
                direction={plinth.direction}
              />
              <span data-plinth-part="report-ends" aria-hidden="true">
                <bdi>{first}</bdi>
                <bdi>{last}</bdi>
              </span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
