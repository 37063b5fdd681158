import type { ToDo } from '../../core/team/to-do';
import type { WorkspacePlace } from './workspace.types';

/** A thing in a view that somebody went to, by selectors inside the view. */
export interface Aim {
  /** What is to be seen. */
  readonly at: string;
  /** What gets the focus: the first of them that is there. Without it the focus stays on the view. */
  readonly focus?: string;
  /** What has to be chosen first, where there are several. */
  readonly choose?: string;
}

/** Of the window's height: what begins below it is brought up, so that enough of it is seen. */
const LOW = 0.6;
/** After that somebody has found another thing to do. */
const PATIENCE = 10_000;
const FIELDS = 'input, select, textarea, button';

const detailOf = (goal: string): string => `[data-goal-detail="${CSS.escape(goal)}"]`;

/** The goal or the level that a place names. */
export function aimOfPlace({ view, goal, level }: WorkspacePlace): Aim | null {
  if (view === 'act' && goal) {
    const at = detailOf(goal);
    return { at, focus: `${at} [data-goal-focus]` };
  }
  return view === 'see' && level ? { at: '[data-plinth-part="pyramid-detail"]' } : null;
}

/** What somebody has to do, where it is done. */
export function aimOfToDo(toDo: ToDo): Aim | null {
  if (toDo.kind === 'checkIn') {
    const detail = detailOf(toDo.goal);
    const at = `${detail} [data-goal-block="check-in"]`;
    return { at, focus: at, choose: `${detail} [data-key-result="${CSS.escape(toDo.keyResult)}"]` };
  }
  if (toDo.kind !== 'stance' && toDo.kind !== 'answer') return null;
  const at = `${detailOf(toDo.goal)} [data-goal-block="${toDo.kind === 'stance' ? 'stances' : 'talk'}"]`;
  return { at, focus: at };
}

/**
 * Brings what somebody went to into sight, and the focus to it, once the view has it: a view and its parts are fetched. Whoever
 * does something meanwhile is left alone.
 *
 * @returns gives up.
 */
export function arriveAt(stage: HTMLElement, { at, focus, choose }: Aim): () => void {
  const view = stage.ownerDocument.defaultView!;
  const look = (): boolean => {
    const place = stage.querySelector<HTMLElement>(at);
    if (!place) return false;
    stop();
    const choice = choose === undefined ? null : stage.querySelector<HTMLElement>(choose);
    const chooses = choice?.ariaPressed === 'false';
    if (chooses) choice.click();
    // What is chosen puts another form in the place of the one that stands there.
    if (chooses) view.requestAnimationFrame(() => show(place));
    else show(place);
    return true;
  };
  const show = (place: HTMLElement) => {
    const wanted = focus === undefined ? null : stage.querySelector<HTMLElement>(focus);
    const field = wanted?.matches('[tabindex]') ? wanted : wanted?.querySelector<HTMLElement>(FIELDS);
    field?.focus({ preventScroll: true });
    const { top } = place.getBoundingClientRect();
    if (top >= 0 && top < view.innerHeight * LOW) return;
    // Of a picture above it enough stays to see what it is about.
    place.style.scrollMarginBlockStart = focus === undefined ? '40vb' : '16px';
    place.scrollIntoView?.({ block: 'start' });
  };
  const observer = new view.MutationObserver(look);
  const timer = view.setTimeout(() => stop(), PATIENCE);
  const BUSY = ['pointerdown', 'keydown', 'wheel'] as const;
  function stop() {
    observer.disconnect();
    view.clearTimeout(timer);
    for (const type of BUSY) view.removeEventListener(type, stop, true);
  }
  if (look()) return stop;
  observer.observe(stage, { childList: true, subtree: true });
  for (const type of BUSY) view.addEventListener(type, stop, { capture: true, passive: true });
  return stop;
}
