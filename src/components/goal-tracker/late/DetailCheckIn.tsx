'use client';
import type { DetailContext } from './detail.types';
import { GoalCheckIn } from './GoalCheckIn';
import { SayForm } from './SayForm';
import { useOpenForm } from './useOpenForm';

/** The check-in that stands open, and the way to ask for help right there. Renders a `<div>`. */
export function DetailCheckIn(
  props: DetailContext & { readonly keyResult: string; readonly asked: object | null },
) {
  const { tracker, keyResult, asked } = props;
  const asking = useOpenForm();
  return (
    <div data-plinth-part="goal-block">
      <GoalCheckIn tracker={tracker} id={keyResult} fixed asked={asked} ask={asking} />
      {asking.open && <SayForm {...props} kinds={['ask']} form={asking} />}
    </div>
  );
}
