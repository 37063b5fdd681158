'use client';
import { forwardRef } from 'react';
import { GuardedWidget } from '../shared/GuardedWidget';
import { ReportRoot } from './ReportRoot';
import type { TrustReportProps } from './report.types';

/**
 * The page that a team looks at together: what got better and what got thinner, the pyramid, what is worth talking about,
 * how answers spread, rounds, comments, and what to do next. It takes what `summariseTeam` answers, never responses.
 * Renders a `<div>`; bad data shows as a note in it, never as an exception.
 */
export const TrustReport = forwardRef<HTMLDivElement, TrustReportProps>(function TrustReport(props, ref) {
  return (
    <GuardedWidget widget="trust-report" options={props}>
      <ReportRoot {...props} ref={ref} />
    </GuardedWidget>
  );
});
