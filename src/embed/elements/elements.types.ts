import type { Audience } from '../../components/trust-assessment/assessment.types';
import type { Model } from '../../core/model/model.types';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import type { Change } from '../../core/shared/change';
import type { Command } from '../../core/shared/command';
import type { ChangeReason } from '../../core/shared/details';
import type { BandLimits, PyramidScores, ScoreScale } from '../../core/shared/pyramid-scores';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Pagination } from '../../core/trust-assessment/pages';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';
import type { TeamSummary } from '../../core/trust-report/team-summary.types';
import type { Person, PlinthError } from '../../hooks/shared/plinth-context';
import type { ReportRound } from '../../hooks/trust-report/report.types';
import type { InstrumentName } from '../../locales/load-instrument';
import type { Catalogue, ModelTexts } from '../../locales/types';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Density, ThemeSetting } from '../../theme/theme.types';
import type { SubmitDetail } from './late/submit-through';

export type { SubmitDetail };

/** What every element takes. */
export interface PlinthElement extends HTMLElement {
  /** BCP 47 tag. Its words are fetched, unless `messages` has them. @default 'en' */
  locale: string | undefined;
  /** An imported catalogue, for a first picture in its language at once. */
  messages: Catalogue | undefined;
  /** @default the language's */
  direction: 'ltr' | 'rtl' | undefined;
  /** IANA name for dates. @default the device's */
  timeZone: string | undefined;
  /** Who uses the widget. */
  person: Person | undefined;
  /** Everybody the widget may name. */
  people: readonly Person[] | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  now: (() => number) | undefined;
  /** What this person may do. @default everything */
  can: ((command: Command) => boolean) | undefined;
  /** A preset's name or a theme. @default 'auto' */
  theme: ThemeSetting | undefined;
  /** @default 'regular' */
  density: Density | undefined;
  /** Level of the widget's heading: 2, 3 or 4. @default 2 */
  headingLevel: 2 | 3 | 4 | undefined;
}

/** The pyramid: levels that rest on each other, what they score, and what to do about it. */
export interface PlinthPyramidDiagramElement extends PlinthElement {
  addEventListener: Listen<PyramidDiagramEventMap>;
  /** 3 to 7 levels, base first. @default the five principles */
  model: Model | undefined;
  /** One entry per level, or means by level id. Left out: the picture explains the model. Empty: no round yet. */
  scores: PyramidScores | undefined;
  /** @default 1 to 5 */
  scale: ScoreScale | undefined;
  /** As shares of the scale. @default solid from 0.7, uneven from 0.5 */
  bands: BandLimits | undefined;
  /** Decimals of a score. @default 1 */
  digits: number | undefined;
  /** Name of the earlier round. */
  previousRound: string | undefined;
  /** What the picture shows. @default 'scores' */
  view: PyramidView;
  /** The selected level's id, or `null`. */
  selected: string | null;
  /** The heading. @default the model's name for the picture */
  heading: string | undefined;
  /** One line under the heading. */
  subtitle: string | undefined;
  /** Figures are on their way. @default false */
  loading: boolean | undefined;
  /** Pattern fills at first. @default false */
  defaultPatterns: boolean | undefined;
  /** Starts as a table. @default false */
  defaultTable: boolean | undefined;
  /** Long texts by level id. @default fetched when a level is selected */
  modelTexts: ModelTexts | undefined;
}

/** A questionnaire page by page. A control of the `<form>` around it: its value is the response as JSON. */
export interface PlinthTrustAssessmentElement extends PlinthElement {
  addEventListener: Listen<TrustAssessmentEventMap>;
  /** What is asked: an instrument, or the name of one of ours, fetched in the element's language. @default 'team-15' */
  instrument: Instrument | InstrumentName | undefined;
  /** The answers so far, schema `plinth/response`. Reading gives the newest; setting is checked. */
  document: ResponseDocument | undefined;
  /** One line under the title. */
  subtitle: string | undefined;
  /** Who will see the answers; the form says it in plain words. @default {kind: 'private'} */
  audience: Audience | undefined;
  /** @default 'pages' */
  pagination: Pagination | undefined;
  /** `random` shuffles within a subscale and page. @default 'fixed' */
  order: 'fixed' | 'random' | undefined;
  /** Shows all answers before they are sent. @default false */
  review: boolean | undefined;
  /** @default false */
  readOnly: boolean | undefined;
  /** Answers go nowhere: no `plinth-submit`, and the last button finishes. @default false */
  selfCheck: boolean | undefined;
  /** Where drafts are kept: an adapter, or `browser` for this device. @default nowhere */
  storage: StorageAdapter | 'browser' | undefined;
  /** Names the draft, for example by round. @default the instrument's id */
  storageKey: string | undefined;
  /** Removes the stored draft once the answers were taken. @default false */
  clearAfterSubmit: boolean | undefined;
  /** Invalid in its form while nothing is answered. @default false */
  required: boolean | undefined;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

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

/** What went wrong, in codes. The element shows it in words too. */
export type ProblemEvent = CustomEvent<PlinthError>;
/** `preventDefault()` keeps the value as it is. */
export type ValueEvent<T> = CustomEvent<{ readonly value: T; readonly reason: string }>;

export interface PyramidDiagramEventMap {
  'plinth-select': ValueEvent<string | null>;
  'plinth-view-change': ValueEvent<PyramidView>;
  'plinth-problem': ProblemEvent;
}

export interface TrustAssessmentEventMap {
  /** Before a change is made; `preventDefault()` stops one that was made here. */
  'plinth-change': CustomEvent<{
    readonly document: ResponseDocument;
    readonly reason: ChangeReason;
    readonly changes: readonly Change[];
    readonly command: Command | undefined;
  }>;
  /** The answers are handed in. Say `event.detail.accept()`, with a promise if it takes time. */
  'plinth-submit': CustomEvent<SubmitDetail>;
  'plinth-problem': ProblemEvent;
}

export interface TrustReportEventMap {
  'plinth-round-change': ValueEvent<string>;
  'plinth-plan': CustomEvent<{ readonly levelId: string; readonly kind: 'retro' | 'goal' }>;
  'plinth-remind': CustomEvent<Record<string, never>>;
  'plinth-problem': ProblemEvent;
}

/** `addEventListener` that knows an element's own events beside those of every element. */
export interface Listen<EventMap> {
  <Type extends keyof EventMap>(
    type: Type,
    listener: (event: EventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'plinth-pyramid-diagram': PlinthPyramidDiagramElement;
    'plinth-trust-assessment': PlinthTrustAssessmentElement;
    'plinth-trust-report': PlinthTrustReportElement;
  }
}
