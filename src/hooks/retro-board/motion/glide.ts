'use client';
import { ownerWindow } from '../../shared/dom';
import { copyForPreview, createOverlay } from '../../shared/drag/overlay';

/** How something moves: tokens of the theme, read where they apply. */
export interface Pace {
  readonly duration: number;
  readonly move: string;
  readonly settle: string;
}

/** What a host's theme says about motion. */
export function paceOf(root: HTMLElement): Pace {
  const style = ownerWindow(root).getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--plinth-${name}`).trim();
  const duration = token('duration-base');
  const scale = duration.endsWith('ms') ? 1 : 1000;
  return {
    duration: (Number.parseFloat(duration) || 0) * scale,
    move: token('ease-standard') || 'ease-out',
    settle: token('ease-settle') || 'ease-out',
  };
}

/**
 * Lets an element come from where it was, in px from where it is. What was moved lies above what makes room for it, and is
 * not cut off by the chunk it comes into.
 */
export function glide(
  element: HTMLElement,
  from: { readonly x: number; readonly y: number },
  { duration, move, settle }: Pace,
  moved: boolean,
  done: () => void,
): Animation {
  const layer = moved ? { zIndex: 2 } : {};
  const chunk = moved ? element.closest<HTMLElement>('[data-drag-chunk]') : null;
  chunk?.style.setProperty('content-visibility', 'visible');
  const flight = element.animate(
    [
      { transform: `translate(${from.x}px, ${from.y}px)`, ...layer },
      { transform: 'none', ...layer },
    ],
    { duration, easing: moved ? settle : move },
  );
  flight.onfinish = flight.oncancel = () => {
    chunk?.style.removeProperty('content-visibility');
    done();
  };
  return flight;
}

/**
 * Shows where something went that is seen no more: its copy goes to what it is in now, and under it. `from` is in px of the
 * viewport.
 */
export function slideUnder(
  root: HTMLElement,
  element: HTMLElement,
  from: { readonly x: number; readonly y: number; readonly width: number },
  target: Element,
  { duration, move }: Pace,
): void {
  const copy = copyForPreview(element) as HTMLElement;
  copy.dataset['hue'] ??= target.closest<HTMLElement>('[data-hue]')?.dataset['hue'] ?? '';
  const ghost = createOverlay(root, 'data-retro-ghost', copy);
  ghost.place(from.x, from.y);
  ghost.element.style.inlineSize = `${from.width}px`;
  const to = target.getBoundingClientRect();
  const scale = Math.min(1, to.width / Math.max(1, from.width));
  ghost.element.style.transformOrigin = '0 0';
  const flight = ghost.element.animate(
    [
      { transform: `translate(${from.x}px, ${from.y}px)` },
      { transform: `translate(${to.left}px, ${to.top}px) scale(${scale})`, opacity: 0.2 },
    ],
    { duration, easing: move },
  );
  flight.onfinish = flight.oncancel = () => ghost.remove();
}
