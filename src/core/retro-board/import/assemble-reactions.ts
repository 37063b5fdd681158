import { isId } from '../../shared/checks';
import type { DraftCard } from './draft.types';
import type { Reporter } from './report';

/** Reactions of which a file says only how many: one unnamed key for each. */
const MAX_EACH = 1000;

export function reactionsOf(
  { reactions = {}, path = [], line }: DraftCard,
  report: Reporter,
): Record<string, true> {
  const members: Record<string, true> = {};
  for (const [reaction, count] of Object.entries(reactions)) {
    if (!isId(reaction) || !Number.isInteger(count) || count < 0 || count > MAX_EACH) {
      report.warn('badRecord', path, { text: `${reaction} ${count}` }, line);
      continue;
    }
    for (let n = 1; n <= count; n++) members[`${reaction}:imported-${n}`] = true;
  }
  return members;
}
