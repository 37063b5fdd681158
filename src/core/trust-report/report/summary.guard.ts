import { isPlainObject } from '../../shared/json';
import { isPresent } from '../statistics/values';
import type { TeamSummary } from '../team-summary.types';

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isMap = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  isPlainObject(value) && Object.values(value).every(holds);
const oneOf = (value: unknown, ...readings: readonly string[]): boolean =>
  typeof value === 'string' && readings.includes(value);
const isReading = (value: unknown): boolean => oneOf(value, 'up', 'down', 'steady', 'unclear');
const optional = (value: unknown, holds: (one: Record<string, unknown>) => boolean): boolean =>
  value === null || (isPlainObject(value) && holds(value));

/**
 * Whether a stored summary can be read out: whatever passes has every figure that a reader of it asks for. Answers yes or
 * no and never throws; a summary comes from a file or a server of the host's.
 */
export function isTeamSummary(input: unknown): input is TeamSummary {
  if (!isPlainObject(input)) return false;
  if (input['status'] === 'insufficient') return isCount(input['answered']) && isCount(input['needed']);
  const scale = input['scale'];
  return (
    input['status'] === 'ok' &&
    typeof input['instrument'] === 'string' &&
    isPlainObject(scale) &&
    isPresent(scale['min']) &&
    isPresent(scale['max']) &&
    scale['max'] > scale['min'] &&
    isCount(input['answered']) &&
    isCount(input['minRespondents']) &&
    isMap(input['subscales'], isSubscale) &&
    isMap(
      input['groups'],
      (one) =>
        isPlainObject(one) &&
        isMap(
          one['groups'],
          (group) => isPlainObject(group) && isCount(group['n']) && isMap(group['subscales'], isSpread),
        ),
    ) &&
    isMap(
      input['comments'],
      (texts) => Array.isArray(texts) && texts.every((text) => typeof text === 'string'),
    ) &&
    Array.isArray(input['warnings']) &&
    input['warnings'].every((one) => isPlainObject(one) && typeof one['code'] === 'string')
  );
}

function isSubscale(input: unknown): boolean {
  if (!isPlainObject(input)) return false;
  if (input['mean'] === null) return true;
  const { agreement, interval, trend, leader } = input;
  return (
    isSpread(input) &&
    isPlainObject(agreement) &&
    oneOf(agreement['reading'], 'aligned', 'mixed', 'split') &&
    isPlainObject(interval) &&
    [interval['low'], interval['high']].every(isPresent) &&
    optional(
      trend,
      (one) => isReading(one['reading']) && [one['previous'], one['change']].every(isPresent),
    ) &&
    optional(
      leader,
      (one) => isReading(one['reading']) && [one['mean'], one['percent'], one['gap']].every(isPresent),
    )
  );
}

function isSpread(input: unknown): boolean {
  if (!isPlainObject(input)) return false;
  const { distribution } = input;
  return (
    isCount(input['n']) &&
    [input['mean'], input['percent'], input['sd']].every(isPresent) &&
    Array.isArray(distribution) &&
    distribution.every(
      (bar) =>
        isPlainObject(bar) && isCount(bar['count']) && isPresent(bar['point']) && isPresent(bar['share']),
    )
  );
}
