import type { Model } from '../../core/model/model.types';
import type { Hue } from '../../core/model/level-hue';
import type { Problem } from '../../core/shared/problem';
import type { FigureLevel } from '../../core/shared/pyramid-level-view';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { TalkingPoint } from '../../core/trust-report/report/talking-points';
import type {
  InsufficientSummary,
  PublishedSummary,
  SubscaleFigures,
  TeamSummary,
} from '../../core/trust-report/team-summary.types';
import type { PlinthOptions } from '../shared/plinth-context';
import type { ValueChangeDetails } from '../shared/useControllable';

/** One round as a host stores it. Raw answers have no place here. */
export interface ReportRound {
  readonly id: string;
  /** For example "Round 4" or "September". @default its place in the list */
  readonly title?: string | undefined;
  readonly summary: TeamSummary;
  /** How many were invited, for "7 of 8 answered". */
  readonly invited?: number | undefined;
}

export interface UseTrustReportOptions extends PlinthOptions {
  /** Rounds, newest last. One that cannot be read is left out and named in `state.problems`. */
  readonly summaries?: readonly ReportRound[] | undefined;
  /** A single round, in place of `summaries`. */
  readonly summary?: TeamSummary | undefined;
  /** How many were invited to the single round. */
  readonly invited?: number | undefined;
  /** Where titles of principles and words of the scale come from. @default the five principles, and numbers */
  readonly instrument?: Instrument | undefined;
  /** Levels with texts of their own. @default the five principles */
  readonly model?: Model | undefined;
  /** The round that is shown, by id. */
  readonly round?: string | undefined;
  /** @default the newest */
  readonly defaultRound?: string | undefined;
  readonly onRoundChange?: ((id: string, details: ValueChangeDetails) => void) | undefined;
}

/** One point of the scale in words. */
export interface ReportPoint {
  readonly value: number;
  readonly label: string;
}

/** One principle as this round has it. */
export interface ReportLevel {
  readonly id: string;
  readonly title: string;
  readonly hue: Hue;
  /** `null`: fewer than the threshold have a score on it. */
  readonly figures: SubscaleFigures | null;
  /** Figures in words; empty without figures. */
  readonly mean: string;
  readonly agreement: string;
  /** Against the round before; empty without one. Says no more than the reading allows. */
  readonly change: string;
  /** The spread in words: "Trust: 2 × Often, 5 × Almost always". */
  readonly spread: string;
}

/** One thing worth talking about, in words. */
export interface ReportFinding extends TalkingPoint {
  readonly level: ReportLevel;
  /** What kind of finding it is: "You are split". */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

/** A round in the list. */
export interface ReportRoundView {
  readonly id: string;
  readonly title: string;
  readonly summary: TeamSummary;
  readonly invited: number | null;
}

interface Common {
  /** What was wrong with what was handed in. The rest is shown. */
  readonly problems: readonly Problem[];
  /** All that can be shown, oldest first. */
  readonly rounds: readonly ReportRoundView[];
}

export type TrustReportState =
  /** `invalid`: there are summaries, and none can be read. */
  | (Common & { readonly status: 'empty' | 'invalid' })
  | (Common & {
      readonly status: 'insufficient';
      readonly round: ReportRoundView;
      readonly summary: InsufficientSummary;
    })
  | (Common & {
      readonly status: 'ready';
      readonly round: ReportRoundView;
      readonly summary: PublishedSummary;
      /** Base first. */
      readonly levels: readonly ReportLevel[];
      /** The same as a pyramid shows them. */
      readonly figure: readonly FigureLevel[];
      readonly points: readonly ReportPoint[];
      /** What got better and what got thinner, in words. */
      readonly headline: string;
      /** "7 of 8 answered". */
      readonly answered: string;
      /** Why this is shown at all. */
      readonly why: string;
      readonly findings: readonly ReportFinding[];
      /** Name of the round that changes are measured against. */
      readonly previous: string;
    });

/** The state while there is something to see. */
export type ReadyReport = Extract<TrustReportState, { readonly status: 'ready' }>;
