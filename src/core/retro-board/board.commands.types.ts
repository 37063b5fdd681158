import type { BoardRecord, Role } from './board.types';
import type { Place, Seeded } from './retro.commands.types';
import type { CardHue } from './retro.types';

/** What `board.set` sets; `null` takes an optional one away. */
export type BoardSettings = {
  readonly [
    K in
      | 'title'
      | 'heldOn'
      | 'directive'
      | 'checkIn'
      | 'checkInText'
      | 'window'
      | 'budget'
      | 'perCard'
      | 'proxyBudget'
      | 'topicSeconds'
      | 'phases'
      | 'phaseTitles'
  ]?: BoardRecord[K] | (undefined extends BoardRecord[K] ? null : never);
};

export interface NewColumn {
  readonly id: string;
  /** A title of its own, or the key of one in the template texts. */
  readonly title?: string;
  readonly textKey?: string;
  readonly prompt?: string;
  readonly hue?: CardHue;
}

export type RetroBoardCommand =
  /**
   * Another template, made by `templateCommand`. A column that is there already (the same `textKey` or title) takes its place
   * among the new ones and keeps its id; others that hold cards stay, after them, and empty ones go. No card is touched.
   */
  | {
      readonly type: 'board.template';
      readonly template: string;
      readonly phases: readonly string[];
      readonly columns: readonly NewColumn[];
    }
  /** Refused: `invalidValue` with the path of the field. */
  | { readonly type: 'board.set'; readonly settings: BoardSettings }
  /** On: authors and times are taken off everything there. A barrier. */
  | { readonly type: 'board.anonymous'; readonly on: boolean }
  | { readonly type: 'board.lock'; readonly on: boolean }
  /** Any phase of the board, forwards or back. Changes nothing else: see `phaseDefaults`. */
  | { readonly type: 'phase.set'; readonly phase: string }
  /** A new column goes to the end unless said otherwise. Refused: `tooMany`, `emptyText`. */
  | (Seeded & {
      readonly type: 'column.add';
      readonly column: NewColumn;
      readonly to?: Omit<Place, 'columnId'>;
    })
  /** `null` takes a value away; a template's title or prompt shows again. */
  | {
      readonly type: 'column.edit';
      readonly id: string;
      readonly title?: string | null;
      readonly prompt?: string | null;
      readonly hue?: CardHue | null;
    }
  | (Seeded & { readonly type: 'column.move'; readonly id: string; readonly to: Omit<Place, 'columnId'> })
  /** Its cards and groups move to the end of `moveTo`, or are removed. The last column stays: `lastColumn`. */
  | { readonly type: 'column.remove'; readonly id: string; readonly moveTo: string | null }
  /** `who`: the person, or on an anonymous board a key. */
  | { readonly type: 'ready.set'; readonly phase: string; readonly who: string; readonly on: boolean }
  | { readonly type: 'directive.agree'; readonly who: string; readonly on: boolean }
  /**
   * The first facilitator can be named by anybody. The last one can be succeeded but not demoted: `lastFacilitator`.
   */
  | { readonly type: 'role.set'; readonly person: string; readonly role: Role };
