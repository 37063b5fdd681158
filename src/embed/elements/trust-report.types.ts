import type { Model } from '../../core/model/model.types';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { TeamSummary } from '../../core/trust-report/team-summary.types';
import type { ReportRound } from '../../hooks/trust-report/report.types';
import type { ModelTexts } from '../../locales/types';
import type { Listen, PlinthElement, ProblemEvent, ValueEvent } from './common.types';

/** The page that a team looks at together, from what `summariseTeam` answers. */
export interface PlinthTrustReportElement extends PlinthElement {
  addEventListener: Listen<TrustReportEventMap>;
  /** Rounds, newest last. */
  summaries: readonly ReportRound[] | undefined;
  /** A single round, in place of `summaries`. */
  summary: TeamSummary | undefined;
  /** How many were invited to the single round. */
  invited: number | undefined;
  /** Where titles of principles and words of the scale come from. */
  instrument: Instrument | undefined;
  /** Levels with texts of their own. @default the five principles */
  model: Model | undefined;
  /** The round that is shown, by id; empty for the newest. @default '' */
  round: string;
  /** Whose report it is. */
  heading: string | undefined;
  /** Figures are on their way. @default false */
  loading: boolean | undefined;
  /** Charts start as tables. @default false */
  defaultTables: boolean | undefined;
  /** Offers to make a retro or a goal of a principle: `plinth-plan`. @default false */
  plans: boolean | undefined;
  /** Offers to remind everybody who was invited: `plinth-remind`. @default false */
  reminds: boolean | undefined;
  /** Texts by level id. @default fetched */
  modelTexts: ModelTexts | undefined;
}

export interface TrustReportEventMap {
  'plinth-round-change': ValueEvent<string>;
  'plinth-plan': CustomEvent<{ readonly levelId: string; readonly kind: 'retro' | 'goal' }>;
  'plinth-remind': CustomEvent<Record<string, never>>;
  'plinth-problem': ProblemEvent;
}
