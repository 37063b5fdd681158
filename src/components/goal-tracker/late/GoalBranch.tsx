'use client';
import { memo } from 'react';
import type { TreeRow } from '../../../core/goal-tracker/selectors/goal-tree';
import { goalButtonProps, goalProps } from '../../../hooks/goal-tracker/goal-props';
import { percentText } from '../../../hooks/goal-tracker/goal-words';
import type { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import type { Translate } from '../../../locales/translate';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { GoalBar } from '../GoalBar';
import { GoalDetailSlot } from '../GoalDetailSlot';
import { GoalFace } from '../GoalFace';
import { chevronEnd } from '../goal-icons';
import { GoalMenuSlot } from '../GoalMenuSlot';
import { GoalStatus } from '../GoalStatus';
import type { Tracker } from '../tracker.types';

interface GoalBranchProps {
  readonly tracker: Tracker;
  readonly t: Translate<keyof typeof goalsTableMessages>;
  readonly row: TreeRow;
  readonly selected: boolean;
  readonly onFold: (id: string, closed: boolean) => void;
}

/** As good as before, as far as the tree shows it. */
export const sameRow = (a: TreeRow, b: TreeRow): boolean =>
  a.goal === b.goal &&
  a.progress === b.progress &&
  a.keyResults === b.keyResults &&
  a.expected === b.expected &&
  a.status === b.status &&
  a.level === b.level &&
  a.children === b.children &&
  a.expanded === b.expanded &&
  a.matched === b.matched;

/** One goal in the tree, with its details below while it is selected. Renders an `<li>`; again only when it says something else. */
export const GoalBranch = memo(function GoalBranch({ tracker, t, row, selected, onFold }: GoalBranchProps) {
  const { goal, level, children, expanded, status, progress, matched } = row;
  const { id, title } = goal;
  const [only, second] = row.keyResults;
  const current = row.period && tracker.today >= row.period.start && tracker.today <= row.period.end;
  return (
    <li data-level={Math.min(level, 8)}>
      <div
        {...goalProps(tracker, id, selected)}
        data-plinth-part="goal-branch"
        data-matched={matched ? '' : undefined}
        className={tracker.classNames.row}
      >
        {children > 0 ? (
          <Button
            variant="ghost"
            size="small"
            iconOnly
            aria-expanded={expanded}
            aria-label={t(expanded ? 'tree.collapse' : 'tree.expand', { title })}
            onClick={() => onFold(id, expanded)}
          >
            <Icon path={chevronEnd} mirrors />
          </Button>
        ) : (
          <i />
        )}
        <span data-plinth-part="goal-branch-title">
          <button {...goalButtonProps(tracker, id, selected)}>
            <bdi>{title}</bdi>
          </button>
          <small>
            {tracker.t(`level.${goal.level}`)}
            {children > 0 && ` · ${t('tree.serving', { count: children })}`}
          </small>
        </span>
        <GoalStatus tracker={tracker} status={status} />
        <GoalBar
          tracker={tracker}
          // Of what is there or not, or is a bound to keep to, "today" says nothing.
          reading={only && !second ? only : row}
          label={title}
          expected={current ? row.expected : null}
          small
        />
        <b>{percentText(tracker, progress.raw)}</b>
        <span data-plinth-part="goal-owners">
          {Object.keys(goal.owners)
            .slice(0, 2)
            .map((person) => (
              <GoalFace key={person} tracker={tracker} person={person} label />
            ))}
        </span>
        <GoalMenuSlot tracker={tracker} goal={goal} lane="all" />
      </div>
      {selected && <GoalDetailSlot tracker={tracker} id={id} />}
    </li>
  );
}, sameBranch);

function sameBranch(a: GoalBranchProps, b: GoalBranchProps): boolean {
  return (
    a.tracker === b.tracker &&
    a.t === b.t &&
    a.selected === b.selected &&
    a.onFold === b.onFold &&
    sameRow(a.row, b.row)
  );
}
