import { openRound, standingOf, type Standing } from './standing';
import type { RoundRecord } from '../trust-report/team.types';
import { teamActions } from './actions';
import { retrosInOrder, type TeamRetro } from './retros';
import { resultsOf, type ResultsReading } from './results';
import type { TeamRecords } from './team-records.types';

export type LoopStep = 'assess' | 'see' | 'talk' | 'act';

/** One time round: which step the team is at, and what each of them holds. */
export interface Loop {
  /** Where the team is. The first of: a round is open or there was none; figures nobody has talked about; acting. */
  readonly now: LoopStep;
  /** Steps that lie behind in this time round. */
  readonly done: readonly LoopStep[];
  readonly round: RoundRecord | null;
  readonly standing: Standing | null;
  /** The newest retro. */
  readonly retro: TeamRetro | null;
  readonly results: ResultsReading | null;
  readonly openActions: number;
}

/** @param today `YYYY-MM-DD` */
export function loopOf(records: TeamRecords, today: string): Loop {
  const standing = standingOf(records.team);
  const round = openRound(records.team);
  const retro = retrosInOrder(records).at(-1) ?? null;
  const talks = retro !== null && !retro.isOver;
  const talked =
    retro !== null &&
    retro.isOver &&
    retro.heldOn >= (standing?.round.closedOn ?? standing?.round.openedOn ?? '');
  const now: LoopStep = talks ? 'talk' : round || !standing ? 'assess' : talked ? 'act' : 'talk';
  const done: Record<LoopStep, readonly LoopStep[]> = {
    assess: [],
    see: ['assess'],
    // A round that was opened meanwhile is not done, whatever is talked about.
    talk: !standing ? [] : round ? ['see'] : ['assess', 'see'],
    act: ['assess', 'see', 'talk'],
  };
  return {
    now,
    done: done[now],
    round,
    standing,
    retro,
    results: resultsOf(records, today),
    openActions: teamActions(records).filter(({ status }) => status === 'open').length,
  };
}
