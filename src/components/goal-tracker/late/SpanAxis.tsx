'use client';
import type { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import type { Translate } from '../../../locales/translate';
import type { Tracker } from '../tracker.types';

/** Two days need this share of the line to stand side by side. */
const ROOM = 0.4;

/** Where words stand so that they stay inside: `start` is the side where the text begins. */
const anchorOf = (share: number): 'start' | 'middle' | 'end' =>
  share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle';

/**
 * The first and last day of a period where they lie on the line, and today below them. All places are attributes. Renders
 * an `<svg>` and a `<p>` that says the same.
 */
export function SpanAxis(props: {
  readonly tracker: Tracker;
  readonly t: Translate<keyof typeof goalsTableMessages>;
  readonly period: { readonly start: string; readonly end: string };
  /** Shares of the line. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
}) {
  const { tracker, t, period, from, to, now } = props;
  const rtl = tracker.plinth.direction === 'rtl';
  const at = (share: number) => `${((rtl ? 1 - share : share) * 100).toFixed(2)}%`;
  const [start, end] = [tracker.dayOf(period.start), tracker.dayOf(period.end)];
  const both = t('timeline.bar', { start, end });
  const current = tracker.today >= period.start && tracker.today <= period.end;
  const today = t('timeline.today', { day: tracker.dayOf(tracker.today) });
  const middle = (from + to) / 2;
  return (
    <>
      <p data-plinth-part="visually-hidden">{current ? `${both}, ${today}` : both}</p>
      <svg data-plinth-part="goal-span-axis" width="100%" height={current ? 34 : 18} aria-hidden="true">
        {to - from >= ROOM ? (
          <>
            <text x={at(from)} y="13" textAnchor="start">
              {start}
            </text>
            <text x={at(to)} y="13" textAnchor="end">
              {end}
            </text>
          </>
        ) : (
          <text
            x={at(from < 0.15 ? from : to > 0.85 ? to : middle)}
            y="13"
            textAnchor={from < 0.15 ? 'start' : to > 0.85 ? 'end' : 'middle'}
          >
            {both}
          </text>
        )}
        {current && (
          <text data-today="" x={at(now)} y="30" textAnchor={anchorOf(now)}>
            {today}
          </text>
        )}
      </svg>
    </>
  );
}
