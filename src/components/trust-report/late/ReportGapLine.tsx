'use client';
import type { Format } from '../../../hooks/shared/useFormat';
import type { ReportLevel } from '../../../hooks/trust-report/report.types';
import type { PageReport } from '../page-report';

/** Near the ends of the line a label grows inwards. */
const anchorAt = (place: number): 'start' | 'middle' | 'end' =>
  place < 22 ? 'start' : place > 78 ? 'end' : 'middle';

/** The team's mean and the leader's own on one line from the lowest point to the highest. Renders an `<svg role="img">`. */
export function ReportGapLine(props: {
  readonly level: ReportLevel;
  readonly t: PageReport['t'];
  readonly format: Format;
  readonly direction: 'ltr' | 'rtl';
}) {
  const { level, t, format, direction } = props;
  const { figures } = level;
  if (!figures?.leader) return null;
  const { leader, percent } = figures;
  const placeOf = (share: number): number => {
    const along = 4 + share * 92;
    return Math.round((direction === 'rtl' ? 100 - along : along) * 10) / 10;
  };
  const [team, lead] = [placeOf(percent), placeOf(leader.percent)];
  const score = format.number(leader.mean, 1);
  const label = (place: number, y: number, text: string) => (
    <text x={`${place}%`} y={y} textAnchor={anchorAt(place)} direction="ltr">
      {text}
    </text>
  );
  return (
    <svg
      data-plinth-part="report-gap-line"
      role="img"
      aria-label={t('gap.label', { level: level.title, team: level.mean, lead: score })}
      width="100%"
      height={62}
    >
      <line x1="2%" x2="98%" y1={31} y2={31} />
      <line data-between="" x1={`${team}%`} x2={`${lead}%`} y1={31} y2={31} />
      <circle cx={`${team}%`} cy={31} r={6} />
      <svg x={`${lead}%`} y={31} overflow="visible">
        <path d="M0-8 8 0 0 8-8 0z" />
      </svg>
      {label(team, 14, t('gap.team', { score: level.mean }))}
      {label(lead, 56, t('gap.lead', { score }))}
    </svg>
  );
}
