import type { DocumentHead, DocumentRecord } from '../shared/schema';
import type { BoardRecord } from './board.types';

/** Longest text that a command writes on a card, in UTF-16 units. What was imported or merged may be longer. */
export const MAX_CARD_TEXT = 2000;
/** Longest comment, note, action, thank-you. */
export const MAX_SHORT_TEXT = 1000;
/** Longest title of a board, column, group or round. */
export const MAX_TITLE = 200;
/** Columns that commands allow; an imported board may have more. */
export const MAX_COLUMNS = 12;
export const MAX_PHASES = 20;

/** One of the five hues of the theme. */
export type CardHue = 1 | 2 | 3 | 4 | 5;

/**
 * A column. `textKey` names title and prompt in the template texts of every language (`mad`, `wind`, `trust` …); a
 * `title` or `prompt` of its own comes before them. One of `textKey` and `title` is there.
 */
export interface ColumnRecord extends DocumentRecord {
  readonly textKey?: string;
  readonly title?: string;
  readonly prompt?: string;
  readonly hue?: CardHue;
  /** Fractional key among the columns. */
  readonly order: string;
}

/**
 * A card that everybody sees. A `columnId` or `groupId` that names nothing is no fault: readers see it in the first
 * column, or on its own (`boardView`).
 */
export interface CardRecord extends DocumentRecord {
  /** Light markup, read by `parseCardText`. */
  readonly text: string;
  /** For a card in a group the group's column counts, not this one. */
  readonly columnId: string;
  readonly groupId?: string;
  /** Fractional key: among cards and groups of the column, or within the group. */
  readonly order: string;
  /** Person id. Never on an anonymous board. */
  readonly author?: string;
  /** A name without a person behind it, from an import. */
  readonly authorName?: string;
  /** @default the column's */
  readonly hue?: CardHue;
  /** When it was added, in milliseconds since the epoch. Never on an anonymous board, never on a card that was hidden. */
  readonly at?: number;
  /** `{'<roundId>:<voterKey>': count}`, counts from 1. Read it through the selectors: they know the budgets. */
  readonly votes: Readonly<Record<string, number>>;
  /** `{'<reaction>:<who>': true}`. The reaction `same` says "same here". */
  readonly reactions: Readonly<Record<string, true>>;
}

/** A group exists while two cards refer to it; one is shown as a plain card in the group's place, none as nothing. */
export interface GroupRecord extends DocumentRecord {
  readonly title?: string;
  readonly columnId: string;
  /** Fractional key among cards and groups of the column. */
  readonly order: string;
}

export interface CommentRecord extends DocumentRecord {
  readonly cardId: string;
  readonly text: string;
  readonly author?: string;
  readonly authorName?: string;
  readonly at?: number;
  readonly order: string;
}

/** A round of voting. Votes themselves are on the cards, so that one vote touches one record. */
export interface VoteRoundRecord extends DocumentRecord {
  /** Closing is a barrier for undo; it can be opened again. Totals are shown when it is closed. */
  readonly status: 'open' | 'closed';
  /** Votes per voter. Absent: without limit. */
  readonly budget?: number;
  /** Votes of one voter on one card. Absent: as many as the budget. */
  readonly perCard?: number;
  /** Votes for people in the room without a device (voter key `room`). Absent: 0. */
  readonly proxyBudget?: number;
  readonly title?: string;
  readonly order: string;
}

/** What was discussed. The id is that of the card or group. No record: not yet. */
export interface TopicRecord extends DocumentRecord {
  readonly status: 'open' | 'now' | 'done';
  /** "Go on with this?": `{who: 1}` yes, `{who: -1}` no. Emptied when the topic starts or goes on. */
  readonly continues: Readonly<Record<string, number>>;
  /** How often it was prolonged. */
  readonly extended?: number;
}

export interface NoteRecord extends DocumentRecord {
  /** A card or a group. Notes of a card that joined a group are shown with the group. */
  readonly topicId: string;
  readonly text: string;
  readonly order: string;
}

/** The one record of `timer`; none: not started. Advisory, and the same after a reload or a sleep. */
export interface TimerRecord extends DocumentRecord {
  /** What it was started for, in milliseconds. */
  readonly duration: number;
  /** Running: ends at this time (milliseconds since the epoch). Paused: so many milliseconds left; negative is overtime. */
  readonly run: { readonly endAt: number } | { readonly left: number };
}

export interface CarriedFrom {
  /** Document id of the last retro, and the id of the action there. */
  readonly retro: string;
  readonly action: string;
  /** How many retros it has been carried through, from 1. */
  readonly times: number;
}

export interface ActionRecord extends DocumentRecord {
  readonly text: string;
  /** `{personId: true}` */
  readonly owners: Readonly<Record<string, true>>;
  /** Names without a person behind them, from an import. */
  readonly ownerNames?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly due?: string;
  readonly status: 'open' | 'done' | 'dropped';
  /** The card or group it came from. */
  readonly cardId?: string;
  readonly carriedFrom?: CarriedFrom;
  /** The goal it became. */
  readonly goalId?: string;
  readonly order: string;
}

/** A thank-you. */
export interface KudosRecord extends DocumentRecord {
  /** `{personId: true}` */
  readonly to: Readonly<Record<string, true>>;
  readonly text: string;
  /** Person id. Never on an anonymous board. */
  readonly from?: string;
  readonly order: string;
}

/**
 * How many hidden cards one writer has written in all, published ones included: publishing changes nothing here, so that
 * it cannot be told from it whose card came. The id is the writer key of the private document. On an anonymous board it
 * is there after the reveal only, and of late cards it says that there are some.
 */
export interface PendingRecord extends DocumentRecord {
  readonly total: number;
  /** `{columnId: count}` on named boards; absent on anonymous ones. */
  readonly columns?: Readonly<Record<string, number>>;
  /** Late cards that wait for another author's; on an anonymous board 1, however many they are. */
  readonly waiting?: number;
}

/** A hidden card went out. Stays when the card is removed: that is why a second tab publishes nothing twice. */
export interface PublicationRecord extends DocumentRecord {
  /** On named boards. */
  readonly columnId?: string;
}

/** What a team sees of a retro: schema `plinth/retro`, shared. Read it through `boardView` and its kin. */
export interface RetroDocument extends DocumentHead {
  /** One record, `BOARD_ID`. */
  readonly board: { readonly [id: string]: BoardRecord };
  readonly columns: { readonly [id: string]: ColumnRecord };
  readonly cards: { readonly [id: string]: CardRecord };
  readonly groups: { readonly [id: string]: GroupRecord };
  readonly comments: { readonly [id: string]: CommentRecord };
  readonly voteRounds: { readonly [id: string]: VoteRoundRecord };
  readonly topics: { readonly [id: string]: TopicRecord };
  readonly notes: { readonly [id: string]: NoteRecord };
  /** One record, `TIMER_ID`, or none. */
  readonly timer: { readonly [id: string]: TimerRecord };
  readonly actions: { readonly [id: string]: ActionRecord };
  readonly kudos: { readonly [id: string]: KudosRecord };
  readonly pending: { readonly [id: string]: PendingRecord };
  readonly publications: { readonly [id: string]: PublicationRecord };
}

export const BOARD_ID = 'board';
export const TIMER_ID = 'timer';
/** What a note is about that is about the retro itself, not about a card. */
export const RETRO_TOPIC = 'retro';
/** The voter key of people in the room without a device. */
export const ROOM_VOTER = 'room';
