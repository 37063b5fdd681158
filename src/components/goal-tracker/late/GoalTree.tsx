'use client';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import type { TreeRow } from '../../../core/goal-tracker/selectors/goal-tree';
import { treeDrop, type TreeStep } from '../../../hooks/goal-tracker/tree-places';
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
import { useLateSensor } from '../useLateSensor';
import { GoalBranch, sameRow } from './GoalBranch';
import { treeCss } from './tree.css';
import { moveInTree, stepInTree, treeNow, treeRows } from './tree-moves';

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
    (document: GoalsDocument) => treeRows(tracker, view, document, collapsed),
    undefined,
    sameRows,
  );
  const onFold = useStableCallback(fold);
  const root = useRef<HTMLUListElement>(null);
  const unfold = useStableCallback((id: string | null) => {
    if (id !== null && collapsed.has(id)) fold(id, false);
  });
  useLateSensor(root, tracker.readOnly, () =>
    Promise.resolve({
      onto: ['item'],
      onDrop({ item, target }) {
        const place = target.kind === 'onto' ? { onto: target.item } : { before: target.before };
        const move = treeDrop(treeNow(tracker), item.id, place);
        if (!moveInTree(tracker, t, item.id, move)) return;
        unfold(move.parent);
        tracker.ui.set({ focus: { goal: item.id } });
      },
    }),
  );
  function fold(id: string, closed: boolean) {
    const next = new Set(collapsed);
    if (closed) next.add(id);
    else next.delete(id);
    setCollapsed(next);
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const id = closestWithin(event.target, '[data-goal]', event.currentTarget)?.dataset.goal;
    const row = rows.find(({ goal }) => goal.id === id);
    if (!row || event.ctrlKey || event.metaKey) return;
    const open = tracker.plinth.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const close = tracker.plinth.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.altKey) {
      const steps: Record<string, TreeStep> = event.shiftKey
        ? { [open]: 'in', [close]: 'out' }
        : { ArrowUp: 'up', ArrowDown: 'down' };
      const move = steps[event.key];
      if (!move || tracker.readOnly) return;
      event.preventDefault();
      const made = stepInTree(tracker, t, row.goal.id, move, event);
      if (made) unfold(made.parent);
      return;
    }
    if (!closestWithin(event.target, '[data-goal-title]', event.currentTarget)) return;
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
      <ul
        ref={root}
        data-plinth-part="goal-tree"
        data-drag-list="tree"
        aria-label={t('tree.label')}
        {...{ onKeyDown }}
      >
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
