'use client';
import { useState, type FormEvent } from 'react';
import type { ViewSettings } from '../../../core/goal-tracker/goals.types';
import { wouldCycle } from '../../../core/goal-tracker/selectors/alignment';
import { goalsInOrder } from '../../../core/goal-tracker/selectors/groupings';
import { own } from '../../../core/shared/json';
import { listOf } from '../../../hooks/goal-tracker/useGoalList';
import { periodsOf } from '../../../hooks/goal-tracker/shown-period';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import { laneTitle } from '../lane-title';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField } from './FormDialog';
import { textOf } from './text-of';
import { moveInTree } from './tree-moves';

type By = 'principle' | 'owner' | 'period' | 'parent';
const WAYS: readonly By[] = ['principle', 'owner', 'period', 'parent'];

/** What is asked first: what the lanes of the view are made of. */
function firstWay({ layout, groupBy }: ViewSettings): By {
  if (layout === 'tree') return 'parent';
  if (layout === 'timeline') return 'period';
  return groupBy === 'owner' || groupBy === 'period' ? groupBy : 'principle';
}

/** Moves a goal to another lane, and to a place in it: what dragging does, in words. */
export function MoveDialog(props: DialogContext & { readonly id: string }) {
  const { tracker, t, view, close, id } = props;
  const { commands, store, plinth } = tracker;
  const treeWords = useTranslator(tracker.plinth, 'goals', goalsTableMessages);
  const document = store.getSnapshot();
  const goal = own(document.goals, id);
  const [by, setBy] = useState<By>(() => firstWay(view));
  if (!goal) return null;
  const { goals } = document;
  const from = {
    principle: goal.principle ?? 'none',
    owner: Object.keys(goal.owners)[0] ?? 'none',
    period: goal.period ?? 'none',
    parent: goal.parent ?? 'none',
  }[by];
  const keysOf: Record<By, () => readonly string[]> = {
    principle: () => tracker.levels,
    owner: () => plinth.people.map((one) => one.id),
    period: () =>
      periodsOf(document)
        .filter(({ closedOn }) => closedOn === undefined)
        .map((one) => one.id),
    // Not itself, and nothing that serves it: that is what a circle is made of.
    parent: () =>
      goalsInOrder(goals)
        .filter((one) => !one.archived && !wouldCycle(goals, id, one.id))
        .map((one) => one.id),
  };
  const keys = [...keysOf[by](), 'none'];
  const nameOf = (key: string) =>
    by === 'parent' ? (own(goals, key)?.title ?? t('goal.noParent')) : laneTitle(tracker, by, key);
  const shown =
    listOf(tracker, document, { ...view, groupBy: 'none', sort: { by: 'order', descending: false } }).lanes[0]
      ?.ids ?? [];

  function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const to = textOf(data, 'to');
    const before = textOf(data, 'before');
    const place = {
      ...(before === 'stay' ? {} : { before: before === 'end' ? null : before }),
      ...(to === from
        ? {}
        : by === 'parent'
          ? { parent: to === 'none' ? null : to }
          : { lane: { by, from, to } }),
    };
    if (by === 'parent') {
      const parent = to === 'none' ? null : to;
      if (moveInTree(tracker, treeWords, id, { place, parent }, event)) close();
      return;
    }
    if (!commands.move(id, place, event)) return;
    tracker.announcer.announce(
      tracker.t('said.movedTo', { title: goal!.title, lane: laneTitle(tracker, by, to) }),
    );
    close();
  }
  return (
    <FormDialog {...props} title={t('move.title', { title: goal.title })} save={t('move.save')} onSave={save}>
      <FormField label={t('move.by')} half>
        <select value={by} onChange={(event) => setBy(event.target.value as By)}>
          {WAYS.map((one) => (
            <option key={one} value={one}>
              {one === 'parent' ? t('import.to.parent') : tracker.t(`group.${one}`)}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('move.to')} half>
        <select key={by} name="to" defaultValue={from}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {nameOf(key)}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('move.before')}>
        <select name="before" defaultValue="stay">
          <option value="stay">{t('move.stay')}</option>
          {shown
            .filter((one) => one !== id)
            .slice(0, 300)
            .map((one) => (
              <option key={one} value={one}>
                {document.goals[one]?.title}
              </option>
            ))}
          <option value="end">{t('move.end')}</option>
        </select>
      </FormField>
    </FormDialog>
  );
}
