import type { goalsDetailMessages } from '../../../locales/en/goals-detail.messages';
import type { Translate } from '../../../locales/translate';
import type { Tracker } from '../tracker.types';

export type DetailWords = Translate<keyof typeof goalsDetailMessages>;

/** What every part of the details is given. */
export interface DetailContext {
  readonly tracker: Tracker;
  readonly t: DetailWords;
  /** Id of the goal. */
  readonly goal: string;
  /** It may change: not read-only, not archived, its period not closed. */
  readonly writable: boolean;
}
