/** Below this a summary would tell who said what, however small the team. */
export const FEWEST_ANSWERS = 3;
/** As in `summariseTeam`. */
const USUAL = 5;

/**
 * How many answers a round needs for a result where nobody joins later, as on a shared device: the usual five; in a small team one
 * fewer than it has people, since one may be away, and never fewer than three.
 */
export const answersNeeded = (people: number): number =>
  Math.min(USUAL, Math.max(FEWEST_ANSWERS, people - 1));
