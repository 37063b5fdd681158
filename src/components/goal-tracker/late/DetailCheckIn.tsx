'use client';
import { useState } from 'react';
import type { DetailContext } from './detail.types';
import { GoalCheckIn } from './GoalCheckIn';
import { SayForm } from './SayForm';

/** The check-in that stands open, and the way to ask for help right there. Renders a `<div>`. */
export function DetailCheckIn(
  props: DetailContext & { readonly keyResult: string; readonly asked: object | null },
) {
  const { tracker, keyResult, asked } = props;
  const [asking, setAsking] = useState(false);
  return (
    <div data-plinth-part="goal-block">
      <GoalCheckIn tracker={tracker} id={keyResult} fixed asked={asked} onAsk={() => setAsking(true)} />
      {asking && <SayForm {...props} kinds={['ask']} onClose={() => setAsking(false)} />}
    </div>
  );
}
