'use client';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import { own } from '../../../core/shared/json';
import { useGoal } from '../../../hooks/goal-tracker/useGoal';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsDetailMessages } from '../../../locales/en/goals-detail.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import type { Tracker } from '../tracker.types';
import { chartCss } from './chart.css';
import { DetailCheckIn } from './DetailCheckIn';
import { DetailFacts } from './DetailFacts';
import { DetailHead } from './DetailHead';
import { DetailHistory } from './DetailHistory';
import { DetailInitiatives } from './DetailInitiatives';
import { DetailKeyResults } from './DetailKeyResults';
import { DetailLog } from './DetailLog';
import { DetailStances } from './DetailStances';
import { DetailTalk } from './DetailTalk';
import { BurnUpPanel } from './BurnUpPanel';
import { detailCss } from './detail.css';
import { talkCss } from './talk.css';
import { selectCss } from '../../shared/select.css';

const sheet = createSheet('plinth-goal-detail', detailCss + chartCss + talkCss + selectCss + inheritFontCss);

/** Everything about one goal. Loads on demand with its own stylesheet. Renders a `<section>`. */
export function GoalDetail({ tracker, id }: { readonly tracker: Tracker; readonly id: string }) {
  const reading = useGoal(tracker, id);
  const t = useTranslator(tracker.plinth, 'goals', goalsDetailMessages);
  const className = useSheet(sheet);
  const [wanted, setWanted] = useState<string | null>(null);
  const [asked, setAsked] = useState<object | null>(null);
  useEffect(
    () =>
      tracker.ui.subscribe(() => {
        const { checkIn } = tracker.ui.getSnapshot();
        if (checkIn === null || own(tracker.store.getSnapshot().keyResults, checkIn)?.goal !== id) return;
        // The form that stands here is the one: two of the same would be read twice.
        setWanted(checkIn);
        setAsked({});
        tracker.ui.set({ checkIn: null });
      }),
    [tracker, id],
  );
  // What is closed elsewhere is closed here.
  const closed = useStore(
    tracker.store,
    (document: GoalsDocument) => document.periods[document.goals[id]?.period ?? '']?.closedOn !== undefined,
  );
  if (!reading) return null;
  const { goal, keyResults } = reading;
  const shown = keyResults.find(({ keyResult }) => keyResult.id === wanted) ?? keyResults[0];
  const context = { tracker, t, goal: id, writable: !tracker.readOnly && !closed && !goal.archived };
  const classes = [className, tracker.classNames.detail].filter(Boolean).join(' ');
  const keys = {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
      // Not heard by a dialog that the host has around the widget.
      event.preventDefault();
      event.stopPropagation();
      tracker.commands.select(null, event);
      tracker.ui.set({ focus: { goal: id } });
    },
  };
  return (
    <section
      role="group"
      data-plinth-part="goal-detail"
      data-goal-detail={id}
      data-drag-ignore=""
      aria-labelledby={`${tracker.idPrefix}detail-${id}`}
      className={classes}
      {...keys}
    >
      <div data-plinth-part="goal-detail-main">
        <DetailHead {...context} reading={reading} />
        <DetailKeyResults
          {...context}
          reading={reading}
          shown={shown?.keyResult.id ?? null}
          onShow={setWanted}
        />
        {shown && (
          <>
            <DetailFacts {...context} goalReading={reading} reading={shown} />
            <BurnUpPanel {...context} goalReading={reading} reading={shown} />
            <DetailHistory {...context} reading={shown} />
          </>
        )}
        <DetailInitiatives {...context} keyResults={keyResults} />
        <DetailLog {...context} />
      </div>
      <div data-plinth-part="goal-detail-side">
        {shown && context.writable && (
          <DetailCheckIn {...context} keyResult={shown.keyResult.id} asked={asked} />
        )}
        <DetailStances {...context} />
        <DetailTalk {...context} />
      </div>
    </section>
  );
}
