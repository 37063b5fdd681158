import type { GoalsDocument, Stance, StanceRecord } from '../goals.types';
import { stancesByGoal } from './groupings';

export interface StancesReading {
  /** Who has spoken, earliest first; people who are no members (any more) included. */
  readonly spoken: readonly StanceRecord[];
  /** Members who have not, in the order of `members`. */
  readonly silent: readonly string[];
  readonly counts: { readonly [S in Stance]: number };
}

/** Where everybody stands on a goal, and who has not spoken. */
export function stancesOn(document: GoalsDocument, goal: string, members: readonly string[]): StancesReading {
  const spoken = stancesByGoal(document.stances).get(goal) ?? [];
  const counts: Record<Stance, number> = { committed: 0, reserved: 0, notYet: 0 };
  for (const { stance } of spoken) counts[stance]++;
  const voices = new Set(spoken.map(({ person }) => person));
  return { spoken, silent: members.filter((person) => !voices.has(person)), counts };
}
