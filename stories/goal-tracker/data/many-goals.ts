import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import type {
  CheckInRecord,
  GoalRecord,
  GoalsDocument,
  KeyResultRecord,
  Metric,
} from '../../../src/core/goal-tracker/goals.types';
import { dayNumber, isoOfDay } from '../../../src/core/shared/iso-date';
import { keysBetween } from '../../../src/core/shared/order-key';
import { MEMBERS } from './people';
import { QUARTER } from './team-goals';

const VERBS = ['Shorten', 'Raise', 'Halve', 'Double', 'Steady', 'Open', 'Settle', 'Mend'];
const THINGS = ['waiting time', 'answer rate', 'open defects', 'repeat visits', 'energy use', 'page weight'];
const PLACES = ['in the north', 'for new users', 'at night', 'in the shop', 'on phones', 'across teams'];
const METRICS: readonly Metric[] = ['increase', 'decrease', 'increase', 'above', 'binary'];
const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'];

/** The same document for the same numbers: goals of one quarter, each with key results and weekly check-ins. */
export function manyGoals(
  count: number,
  { keyResults = 3, checkIns = 7 }: { readonly keyResults?: number; readonly checkIns?: number } = {},
): GoalsDocument {
  const random = seeded(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const orders = keysBetween(Math.max(count, keyResults));
  const goals: Record<string, GoalRecord> = {};
  const results: Record<string, KeyResultRecord> = {};
  const values: Record<string, CheckInRecord> = {};
  for (let index = 0; index < count; index++) {
    const id = `goal-${index}`;
    goals[id] = {
      id,
      title: `${pick(VERBS)} ${pick(THINGS)} ${pick(PLACES)} (${index + 1})`,
      order: orders[index]!,
      period: 'quarter',
      kind: random() < 0.3 ? 'aspirational' : 'committed',
      level: pick(['team', 'team', 'department', 'personal']),
      owners: { [pick(MEMBERS)]: true },
      principle: pick(PRINCIPLES),
      // The first twenty are roots, the rest serve one further up.
      ...(index < 20 ? {} : { parent: `goal-${Math.floor(random() * Math.min(index, 200))}` }),
    };
    for (let at = 0; at < keyResults; at++) {
      const keyResult = resultOf(`${id}-kr-${at}`, id, orders[at]!, pick(METRICS), pick(THINGS), random);
      results[keyResult.id] = keyResult;
      for (let week = 0; week < checkIns; week++) {
        const checkIn = valueOf(keyResult, week, checkIns, pick(MEMBERS), random);
        values[checkIn.id] = checkIn;
      }
    }
  }
  const period = { id: 'quarter', title: 'Third quarter 2026', ...QUARTER, order: 'a0' };
  return {
    ...createGoalsDocument({ createId: () => `many-${count}` }),
    periods: { quarter: period },
    goals,
    keyResults: results,
    checkIns: values,
  };
}

function resultOf(
  id: string,
  goal: string,
  order: string,
  metric: Metric,
  title: string,
  random: () => number,
): KeyResultRecord {
  const low = Math.floor(random() * 50);
  const high = low + 10 + Math.floor(random() * 50);
  const [start, target] = metric === 'binary' ? [0, 1] : metric === 'decrease' ? [high, low] : [low, high];
  return { id, goal, title, order, metric, start, target };
}

function valueOf(
  { id, metric, start, target }: KeyResultRecord,
  week: number,
  weeks: number,
  author: string,
  random: () => number,
): CheckInRecord {
  const date = isoOfDay(dayNumber(QUARTER.start)! + 2 + week * 7);
  const share = ((week + 1) / weeks) * (0.3 + random() * 0.6);
  const value =
    metric === 'binary' ? Number(share > 0.7) : Math.round((start + (target - start) * share) * 10) / 10;
  const confidence = Math.floor(random() * 11);
  return {
    id: `${id}-${week}`,
    keyResult: id,
    date,
    at: dayNumber(date)! * 86_400_000,
    value,
    confidence,
    author,
  };
}

/** A small generator of its own (mulberry32), so that the document stays what it is. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
