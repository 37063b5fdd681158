import type { RetroBoardCommand } from './board.commands.types';
import type { RetroDocument, CardHue, CardRecord, CarriedFrom, CommentRecord } from './retro.types';

/*
 * Commands carry everything that is random: ids of new records from `env.createId()`, `seed` from `env.random()`. So the
 * same command on the same document gives the same result on a page and on a server. Names of commands are stable.
 *
 * A command on something that is not there is refused with `gone`; a value that the schema refuses, or an id that is taken,
 * with `invalidValue`; moving and grouping while the board is locked with `locked`.
 */

/**
 * Where in a column: before or after a card or group there, or at an index among what is there without what is moved (0
 * is the start; beyond the end is the end). The first of `before`, `after`, `index` that can be followed counts, none of
 * them means the end: a neighbour that somebody removed meanwhile refuses nothing.
 */
export interface Place {
  readonly columnId: string;
  readonly before?: string;
  readonly after?: string;
  readonly index?: number;
}

/** Where in a group, by the cards in it. The group's column is the card's. */
export interface PlaceInGroup extends Omit<Place, 'columnId'> {
  readonly groupId: string;
}

/** In [0, 1), from `env.random()`: two people who insert at one place then rarely get the same key. @default no chance */
export interface Seeded {
  readonly seed?: number;
}

export interface NewCard {
  readonly id: string;
  readonly text: string;
  readonly hue?: CardHue;
}

export type CardCommand =
  /** One card or many, in this order. Refused: `emptyText`, `tooLong`, `tooMany`, `gone` (the column), `invalidValue` (an id). */
  | (Seeded & { readonly type: 'card.add'; readonly cards: readonly NewCard[]; readonly to: Place })
  | { readonly type: 'card.edit'; readonly id: string; readonly text: string }
  /** Out of its group into a column, or to a place in a group. Several stay together in the order given. */
  | (Seeded & {
      readonly type: 'card.move';
      readonly ids: readonly string[];
      readonly to: Place | PlaceInGroup;
    })
  /** With their comments. Votes on them are free again. */
  | { readonly type: 'card.remove'; readonly ids: readonly string[] }
  /** Removed cards as they were, for an "undo" that is offered later. What is there already is left alone. */
  | {
      readonly type: 'card.restore';
      readonly cards: readonly CardRecord[];
      readonly comments?: readonly CommentRecord[];
    }
  | { readonly type: 'card.colour'; readonly ids: readonly string[]; readonly hue: CardHue | null }
  /** `reaction` is an ASCII id; `same` is "same here". `who` is the person, or on an anonymous board a key. */
  | {
      readonly type: 'card.react';
      readonly id: string;
      readonly reaction: string;
      readonly who: string;
      readonly on: boolean;
    }
  /**
   * Puts cards together with `target`, a card or a group. Where the target is a card without a group, a new one with the
   * id `groupId` takes its place. The cards join at the end, in the order given.
   */
  | (Seeded & {
      readonly type: 'card.group';
      readonly ids: readonly string[];
      readonly target: string;
      readonly groupId: string;
    })
  | (Seeded & { readonly type: 'group.merge'; readonly from: readonly string[]; readonly into: string })
  /** Its cards stand in the column where the group stood, in their order. */
  | { readonly type: 'group.ungroup'; readonly id: string }
  /** An empty title takes it away. */
  | { readonly type: 'group.title'; readonly id: string; readonly title: string }
  | (Seeded & { readonly type: 'group.move'; readonly id: string; readonly to: Place })
  | (Seeded & {
      readonly type: 'comment.add';
      readonly id: string;
      readonly cardId: string;
      readonly text: string;
    })
  | { readonly type: 'comment.edit'; readonly id: string; readonly text: string }
  | { readonly type: 'comment.remove'; readonly id: string };

export type VoteCommand =
  /**
   * One vote for a card or group in an open round. `voter` is the voter key, or `ROOM_VOTER`. A vote for a group goes to
   * its first card that has room. Refused: `roundClosed`, `noVotesLeft`, `cardLimit`, `gone`.
   */
  | { readonly type: 'vote.cast'; readonly round: string; readonly target: string; readonly voter: string }
  /** Takes one vote of this voter back from the card or group. Refused: `roundClosed`, `gone` (there is none). */
  | {
      readonly type: 'vote.takeBack';
      readonly round: string;
      readonly target: string;
      readonly voter: string;
    }
  /** A limit left out is the board's. Refused while another round is open: `roundOpen`. */
  | {
      readonly type: 'round.open';
      readonly id: string;
      readonly title?: string;
      readonly budget?: number;
      readonly perCard?: number;
      readonly proxyBudget?: number;
    }
  /** New limits in the middle; `null` takes one away. Votes above a lower one are ignored, not removed. */
  | {
      readonly type: 'round.set';
      readonly id: string;
      readonly title?: string | null;
      readonly budget?: number;
      readonly perCard?: number | null;
      readonly proxyBudget?: number;
    }
  | { readonly type: 'round.close'; readonly id: string }
  | { readonly type: 'round.reopen'; readonly id: string };

