import type { ReactNode } from 'react';
import type { UseTrustReportOptions } from '../../hooks/trust-report/report.types';
import type { ModelTexts } from '../../locales/types';
import type { AppearanceOptions } from '../shared/appearance-context';

export type TrustReportPart =
  | 'root'
  | 'header'
  | 'picture'
  | 'findings'
  | 'spread'
  | 'trend'
  | 'leader'
  | 'groups'
  | 'calculated'
  | 'comments'
  | 'next'
  | 'notes'
  | 'waiting';

/** What a team may make of a principle. */
export type PlanKind = 'retro' | 'goal';

export interface TrustReportProps extends UseTrustReportOptions, AppearanceOptions {
  /** Whose report it is, for example "Northlight". */
  readonly title?: ReactNode;
  /** Of the headline; the headings inside follow. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Figures are on their way: shows the shape. @default false */
  readonly loading?: boolean | undefined;
  /** Charts start as tables. @default false */
  readonly defaultTables?: boolean | undefined;
  /** Texts by level id, for what to try next. @default fetched */
  readonly modelTexts?: ModelTexts | undefined;
  /** Turns a principle into a retro or a goal. Given: every principle has the two buttons. */
  readonly onPlan?: ((levelId: string, kind: PlanKind, event: unknown) => void) | undefined;
  /** What to do next about a principle, in place of the two buttons. */
  readonly renderNextStep?: ((levelId: string) => ReactNode) | undefined;
  /** Sends a reminder to everybody who was invited. Given: the last round offers it while it is below the threshold. */
  readonly onRemind?: ((event: unknown) => void) | undefined;
  /** What to do when there is no round yet. */
  readonly emptyAction?: ReactNode;
  readonly className?: string | undefined;
  /** A class name per part. */
  readonly classNames?: Readonly<Partial<Record<TrustReportPart, string>>> | undefined;
}
