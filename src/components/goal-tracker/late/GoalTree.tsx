'use client';
import { useState, type KeyboardEvent } from 'react';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import { goalRows } from '../../../core/goal-tracker/selectors/goal-rows';
import { goalTree, type TreeRow } from '../../../core/goal-tracker/selectors/goal-tree';
import { filterOf } from '../../../hooks/goal-tracker/shown-period';
import { closestWithin } from '../../../hooks/shared/dom';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import type { LayoutProps } from '../GoalLayoutSlot';
import { GoalBranch, sameRow } from './GoalBranch';
import { treeCss } from './tree.css';

const sheet = createSheet('plinth-goal-tree', treeCss + inheritFontCss);
/** Rows that are drawn at once; "more" draws as many again. */
const STEP = 150;

const sameRows = (a: readonly TreeRow[], b: readonly TreeRow[]): boolean =>
  a.length === b.length && a.every((row, index) => sameRow(row, b[index]!));

/** What serves what, top down, as nested lists that fold. Loads on demand with its own stylesheet. Renders a `<ul>`. */
export function GoalTree({ tracker, view, selected }: LayoutProps) {
  const t = useTranslator(tracker.plinth, 'goals', goalsTableMessages);
  const className = useSheet(sheet);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(STEP);
  const rows = useStore(
    tracker.store,
    (document: GoalsDocument) => {
      const reading = tracker.read(document);
      const { search, sort } = view;
      const found = goalRows(reading, {
        filter: filterOf(document, view, tracker.today),
        search,
        sort,
        nameOf: tracker.nameOf,
      });
      return goalTree(reading, found, { collapsed });
    },
    undefined,
    sameRows,
  );
  const onFold = useStableCallback(fold);
  function fold(id: string, closed: boolean) {
    const next = new Set(collapsed);
    if (closed) next.add(id);
    else next.delete(id);
    setCollapsed(next);
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const id = closestWithin(event.target, '[data-goal]', event.currentTarget)?.dataset.goal;
    const row = rows.find(({ goal }) => goal.id === id);
    if (!row || event.altKey || !closestWithin(event.target, '[data-goal-title]', event.currentTarget))
      return;
    const open = tracker.plinth.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const close = tracker.plinth.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-goal-title]')];
      buttons[buttons.indexOf(event.target as HTMLElement) + step]?.focus();
    } else if (event.key === open && row.children > 0) fold(row.goal.id, false);
    else if (event.key === close && row.expanded) fold(row.goal.id, true);
    else return;
    event.preventDefault();
  }
  return (
    <div className={className} data-plinth-part="goal-tree-box">
      <ul data-plinth-part="goal-tree" aria-label={t('tree.label')} {...{ onKeyDown }}>
        {rows.slice(0, limit).map((row) => (
          <GoalBranch
            key={row.goal.id}
            tracker={tracker}
            t={t}
            row={row}
            selected={row.goal.id === selected}
            onFold={onFold}
          />
        ))}
      </ul>
      {rows.length > limit && (
        <Button onClick={() => setLimit(limit + STEP)}>
          {tracker.t('goal.more', { count: rows.length - limit })}
        </Button>
      )}
    </div>
  );
}
