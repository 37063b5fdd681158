import { isShown, type TeamSummary } from './team-summary.types';
import { sortByOrder } from '../shared/sort-by-order';
import type { HeldRetroRecord, MemberRecord, RoundRecord, TeamDocument } from './team.types';

/** Where a round stands, in figures that name nobody. */
export interface RoundProgress {
  /** `waiting`: fewer than the threshold have answered. `enough`: it can be closed with a result. */
  readonly phase: 'open' | 'waiting' | 'enough' | 'everybody' | 'closed';
  readonly answered: number;
  readonly invited: number;
  /** Answers still to come before there is a result; 0 from the threshold on. */
  readonly missing: number;
  /** There is somebody to remind, and nobody was reminded on that day. */
  readonly canRemind: boolean;
}

/** @param today as `YYYY-MM-DD` */
export function roundProgress(round: RoundRecord, today: string): RoundProgress {
  const { status, answered, invited, minRespondents, remindedOn } = round;
  const missing = Math.max(0, minRespondents - answered);
  const isGoingOn = status === 'inviting';
  const phase = () => {
    if (!isGoingOn) return status === 'closed' ? 'closed' : 'open';
    if (answered >= invited) return 'everybody';
    return missing > 0 ? 'waiting' : 'enough';
  };
  return {
    phase: phase(),
    answered,
    invited,
    missing,
    canRemind: isGoingOn && answered < invited && (remindedOn === undefined || remindedOn < today),
  };
}

/** Rounds by the day they were opened on, earliest first; of one day by id, so that all see them in one order. */
export function roundsOf(document: TeamDocument): readonly RoundRecord[] {
  return Object.values(document.rounds).sort((a, b) =>
    a.openedOn === b.openedOn ? (a.id < b.id ? -1 : 1) : a.openedOn < b.openedOn ? -1 : 1,
  );
}

/** The latest summary with figures of the same instrument before this round: what `summariseTeam` takes as `previous`. */
export function previousSummary(document: TeamDocument, roundId: string): TeamSummary | undefined {
  const rounds = roundsOf(document);
  const at = rounds.findIndex((round) => round.id === roundId);
  const instrument = rounds[at]?.instrument;
  return rounds
    .slice(0, Math.max(0, at))
    .filter((round) => round.instrument === instrument && round.summary?.status === 'ok')
    .at(-1)?.summary;
}

/** One subscale over the rounds of one instrument; `null` where a round has no figures on it. */
export function seriesOf(
  document: TeamDocument,
  instrument: string,
  subscale: string,
): readonly { readonly round: string; readonly mean: number | null }[] {
  return roundsOf(document)
    .filter((round) => round.instrument === instrument && round.status === 'closed')
    .map(({ id, summary }) => {
      const figures = summary?.status === 'ok' ? summary.subscales[subscale] : undefined;
      return { round: id, mean: isShown(figures) ? figures.mean : null };
    });
}

/** The people who are in the team, in order. */
export function membersOf({
  people = {},
}: {
  readonly people?: TeamDocument['people'] | undefined;
}): readonly MemberRecord[] {
  return sortByOrder(Object.values(people).filter(({ leftOn }) => leftOn === undefined));
}

/** The people who were in the team and have left, in the order they had. */
export function formerMembersOf({
  people = {},
}: {
  readonly people?: TeamDocument['people'] | undefined;
}): readonly MemberRecord[] {
  return sortByOrder(Object.values(people).filter(({ leftOn }) => leftOn !== undefined));
}

/** Retros by the day they are held on, earliest first; of one day by id. */
export function heldRetrosOf({ retros = {} }: TeamDocument): readonly HeldRetroRecord[] {
  return Object.values(retros).sort((a, b) =>
    a.heldOn === b.heldOn ? (a.id < b.id ? -1 : 1) : a.heldOn < b.heldOn ? -1 : 1,
  );
}
