'use client';
import { useState } from 'react';
import type { DetailContext } from './detail.types';
import { GoalCheckIn } from './GoalCheckIn';
import { SayForm } from './SayForm';
import { useOpenForm } from './useOpenForm';

/** The check-in that stands open, and the way to ask for help right there. Renders a `<div>`. */
export function DetailCheckIn(
  props: DetailContext & { readonly keyResult: string; readonly asked: object | null },
) {
  const { tracker, t, goal, keyResult, asked } = props;
  const asking = useOpenForm(tracker.store, `ask:${goal}`);
  // What was asked stands far below; whoever asked sees here that it was sent.
  const [sent, setSent] = useState(false);
  return (
    <div data-plinth-part="goal-block" data-goal-block="check-in">
      <GoalCheckIn tracker={tracker} id={keyResult} fixed asked={asked} ask={asking} />
      {asking.open && <SayForm {...props} kinds={['ask']} form={asking} onSent={() => setSent(true)} />}
      {sent && !asking.open && <p>{t('talk.asked', { title: t('talk.title') })}</p>}
    </div>
  );
}
