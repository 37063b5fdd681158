import { earlierState } from '../../shared/copies';
import { own } from '../../shared/json';
import type { GoalsDocument } from '../goals.types';
import { alignmentOf } from './alignment';

const NONE: ReadonlySet<string> = new Set();

/**
 * The goals whose reading may differ between two states of one document: those whose key results or check-ins changed, and the
 * goals that they serve. `undefined` where that is not known, because goals or periods changed too or the second state was
 * not made of the first by commands.
 */
export function goalsChangedSince(from: GoalsDocument, to: GoalsDocument): ReadonlySet<string> | undefined {
  if (from.goals !== to.goals || from.periods !== to.periods) return undefined;
  const checkIns = idsChanged(from.checkIns, to.checkIns);
  const keyResults = idsChanged(from.keyResults, to.keyResults);
  if (!checkIns || !keyResults) return undefined;
  const touched = new Set(keyResults);
  for (const id of checkIns)
    for (const record of [own(from.checkIns, id), own(to.checkIns, id)])
      if (record) touched.add(record.keyResult);
  const goals = new Set<string>();
  for (const id of touched)
    for (const record of [own(from.keyResults, id), own(to.keyResults, id)]) {
      let at: string | null | undefined = record?.goal;
      for (; at != null && !goals.has(at); at = parents(to).get(at)) goals.add(at);
    }
  return goals;
}

const parents = ({ goals }: GoalsDocument) => alignmentOf(goals).parents;

function idsChanged<C extends object>(from: C, to: C): ReadonlySet<string> | undefined {
  return from === to ? NONE : earlierState(to, (one) => (one === from ? true : undefined))?.ids;
}
