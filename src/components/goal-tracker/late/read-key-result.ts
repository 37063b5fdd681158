import type { KeyResultRecord, Metric } from '../../../core/goal-tracker/goals.types';
import { milestoneTotal } from '../../../core/goal-tracker/rules/key-result-progress';
import { misplacedMark } from '../../../core/goal-tracker/rules/misplaced-mark';
import { milestonesFrom } from '../../../core/goal-tracker/rules/milestones-from';
import type { NewKeyResult } from '../../../hooks/goal-tracker/goal-tracker.types';
import { EXAMPLES } from '../../../hooks/goal-tracker/goal-words';
import { readNumber } from '../../../hooks/goal-tracker/read-check-in';
import type { DialogContext } from './dialog.types';
import type { Wrong } from './FormDialog';
import { textOf } from './text-of';

/** What a key result has of its own that another way to measure does not: an edit takes it away. */
export const CLEARED = {
  unit: undefined,
  upper: undefined,
  weight: undefined,
  milestones: undefined,
  commit: undefined,
  stretch: undefined,
};

/** These may name more than a target. */
export const isDirected = (metric: Metric): boolean => metric === 'increase' || metric === 'decrease';

/** A key result as its form has it, or what is wrong and where. */
export function readKeyResult(
  data: FormData,
  { tracker, t }: Pick<DialogContext, 'tracker' | 't'>,
  metric: Metric,
  before: KeyResultRecord | undefined,
): NewKeyResult | Wrong {
  const { locale, env } = tracker.plinth;
  const unit = textOf(data, 'unit');
  const number = (name: string) => readNumber(textOf(data, name), locale, unit);
  const isEmpty = (name: string) => textOf(data, name) === '';
  const notNumber = (field: string): Wrong => ({ text: tracker.t('checkIn.notNumber', EXAMPLES), field });
  const weight = number('weight');
  if (!isEmpty('weight') && (weight === undefined || weight < 0)) return notNumber('weight');
  const rest = { title: textOf(data, 'title'), metric, ...(weight === undefined ? {} : { weight }) };
  if (metric === 'binary') return { ...rest, start: 0, target: 1 };
  if (metric === 'milestones') {
    const milestones = milestonesFrom(textOf(data, 'milestones'), before?.milestones ?? [], env.createId);
    return milestones.length === 0
      ? { text: t('keyResult.noMilestones'), field: 'milestones' }
      : { ...rest, start: 0, target: milestoneTotal(milestones), milestones };
  }
  const [start, target, upper] = [number('start'), number('target'), number('upper')];
  if (start === undefined) return notNumber('start');
  if (target === undefined) return notNumber('target');
  const amounts = { ...rest, start, target, ...(unit === '' ? {} : { unit }) };
  if (metric === 'range') {
    if (upper === undefined) return notNumber('upper');
    return upper < target ? { text: t('keyResult.rangeWrong'), field: 'upper' } : { ...amounts, upper };
  }
  const [commit, stretch] = [number('commit'), number('stretch')];
  if (!isEmpty('commit') && commit === undefined) return notNumber('commit');
  if (!isEmpty('stretch') && stretch === undefined) return notNumber('stretch');
  const made = {
    ...amounts,
    ...(commit === undefined ? {} : { commit }),
    ...(stretch === undefined ? {} : { stretch }),
  };
  const misplaced = misplacedMark(made);
  return misplaced ? { text: t(`keyResult.${misplaced}Wrong`), field: misplaced } : made;
}
