'use client';
import { getActiveElement } from '../shared/dom';
import { enterText, textPlace, type TextPlace } from '../shared/text-place';
import type { GoalsStore } from './goal-tracker.types';

/** Of one goal: its card or row, or its details. */
const PLACE = '[data-goal], [data-goal-detail]';
const TITLE = '[data-goal-title]';
const CONTROL = 'a[href], button, input, select, textarea';
/** How long a control that was lost is waited for: a form that loads on demand comes a moment later. */
const PATIENCE = 2_000;

interface Focused {
  readonly element: HTMLElement;
  readonly goal: string;
  /** Among all goals that are drawn. */
  readonly index: number;
  readonly name: string;
  /** It was taken off the page, with this in it. */
  lost?: { readonly text: TextPlace | undefined };
}

const placeOf = (element: Element) => element.closest<HTMLElement>(PLACE);
const goalOf = (place: HTMLElement | null) => place?.dataset['goal'] ?? place?.dataset['goalDetail'];
/** What is the same of a control that is drawn anew. */
const nameOf = (element: HTMLElement) => {
  const [name, type, value, label] = ['name', 'type', 'value', 'aria-label'].map((key) =>
    element.getAttribute(key),
  );
  return [element.tagName, name, type, type === 'radio' ? value : '', label ?? element.textContent].join('|');
};

/**
 * Keeps the focus where it is, whatever others do to the goals: a control that is drawn anew (its goal moved, or one before it
 * went) gets it back, with what was typed and the caret; where the goal is gone, the one that took its place has it. What this
 * person does leads the focus elsewhere by itself.
 */
export function keepGoalFocus(root: HTMLElement, store: GoalsStore): () => void {
  let focused: Focused | null = null;
  /** What came last was done by others, not by this person: however late it is drawn, on a page that is busy. */
  let arrived = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const titles = () => [...root.querySelectorAll<HTMLElement>(TITLE)];

  function hold(element: HTMLElement) {
    const goal = goalOf(placeOf(element));
    const index = titles().findIndex((title) => goalOf(placeOf(title)) === goal);
    focused = goal === undefined ? null : { element, goal, index: Math.max(0, index), name: nameOf(element) };
  }

  /** It was taken off the page by what others did, and is waited for. */
  const isLost = () =>
    focused !== null && !focused.element.isConnected && (arrived || focused.lost !== undefined);
  const isTwin = (element: HTMLElement) =>
    goalOf(placeOf(element)) === focused?.goal && nameOf(element) === focused?.name;

  function come({ target }: Event) {
    const element = target as HTMLElement;
    // A form that is drawn anew takes the focus by itself, and selects: what was written comes after that.
    if (isLost() && isTwin(element)) return queueMicrotask(look);
    // The title stands in for the control that is waited for.
    if (!isLost() || !element.matches(TITLE) || goalOf(placeOf(element)) !== focused?.goal) hold(element);
  }

  function leave({ relatedTarget }: FocusEvent) {
    if (relatedTarget && !root.contains(relatedTarget as Node)) focused = null;
    if (relatedTarget) return;
    // Either somebody left, or what had the focus was taken off the page.
    queueMicrotask(() => {
      if (focused?.element.isConnected && !root.contains(getActiveElement(root))) focused = null;
    });
  }

  /** Whoever acts again is not called back. */
  function act() {
    arrived = false;
    giveUp();
  }

  function giveUp() {
    if (focused?.lost) focused = null;
  }

  /** Nothing on the page has the focus, or only what stands in. */
  function isFree(): boolean {
    const active = getActiveElement(root);
    if (!active || active === root.ownerDocument.body) return true;
    return isTwin(active as HTMLElement) || Boolean(focused?.lost && active.matches(TITLE));
  }

  function look() {
    if (!focused || focused.element.isConnected) return;
    if (!isLost() || !isFree()) return void (focused = null);
    const { goal, index, element } = focused;
    const lost = (focused.lost ??= { text: textPlace(element) });
    const twin = [...root.querySelectorAll<HTMLElement>(CONTROL)].find(isTwin);
    if (twin) {
      enterText(twin, lost.text);
      if (getActiveElement(root) !== twin) twin.focus({ preventScroll: true });
      return hold(twin);
    }
    clearTimeout(waiting);
    waiting = setTimeout(giveUp, PATIENCE);
    const there = titles();
    const own = there.find((title) => goalOf(placeOf(title)) === goal);
    if (!own) focused = null;
    const heir = own ?? there[Math.min(index, there.length - 1)];
    if (heir) return heir.focus({ preventScroll: true });
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  }

  const unobserve = store.observe(({ reason }) => (arrived = reason === 'remote'));
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  const listeners = { focusin: come, focusout: leave, keydown: act, pointerdown: act, click: act } as const;
  const all = Object.entries(listeners) as [string, (event: Event) => void][];
  for (const [type, listener] of all) root.addEventListener(type, listener, true);
  const active = getActiveElement(root);
  if (active && root.contains(active)) hold(active as HTMLElement);
  return () => {
    observer.disconnect();
    unobserve();
    clearTimeout(waiting);
    for (const [type, listener] of all) root.removeEventListener(type, listener, true);
  };
}
