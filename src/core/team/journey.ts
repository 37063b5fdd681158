import type { GoalsDocument } from '../goal-tracker/goals.types';
import { dayNumber, isoOfDay } from '../shared/iso-date';
import { own } from '../shared/json';
import { roundsOf } from '../trust-report/team.selectors';
import { isShown } from '../trust-report/team-summary.types';
import { goalReachedOn, teamActions } from './actions';
import { boardOf } from '../retro-board/board-of';
import { retrosInOrder } from './retros';
import type { TeamRecords } from './team-records.types';

/** Something that happened to the team. `title` is the team's own words, or empty. */
export interface JourneyEvent {
  readonly id: string;
  readonly kind: 'round' | 'retro' | 'actionDone' | 'goalSet' | 'goalReached';
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly title: string;
  /** Id of the round, retro, action (with its retro) or goal. */
  readonly about: string;
  readonly level: string | null;
}

/** One level over the rounds of one instrument. */
export interface JourneySeries {
  readonly level: string;
  /** One per round; `null` where it has no figures. `share` is 0 to 1 of the scale. */
  readonly points: readonly ({ readonly mean: number; readonly share: number } | null)[];
}

export interface Journey {
  /** Earliest first. */
  readonly events: readonly JourneyEvent[];
  /** Closed rounds of the newest instrument, earliest first. */
  readonly rounds: readonly { readonly id: string; readonly on: string; readonly title: string }[];
  /** Base first, as the newest round with figures has them. */
  readonly series: readonly JourneySeries[];
  readonly scale: { readonly min: number; readonly max: number } | null;
}

/** What leads to what in the loop: only the days of events are known. */
const ORDER: readonly JourneyEvent['kind'][] = ['round', 'retro', 'goalSet', 'actionDone', 'goalReached'];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What the team has done and what has moved, up to a day. @param today `YYYY-MM-DD` */
export function journeyOf(records: TeamRecords, today: string): Journey {
  const events = [
    ...roundEvents(records),
    ...retroEvents(records),
    ...actionEvents(records),
    ...goalEvents(records),
  ]
    .filter(({ on }) => dayNumber(on) !== undefined && on <= today)
    .sort(
      (a, b) => compare(a.on, b.on) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.id, b.id),
    );
  return { events, ...seriesIn(records, today) };
}

function roundEvents({ team }: TeamRecords): JourneyEvent[] {
  return roundsOf(team).flatMap(({ id, status, closedOn, title = '' }): JourneyEvent[] =>
    status === 'closed' && closedOn !== undefined
      ? [{ id: `round ${id}`, kind: 'round', on: closedOn, title, about: id, level: null }]
      : [],
  );
}

function retroEvents(records: TeamRecords): JourneyEvent[] {
  return retrosInOrder(records).flatMap(({ id, document, heldOn, level, isOver }): JourneyEvent[] =>
    isOver
      ? [{ id: `retro ${id}`, kind: 'retro', on: heldOn, title: boardOf(document).title, about: id, level }]
      : [],
  );
}

/** One that became a goal is told as a goal. */
function actionEvents(records: TeamRecords): JourneyEvent[] {
  return teamActions(records).flatMap(({ key, action, level, doneOn, goal }): JourneyEvent[] =>
    doneOn === null || goal !== null
      ? []
      : [{ id: `action ${key}`, kind: 'actionDone', on: doneOn, title: action.text, about: key, level }],
  );
}

const DAY = 86_400_000;

function goalEvents(records: TeamRecords): JourneyEvent[] {
  const { goals } = records;
  return Object.values(goals.goals).flatMap((goal): JourneyEvent[] => {
    if (goal.archived) return [];
    const about = { title: goal.title, about: goal.id, level: goal.principle ?? null };
    const [setOn, reachedOn] = [goalSetOn(goals, goal.id), goalReachedOn(records, goal.id)];
    return [
      ...(setOn === null ? [] : [{ id: `set ${goal.id}`, kind: 'goalSet' as const, on: setOn, ...about }]),
      ...(reachedOn === null
        ? []
        : [{ id: `reached ${goal.id}`, kind: 'goalReached' as const, on: reachedOn, ...about }]),
    ];
  });
}

function goalSetOn({ logs }: GoalsDocument, goal: string): string | null {
  const entries = Object.values(own(logs, goal)?.entries ?? {});
  const first = entries
    .filter(({ type }) => type === 'goal.add' || type === 'goal.duplicate')
    .reduce<number | null>((least, { at }) => (least === null || at < least ? at : least), null);
  return first === null ? null : isoOfDay(Math.floor(first / DAY));
}

function seriesIn({ team }: TeamRecords, today: string): Omit<Journey, 'events'> {
  const closed = roundsOf(team).filter(
    ({ status, closedOn }) => status === 'closed' && closedOn !== undefined && closedOn <= today,
  );
  const newest = closed.findLast(({ summary }) => summary?.status === 'ok')?.summary;
  if (newest?.status !== 'ok') return { rounds: [], series: [], scale: null };
  const rounds = closed.filter(({ instrument }) => instrument === newest.instrument);
  const { min, max } = newest.scale;
  const point = (mean: number) => ({
    mean,
    share: max > min ? Math.min(1, Math.max(0, (mean - min) / (max - min))) : 0,
  });
  return {
    scale: newest.scale,
    rounds: rounds.map(({ id, closedOn, title = '' }) => ({ id, on: closedOn!, title })),
    series: Object.keys(newest.subscales).map((level) => ({
      level,
      points: rounds.map(({ summary }) => {
        const figures = summary?.status === 'ok' ? own(summary.subscales, level) : undefined;
        return isShown(figures) ? point(figures.mean) : null;
      }),
    })),
  };
}
