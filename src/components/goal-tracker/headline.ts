import type { GoalSummary } from '../../hooks/goal-tracker/useGoalSummary';
import type { Tracker } from './tracker.types';

/** Small counts as words, where the language wants that. */
function numberWord({ t, format }: Tracker, count: number): string {
  return t('headline.numbers').split(' ')[count] ?? format.number(count);
}

/** What to know about a period at a glance: what is done, what is on course, what needs everybody. */
export function headlineOf(tracker: Tracker, summary: GoalSummary | null): string {
  const { t, plinth } = tracker;
  if (!summary || summary.goals === 0) return t('headline.empty');
  const { achieved, onTrack, atRisk, offTrack, missed } = summary.counts;
  const parts = (
    [
      ['headline.achieved', achieved],
      ['headline.onTrack', onTrack],
      ['headline.need', atRisk + offTrack],
      ['headline.missed', missed],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(key, { count, number: numberWord(tracker, count) }));
  if (parts.length === 0)
    return summary.daysUntil > 0 ? t('headline.planned', { count: summary.goals }) : t('headline.none');
  const text = parts.reduce((first, second) => t('headline.two', { first, second }));
  return text.charAt(0).toLocaleUpperCase(plinth.locale) + text.slice(1);
}

/** Which period, and how much of it is left. */
export function eyebrowOf({ t }: Tracker, summary: GoalSummary | null): string {
  if (!summary) return t('tracker.label');
  const { title: period } = summary.period;
  if (summary.daysUntil > 0) return t('period.soon', { period, count: summary.daysUntil });
  return summary.daysLeft === 0
    ? t('period.over', { period })
    : t('period.left', { period, count: summary.daysLeft });
}
