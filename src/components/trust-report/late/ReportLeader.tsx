'use client';
import { ReportGapLine } from './ReportGapLine';
import { ReportPanel } from '../ReportPanel';
import type { MoreContext } from './ReportMore';

/** The leader's own view beside the team's, with the leader's consent. Renders a `<section>`. */
export function ReportLeader({ state, t, plinth, format, idPrefix, headingLevel, classNames }: MoreContext) {
  const shown = [...state.levels].reverse().filter(({ figures }) => figures?.leader);
  if (shown.length === 0) return null;
  return (
    <ReportPanel
      name="leader"
      title={t('leader.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames.leader}
      aside={t('leader.text')}
    >
      <ul data-plinth-part="report-leader-list" role="list">
        {shown.map((level) => {
          const leader = level.figures?.leader;
          return (
            leader && (
              <li key={level.id} data-plinth-part="report-leader-row" data-hue={level.hue}>
                <span data-plinth-part="report-level-name">{level.title}</span>
                <ReportGapLine level={level} t={t} format={format} direction={plinth.direction} />
                <span data-plinth-part="report-leader-word">
                  {t(`leader.${leader.reading}`, { amount: format.number(Math.abs(leader.gap), 1) })}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </ReportPanel>
  );
}
