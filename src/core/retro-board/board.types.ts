import type { DocumentRecord } from '../shared/schema';

/** The phases we know words for, in their usual order. A board may leave some out, reorder them and add its own. */
export const PHASES = ['review', 'collect', 'reveal', 'group', 'vote', 'discuss', 'act', 'close'] as const;
export type PhaseId = (typeof PHASES)[number];

/** The one record about the board itself. */
export interface BoardRecord extends DocumentRecord {
  /** May be empty. */
  readonly title: string;
  /** Id of the template it was made from; `custom` for none. */
  readonly template: string;
  /** Phases of this board in order, 1 to 20 different ids. */
  readonly phases: readonly string[];
  /** Names that the team gave to phases, by phase id; others have the words of the language. */
  readonly phaseTitles?: Readonly<Record<string, string>>;
  /** Where everybody is. One that is not in `phases` counts as the first. It sets defaults and forbids nothing. */
  readonly phase: string;
  /** True: new cards are hidden, in the private document of whoever writes them, until the reveal. */
  readonly hidden: boolean;
  /** Times that hidden cards were revealed; above 0, hidden cards that are still to come are late. */
  readonly reveals: number;
  /** The latest batch of publications: when it began (milliseconds since the epoch). Absent before the first reveal. */
  readonly batchAt?: number;
  /** How long a batch takes, in milliseconds, 0 to 600,000. Each hidden card goes out at a random moment in it. */
  readonly window: number;
  /** True: no author is written, nowhere. */
  readonly anonymous: boolean;
  /** True: cards and groups cannot be moved or grouped. */
  readonly locked: boolean;
  /** The day of the retro, `YYYY-MM-DD`. */
  readonly heldOn?: string;
  /** `{personId: true}`. Empty: everybody may facilitate. */
  readonly facilitators: Readonly<Record<string, true>>;
  /** `{personId: true}`: read, and no more. */
  readonly observers: Readonly<Record<string, true>>;
  /** `{'<phase>:<who>': true}` */
  readonly ready: Readonly<Record<string, true>>;
  /** Whether the opening promise is shown, and who has agreed to it: `{who: true}`. */
  readonly directive: boolean;
  readonly agreed: Readonly<Record<string, true>>;
  /** Id of a check-in question of the template texts. */
  readonly checkIn?: string;
  /** A check-in question of the team's own; comes before `checkIn`. */
  readonly checkInText?: string;
  /** Card or group that is being discussed. */
  readonly topic?: string;
  /** The round that people vote in, or voted in last. */
  readonly round?: string;
  /** For new rounds: votes per person, 1 to 99. */
  readonly budget: number;
  /** For new rounds: votes of one person on one card, 1 to 99. Absent: as many as the budget. */
  readonly perCard?: number;
  /** For new rounds: votes for people in the room without a device, 0 to 999. */
  readonly proxyBudget: number;
  /** Seconds for one topic. Absent: no time box. */
  readonly topicSeconds?: number;
}

export type Role = 'facilitator' | 'participant' | 'observer';
