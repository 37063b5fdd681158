import type {
  RetroCommand,
  RetroDocument,
  RetroPrivateCommand,
  RetroPrivateDocument,
} from '../../core/retro-board/index';
import type { Store } from '../../core/shared/store.types';
import type { MaybePromise } from '../../storage/adapter.types';

/** One person's page. */
export interface RetroSide {
  /** The board as this person has it. */
  readonly store: Store<RetroDocument, RetroCommand>;
  /** This person's own document. Nobody else's `received()` may ever hold anything of it. */
  readonly own: Store<RetroPrivateDocument, RetroPrivateCommand>;
  /**
   * Everything that has reached this page or could be read from it, as text: messages decoded (and without compression),
   * presence, what the server answers to a request of this person. More is better: what is not in it is not checked.
   */
  received(): MaybePromise<string>;
}

/** How the kit reaches a host's shared board. */
export interface RetroUnderTest {
  /**
   * Opens a new place for this document and lets these people in, each with stores of their own (`retroModel`,
   * `retroPrivateModel`, the person's id as `actor`). `now` is the clock of all of them.
   */
  open(input: {
    readonly document: RetroDocument;
    readonly people: readonly string[];
    readonly now: () => number;
  }): MaybePromise<readonly RetroSide[]>;
  /** Waits until everybody has everything. */
  settle(): MaybePromise<void>;
}

/** What a check is given: three people at a hidden board, and a clock that it moves. */
export interface HiddenBoard {
  readonly people: readonly string[];
  readonly sides: readonly [RetroSide, RetroSide, RetroSide];
  readonly clock: { now: number };
  settle(): MaybePromise<void>;
}

export interface HiddenBoardCheck {
  readonly name: string;
  readonly anonymous: boolean | 'both';
  run(board: HiddenBoard): Promise<void>;
}
