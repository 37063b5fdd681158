import type { Path } from '../../shared/problem';

/*
 * What every format is read into. Keys are the file's own ids or titles; `assemble` makes records of them. Lists are in
 * the order in which things are to stand.
 */

export interface DraftPerson {
  readonly id?: string;
  readonly name?: string;
}

/** Where something came from. */
export interface Origin {
  readonly path?: Path;
  readonly line?: number;
}

export interface DraftColumn extends Origin {
  readonly key: string;
  readonly title: string;
  readonly prompt?: string;
}

export interface DraftVote {
  /** Key of a round. */
  readonly round: string;
  /** Who, as the file names them; absent: a total. */
  readonly voter?: string;
  readonly count: number;
}

export interface DraftComment {
  readonly text: string;
  readonly author?: DraftPerson;
  readonly at?: number;
}

export interface DraftCard extends Origin {
  /** '' when the file has no ids. */
  readonly key: string;
  readonly text: string;
  /** Key of a column; '' for none. */
  readonly column: string;
  /** Key of a group. */
  readonly group?: string;
  readonly author?: DraftPerson;
  readonly at?: number;
  readonly votes?: readonly DraftVote[];
  readonly comments?: readonly DraftComment[];
  readonly topic?: 'now' | 'done';
  /** As in our own files. */
  readonly reactions?: Readonly<Record<string, number>>;
}

export interface DraftRound {
  readonly key: string;
  readonly title?: string;
  readonly budget?: number;
  readonly perCard?: number;
  readonly open?: boolean;
}

export interface DraftAction {
  readonly key: string;
  readonly text: string;
  readonly owners?: readonly string[];
  readonly due?: string;
  readonly status?: 'open' | 'done' | 'dropped';
  /** Key of a card, or of a group. */
  readonly card?: string;
  readonly group?: string;
}

/** What was said of a topic, or of the retro itself. */
export interface DraftNote extends Origin {
  readonly text: string;
  /** Key of a card, or of a group. */
  readonly card?: string;
  readonly group?: string;
}

export interface DraftKudos extends Origin {
  readonly text: string;
  /** As the file names them; none: everybody. */
  readonly to: readonly string[];
  readonly author?: DraftPerson;
}

export interface Draft {
  readonly id?: string;
  readonly title: string;
  readonly anonymous?: boolean;
  readonly phase?: string;
  /** Votes per person in new rounds. */
  readonly budget?: number;
  readonly columns: readonly DraftColumn[];
  readonly cards: readonly DraftCard[];
  /** Groups that stay although only one card is in them, and titles. */
  readonly groups?: readonly { readonly key: string; readonly title?: string }[];
  readonly rounds?: readonly DraftRound[];
  readonly actions?: readonly DraftAction[];
  readonly notes?: readonly DraftNote[];
  readonly kudos?: readonly DraftKudos[];
}
