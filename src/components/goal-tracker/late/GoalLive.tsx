'use client';
import { useEffect } from 'react';
import { keepGoalFocus } from '../../../hooks/goal-tracker/keepGoalFocus';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsLiveMessages } from '../../../locales/en/goals-live.messages';
import { inheritFontCss } from '../../shared/base.css';
import { ConnectionNote } from '../../shared/ConnectionNote';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import type { Tracker } from '../tracker.types';
import { GoalHere } from './GoalHere';
import { liveCss } from './live.css';

const sheet = createSheet('plinth-goal-live', liveCss + inheritFontCss);

/** Whether the others can be reached, and who of them is here; and the focus stays where it is whatever they do. Renders a `<div>`. */
export function GoalLive({ tracker }: { readonly tracker: Tracker }) {
  const { plinth, connection, presence, rootRef, store } = tracker;
  const t = useTranslator(plinth, 'goals', goalsLiveMessages);
  const className = useSheet(sheet);
  useEffect(() => (rootRef.current ? keepGoalFocus(rootRef.current, store) : undefined), [rootRef, store]);
  return (
    <div data-plinth-part="goal-live" className={className}>
      {connection && <ConnectionNote connection={connection} t={t} />}
      {presence && <GoalHere tracker={tracker} t={t} />}
    </div>
  );
}
