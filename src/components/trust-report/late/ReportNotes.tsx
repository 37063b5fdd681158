'use client';
import type { SummaryWarning } from '../../../core/trust-report/team-summary.types';
import { ReportPanel } from '../ReportPanel';
import type { MoreContext } from './ReportMore';

const KNOWN: readonly SummaryWarning['code'][] = [
  'negativeAlpha',
  'repeatedResponses',
  'unreadableResponses',
  'answersOffScale',
  'unknownGrouping',
  'previousNotComparable',
  'leaderWithoutConsent',
];

/** What whoever runs the round should know, in plain words. Renders a `<section>`. */
export function ReportNotes({ state, t, idPrefix, headingLevel, classNames }: MoreContext) {
  const { warnings } = state.summary;
  if (warnings.length === 0) return null;
  const say = ({ code, subscale, grouping, count = 0 }: SummaryWarning): string => {
    const level = state.levels.find(({ id }) => id === subscale)?.title ?? subscale ?? '';
    if (!KNOWN.includes(code)) return t('notes.other', { code });
    return t(`notes.${code}`, { level, grouping: grouping ?? '', count });
  };
  return (
    <ReportPanel
      name="notes"
      title={t('notes.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames.notes}
    >
      <ul data-plinth-part="report-note-list" role="list">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{say(warning)}</li>
        ))}
      </ul>
    </ReportPanel>
  );
}
