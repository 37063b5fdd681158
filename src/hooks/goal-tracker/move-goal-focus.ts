'use client';
import type { GoalUiState } from './createGoalUi';

/** Puts the focus where a command wants it. Answers false when that is not on the screen yet. */
export function moveGoalFocus(root: HTMLElement | null, focus: GoalUiState['focus']): boolean {
  if (!root || !focus) return false;
  const selector =
    'goal' in focus
      ? `[data-goal="${focus.goal}"] [data-goal-title]`
      : `[data-goal-detail="${focus.detail}"] [data-goal-focus]`;
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return false;
  target.focus({ preventScroll: true });
  target.scrollIntoView?.({ block: 'nearest' });
  return true;
}
