'use client';
import type { ViewSettings } from '../../../core/goal-tracker/goals.types';
import { goalsToCsv } from '../../../core/goal-tracker/files/csv/write';
import { goalsToMarkdown } from '../../../core/goal-tracker/files/markdown';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { isStay } from '../../../core/goal-tracker/rules/pace-status';
import { goalRows } from '../../../core/goal-tracker/selectors/goal-rows';
import {
  amountText,
  numberText,
  percentText,
  statusKey,
  valueText,
} from '../../../hooks/goal-tracker/goal-words';
import { csvFor } from '../../../hooks/shared/csv-for';
import { filterOf, shownPeriod } from '../../../hooks/goal-tracker/shown-period';
import { figureOf } from '../GoalFigure';
import type { Tracker } from '../tracker.types';
import type { AroundWords } from './around.types';
import { take } from './save-files';

/** What the view shows, one row per key result, safe to open in a spreadsheet. */
export function saveCsv(tracker: Tracker, view: ViewSettings, t: AroundWords, near: Element): void {
  const document = tracker.store.getSnapshot();
  const reading = tracker.read(document);
  const { search, sort } = view;
  const rows = goalRows(reading, {
    filter: filterOf(document, view, tracker.today),
    search,
    sort,
    nameOf: tracker.nameOf,
  });
  const text = goalsToCsv(reading, rows, csvFor(tracker.format));
  take(tracker, t, near, { ending: 'csv', text, type: 'text/csv' });
}

/** The shown period as a report to paste anywhere. */
export function saveMarkdown(tracker: Tracker, view: ViewSettings, t: AroundWords, near: Element): void {
  const document = tracker.store.getSnapshot();
  const period = shownPeriod(document, view, tracker.today);
  if (!period) return;
  const percent = (share: number) => percentText(tracker, share);
  const text = goalsToMarkdown(tracker.read(document), period.id, {
    columns: [
      t('report.what'),
      t('report.from'),
      t('report.now'),
      t('report.target'),
      t('report.progress'),
      t('report.status'),
      t('report.sure'),
    ],
    percent,
    number: (value) => numberText(tracker, value),
    figures: (reading) => figuresOf(tracker, reading),
    date: tracker.dayOf,
    status: (status) => tracker.t(statusKey(status)),
    nameOf: tracker.nameOf,
    period: ({ start, end, progress }) =>
      t('report.period', {
        start: tracker.dayOf(start),
        end: tracker.dayOf(end),
        percent: percent(progress),
      }),
    goal: ({ goal, status, progress }, owners) =>
      [tracker.t(`kind.${goal.kind}`), tracker.t(statusKey(status)), percent(progress.raw), ...owners].join(
        ', ',
      ),
    learnings: t('report.learnings'),
    stances: t('report.stances'),
    stance: (stance) => t(`report.stance.${stance}`),
    lastNote: t('report.notes'),
    none: NONE,
  });
  take(tracker, t, near, { ending: 'md', text, type: 'text/markdown' });
}

const NONE = '–';

function figuresOf(tracker: Tracker, reading: KeyResultReading): readonly [string, string, string] {
  const { keyResult, value } = reading;
  const { metric, start, target, unit } = keyResult;
  const now = value === null ? NONE : valueText(tracker, keyResult, value);
  if (metric === 'binary') return [NONE, now, tracker.t('value.done')];
  if (metric === 'milestones') return [NONE, now, figureOf(tracker, reading)[1]];
  // Kept rather than reached: what the value is kept to is said in words.
  const to = isStay(metric) ? figureOf(tracker, reading)[1] : amountText(tracker, target, unit);
  return [amountText(tracker, start, unit), now, to];
}
