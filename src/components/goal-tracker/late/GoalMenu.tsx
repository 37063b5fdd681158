'use client';
import { useRef } from 'react';
import type { GoalRecord } from '../../../core/goal-tracker/goals.types';
import { listOf } from '../../../hooks/goal-tracker/useGoalList';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Glyph } from '../../shared/Glyph';
import { arrowDown, arrowUp, pencil, retry } from '../../shared/icons';
import { Menu } from '../../shared/Menu';
import { menuGroups, menuItem } from '../../shared/menu-groups';
import { menuCss } from '../../shared/menu.css';
import { useSheet } from '../../shared/useSheet';
import { lanesIn } from '../drag-lists';
import { aim } from '../goal-icons';
import type { Tracker } from '../tracker.types';
import { archive, move } from './menu-icons';
import { stepInTree } from './tree-moves';

const sheet = createSheet('plinth-goal-menu', menuCss + inheritFontCss);

/** What can be done to one goal. Loads on demand with its own stylesheet. Renders a `Menu`. */
export function GoalMenu(props: {
  readonly tracker: Tracker;
  readonly goal: GoalRecord;
  readonly lane: string;
  readonly label: string;
}) {
  const { tracker, goal, lane, label } = props;
  const t = useTranslator(tracker.plinth, 'goals', goalsAroundMessages);
  const treeWords = useTranslator(tracker.plinth, 'goals', goalsTableMessages);
  const ref = useRef<HTMLSpanElement>(null);
  const { commands, ui } = tracker;
  const { id } = goal;
  const archived = goal.archived === true;
  const view = tracker.getView();
  // Another place among those that stand around it, which is nothing in a list that sorts itself.
  const ordered = (view.sort?.by ?? 'order') === 'order';
  const step = (by: -1 | 1, event: unknown) => {
    if (view.layout === 'tree') {
      stepInTree(tracker, treeWords, id, by === -1 ? 'up' : 'down', event);
      return;
    }
    const { lanes } = listOf(tracker, tracker.store.getSnapshot(), lanesIn(view));
    const around = lanes.find(({ key }) => key === lane);
    if (around && commands.step(id, by, around.ids, event)) ui.set({ focus: { goal: id } });
  };
  // This goal leaves the list, and its button with it: the one that takes its place has the focus.
  const heir = () => {
    const ids = listOf(tracker, tracker.store.getSnapshot(), lanesIn(view)).lanes.flatMap((one) => one.ids);
    // One with two owners stands in two lanes.
    const others = ids.filter((one) => one !== id);
    return others[ids.indexOf(id)] ?? others.at(-1);
  };
  const may = {
    move: tracker.may({ type: 'goal.move', id, order: goal.order }),
    edit: tracker.may({ type: 'goal.edit', id, set: {} }),
    archive: tracker.may({ type: 'goal.archive', id, archived: !archived }),
    add: tracker.may({ type: 'goal.duplicate', id, period: null, to: id, order: goal.order, keyResults: {} }),
  };
  const toggleArchived = useStableCallback((event: unknown) => {
    const next = heir();
    const root = ref.current?.closest<HTMLElement>('[role="region"]');
    if (!commands.run({ type: 'goal.archive', id, archived: !archived }, event)) return;
    tracker.announcer.announce(t(archived ? 'said.restored' : 'said.archived', { title: goal.title }));
    if (next !== undefined) return ui.set({ focus: { goal: next } });
    if (root) root.tabIndex = -1;
    root?.focus({ preventScroll: true });
  });
  const open = (kind: 'goal' | 'move' | 'duplicate') => () => ui.set({ dialog: { kind, id } });
  const items = menuGroups(
    [
      menuItem('open', t('menu.open'), aim, (event) => commands.select(id, event)),
      may.edit && menuItem('edit', t('menu.edit'), pencil, open('goal')),
    ],
    [
      may.move && ordered && menuItem('up', t('menu.up'), arrowUp, (event) => step(-1, event)),
      may.move && ordered && menuItem('down', t('menu.down'), arrowDown, (event) => step(1, event)),
      may.move && menuItem('move', t('menu.move'), move, open('move')),
    ],
    [
      may.add && menuItem('duplicate', t('menu.duplicate'), retry, open('duplicate')),
      may.archive &&
        menuItem(
          'archive',
          t(archived ? 'menu.restore' : 'menu.archive'),
          archived ? retry : archive,
          toggleArchived,
        ),
    ],
  );
  return (
    <span ref={ref} dir={tracker.plinth.direction} className={useSheet(sheet)}>
      <Menu
        label={label}
        items={items}
        direction={tracker.plinth.direction}
        buttonProps={{ variant: 'ghost', size: 'small', iconOnly: true }}
      >
        <Glyph name="dots" />
      </Menu>
    </span>
  );
}
