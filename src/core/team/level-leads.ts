import { readGoals } from '../goal-tracker/selectors/read-goals';
import type { GoalReading } from '../goal-tracker/selectors/reading.types';
import { levelHue, type Hue } from '../model/level-hue';
import { isPrinciple } from '../model/default-model';
import { own } from '../shared/json';
import { PHASES } from '../retro-board/board.types';
import type { RetroTemplate } from '../retro-board/templates';
import { teamActions, type TeamAction } from './actions';
import { retrosInOrder, type TeamRetro } from './retros';
import { standingOf } from './standing';
import type { TeamRecords } from './team-records.types';

/** What a level leads to: what was said about it, what the team has begun, what it can begin. */
export interface LevelLeads {
  readonly level: string;
  /** What people wrote in the last round. In no order, without names. */
  readonly comments: readonly string[];
  /** A retro about it that is not over; else a new one starts from `principleTemplate`. */
  readonly retro: TeamRetro | null;
  /** Goals for it, archived ones left out. */
  readonly goals: readonly GoalReading[];
  /** Open actions that were agreed in a retro about it, and are no goals. */
  readonly actions: readonly TeamAction[];
}

/** @param today `YYYY-MM-DD` */
export function levelLeads(records: TeamRecords, level: string, today: string): LevelLeads {
  return {
    level,
    comments: own(standingOf(records.team)?.summary.comments ?? {}, level) ?? [],
    retro: retrosInOrder(records).findLast((retro) => retro.level === level && !retro.isOver) ?? null,
    goals: readGoals(records.goals, { today })
      .goals()
      .filter(({ goal }) => goal.principle === level && !goal.archived),
    actions: teamActions(records).filter(
      (action) => action.level === level && action.status === 'open' && action.goal === null,
    ),
  };
}

/** Hues of the other two columns, neither of them the level's own. */
const BESIDE: readonly (readonly [Hue, Hue])[] = [
  [2, 3],
  [4, 3],
  [2, 1],
  [2, 3],
  [2, 3],
];

/**
 * The template for a retro about one level: the level's own question, what gets in the way, what to try. A level that is
 * none of the five has no question of its own and starts from what lifted the team. Its id names the level.
 * @param place of the level in its model, from 0
 */
export function principleTemplate(level: string, place: number): RetroTemplate {
  const hue = levelHue(level, place);
  const [slowed, next] = BESIDE[hue - 1]!;
  return {
    id: `principle.${level}`,
    columns: [
      { textKey: isPrinciple(level) ? level : 'lifted', hue },
      { textKey: 'slowed', hue: slowed },
      { textKey: 'try', hue: next },
    ],
    phases: PHASES,
    hidden: true,
    budget: 6,
  };
}