export type DiscussCommand =
  /** Makes a card or group the topic. With `seconds` the timer starts. The one before it stays open unless finished. */
  | { readonly type: 'topic.start'; readonly id: string; readonly seconds?: number }
  | { readonly type: 'topic.finish'; readonly id: string }
  /** Not discussed after all. */
  | { readonly type: 'topic.reopen'; readonly id: string }
  /** "Go on with this?": 1 yes, -1 no, `null` takes it back. */
  | { readonly type: 'topic.vote'; readonly id: string; readonly who: string; readonly value: 1 | -1 | null }
  /** Goes on: the votes are cleared, the timer starts anew with `seconds`. */
  | { readonly type: 'topic.extend'; readonly id: string; readonly seconds: number }
  | (Seeded & {
      readonly type: 'note.add';
      readonly id: string;
      /** A card, a group, or `RETRO_TOPIC`. */
      readonly topicId: string;
      readonly text: string;
    })
  | { readonly type: 'note.edit'; readonly id: string; readonly text: string }
  | { readonly type: 'note.remove'; readonly id: string }
  /** None of the timer's commands is undone. */
  | { readonly type: 'timer.start'; readonly seconds: number }
  | { readonly type: 'timer.pause' }
  | { readonly type: 'timer.resume' }
  /** "+1 minute" is 60; negative takes away. */
  | { readonly type: 'timer.add'; readonly seconds: number }
  | { readonly type: 'timer.stop' };

/** An action of the last retro, as its document has it. */
export interface PreviousAction {
  readonly id: string;
  readonly text: string;
  readonly owners?: Readonly<Record<string, true>>;
  readonly due?: string;
  readonly goalId?: string;
  readonly carriedFrom?: CarriedFrom;
}

export type ActionCommand =
  | (Seeded & {
      readonly type: 'action.add';
      readonly id: string;
      readonly text: string;
      readonly owners?: readonly string[];
      readonly due?: string;
      readonly cardId?: string;
    })
  /** `null` takes a field away. */
  | {
      readonly type: 'action.edit';
      readonly id: string;
      readonly text?: string;
      readonly due?: string | null;
      readonly goalId?: string | null;
    }
  | { readonly type: 'action.own'; readonly id: string; readonly person: string; readonly on: boolean }
  | { readonly type: 'action.status'; readonly id: string; readonly status: 'open' | 'done' | 'dropped' }
  | (Seeded & { readonly type: 'action.move'; readonly id: string; readonly to: Omit<Place, 'columnId'> })
  | { readonly type: 'action.remove'; readonly id: string }
  /** Takes over open actions of the last retro (`openActions`). Those that are here already are left alone. */
  | { readonly type: 'action.carryOver'; readonly retro: string; readonly actions: readonly PreviousAction[] }
  | (Seeded & {
      readonly type: 'kudos.add';
      readonly id: string;
      readonly to: readonly string[];
      readonly text: string;
      /** Without the name of who thanks. Always so on an anonymous board. */
      readonly unsigned?: boolean;
    })
  | { readonly type: 'kudos.edit'; readonly id: string; readonly text: string }
  | { readonly type: 'kudos.remove'; readonly id: string };

export type HiddenCommand =
  /** Hidden cards become visible: everybody's pages now publish theirs. A barrier. */
  | { readonly type: 'board.reveal' }
  /** From now on new cards are hidden; those that are out stay out. */
  | { readonly type: 'board.hide' }
  /** A new batch: late cards that wait go out now. */
  | { readonly type: 'board.batch' }
  /**
   * Hidden cards go out, from `cardsToPublish`. One that went out before is left alone, also if it was removed since. It
   * leaves no step: what would bring the card back is in the private store, where `hidden.published` is the barrier.
   * Refused before the reveal: `stillHidden`.
   */
  | { readonly type: 'card.publish'; readonly cards: readonly PublishedCard[] }
  /** How many hidden cards this writer has written: see `PendingRecord`. `waiting` 0 takes the mark away. */
  | {
      readonly type: 'pending.set';
      readonly writer: string;
      readonly total: number;
      /** Ignored on anonymous boards. */
      readonly columns?: Readonly<Record<string, number>>;
      readonly waiting?: number;
    }
  /** Nobody waits for them any longer (a device that was lost). */
  | { readonly type: 'pending.clear' };

export interface PublishedCard extends NewCard {
  readonly columnId: string;
  readonly order: string;
  /** Goes out without an author although the board is not anonymous (any more). */
  readonly anonymous?: boolean;
}

export type ImportCommand = {
  readonly type: 'retro.import';
  /** Takes the place of everything but who facilitates and observes. A barrier. */
  readonly document: RetroDocument;
};

/** Every wish to change a shared retro. */
export type RetroCommand =
  | RetroBoardCommand
  | CardCommand
  | VoteCommand
  | DiscussCommand
  | ActionCommand
  | HiddenCommand
  | ImportCommand;

export type RetroCommandOf<T extends RetroCommand['type']> = Extract<RetroCommand, { readonly type: T }>;
