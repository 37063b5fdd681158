import { own } from '../../../core/shared/json';
import { goalRows } from '../../../core/goal-tracker/selectors/goal-rows';
import { goalTree, type TreeRow } from '../../../core/goal-tracker/selectors/goal-tree';
import type { GoalsDocument, ViewSettings } from '../../../core/goal-tracker/goals.types';
import { filterOf } from '../../../hooks/goal-tracker/shown-period';
import { treeStep, type TreeMove, type TreeStep } from '../../../hooks/goal-tracker/tree-places';
import type { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import type { Translate } from '../../../locales/translate';
import type { Tracker } from '../tracker.types';

export type TreeWords = Translate<keyof typeof goalsTableMessages>;

/** The rows that a view's tree has. */
export function treeRows(
  tracker: Tracker,
  view: ViewSettings,
  document: GoalsDocument,
  collapsed?: ReadonlySet<string>,
): readonly TreeRow[] {
  const reading = tracker.read(document);
  const { search, sort } = view;
  const filter = filterOf(document, view, tracker.today);
  const found = goalRows(reading, { filter, search, sort, nameOf: tracker.nameOf });
  return goalTree(reading, found, collapsed ? { collapsed } : {});
}

/** What moves start from, whatever is folded. */
export function treeNow(tracker: Tracker) {
  const document = tracker.store.getSnapshot();
  const view = tracker.getView();
  return {
    document,
    shown: treeRows(tracker, view, document).map(({ goal }) => goal.id),
    ordered: (view.sort?.by ?? 'order') === 'order',
  };
}

/** Does what a move in the tree comes to, and says so. A refusal has its own words. */
export function moveInTree(
  tracker: Tracker,
  t: TreeWords,
  id: string,
  { place, parent, at }: TreeMove,
  event?: unknown,
): boolean {
  const before = own(tracker.store.getSnapshot().goals, id)?.parent ?? null;
  if (!tracker.commands.move(id, place, event)) return false;
  const { goals } = tracker.store.getSnapshot();
  const title = own(goals, id)?.title ?? '';
  const above = parent === null ? undefined : own(goals, parent);
  const beside = () =>
    treeNow(tracker)
      .shown.filter((one) => (own(goals, one)?.parent ?? null) === parent)
      .indexOf(id) + 1;
  tracker.announcer.announce(
    at
      ? tracker.t('said.moved', { title, place: at[0], total: at[1] })
      : parent === before
        ? tracker.t('said.placed', { title, place: beside() })
        : above
          ? t('tree.serves', { title, parent: above.title })
          : t('tree.servesNone', { title }),
  );
  return true;
}

/** One step of a goal, where there is one; the focus goes with it. Answers the move that was made. */
export function stepInTree(
  tracker: Tracker,
  t: TreeWords,
  id: string,
  step: TreeStep,
  event?: unknown,
): TreeMove | null {
  const move = treeStep(treeNow(tracker), id, step);
  if (!move || !moveInTree(tracker, t, id, move, event)) return null;
  tracker.ui.set({ focus: { goal: id } });
  return move;
}
