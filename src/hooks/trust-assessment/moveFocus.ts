'use client';
import type { AssessmentUiState } from './createUiStore';

/**
 * Puts the focus where a command wants it: on the heading of the new page, on the list of what is missing, or on an
 * item's tab stop. Where that is not on the screen yet, nothing moves.
 */
export function moveFocus(root: HTMLElement | null, focus: AssessmentUiState['focus']): void {
  if (!root || !focus) return;
  const selector =
    'item' in focus
      ? `[data-plinth-item="${focus.item}"] [tabindex="0"], textarea[data-plinth-comment="${focus.item}"]`
      : `[data-plinth-focus="${focus.target}"]`;
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  target.focus({ preventScroll: true });
  const at = target.getBoundingClientRect();
  // A page that begins above the window would otherwise be read from its middle.
  if (at.top < 0 || at.bottom > (root.ownerDocument.defaultView?.innerHeight ?? 0)) {
    const start = 'item' in focus ? target : root;
    start.scrollIntoView?.({ block: 'item' in focus ? 'center' : 'start' });
  }
}
