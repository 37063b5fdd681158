import type { Rejection } from '../../shared/command';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { CheckInRecord, GoalRecord, GoalsDocument, KeyResultRecord } from '../goals.types';
import { find, missing } from './changes';

type Refused = { readonly rejected: Rejection };

/** The refusal where a period is closed; none for no period, or one that is not there. */
export function closed(document: GoalsDocument, period: string | null | undefined): Refused | undefined {
  const record = period == null ? undefined : own(document.periods, period);
  return record?.closedOn === undefined ? undefined : reject('periodClosed', ['periods', record.id]);
}

/** A goal that may change: `notFound`, or `periodClosed`. */
export function openGoal(document: GoalsDocument, id: string): GoalRecord | Refused {
  const goal = find(document, 'goals', id);
  return missing(goal) ? goal : (closed(document, goal.period) ?? goal);
}

export interface Found {
  readonly goal: GoalRecord;
  readonly keyResult: KeyResultRecord;
}

/** A key result that may change, with its goal. */
export function openKeyResult(document: GoalsDocument, id: string): Found | Refused {
  const keyResult = find(document, 'keyResults', id);
  if (missing(keyResult)) return keyResult;
  const goal = openGoal(document, keyResult.goal);
  return missing(goal) ? goal : { goal, keyResult };
}

export function openCheckIn(
  document: GoalsDocument,
  id: string,
): (Found & { readonly checkIn: CheckInRecord }) | Refused {
  const checkIn = find(document, 'checkIns', id);
  if (missing(checkIn)) return checkIn;
  const found = openKeyResult(document, checkIn.keyResult);
  return missing(found) ? found : { ...found, checkIn };
}
