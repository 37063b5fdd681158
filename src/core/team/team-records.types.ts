import type { GoalsDocument } from '../goal-tracker/goals.types';
import type { RetroDocument } from '../retro-board/retro.types';
import type { TeamDocument } from '../trust-report/team.types';

/**
 * Everything that is known of one team. Nothing in one document copies what stands in another: they name each other's
 * ids, and what is not there (yet, or any more) is left out by whoever reads.
 */
export interface TeamRecords {
  readonly team: TeamDocument;
  /** In any order; `retrosInOrder` sorts them. */
  readonly retros: readonly RetroDocument[];
  readonly goals: GoalsDocument;
}
