import { useState, type PointerEvent } from 'react';
import type { ColumnId } from '../data-retro';

export interface CardDrag {
  readonly id: string;
  readonly width: number;
  /** Where the copy under the pointer is. */
  readonly left: number;
  readonly top: number;
  readonly column: ColumnId | undefined;
  /** The card that it would go before; `null` for the end. */
  readonly before: string | null;
}

const SLOP = 4;

/** A drag by hand: the board's state at every move, the place from what is under the pointer. */
export function useCardDrag(onDrop: (drag: CardDrag) => void) {
  const [drag, setDrag] = useState<CardDrag | null>(null);

  function onPointerDown(press: PointerEvent) {
    const target = press.target as Element;
    const card = target.closest<HTMLElement>('.card');
    if (!card || press.button !== 0 || target.closest('button')) return;
    const { left, top, width } = card.getBoundingClientRect();
    let last: CardDrag | null = null;

    function onMove({ clientX: x, clientY: y }: { clientX: number; clientY: number }) {
      if (!last && Math.hypot(x - press.clientX, y - press.clientY) < SLOP) return;
      last = {
        id: card!.dataset.id!,
        width,
        left: left + x - press.clientX,
        top: top + y - press.clientY,
        ...placeAt(x, y),
      };
      setDrag(last);
    }
    function end(done: boolean) {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      setDrag(null);
      if (done && last) onDrop(last);
    }
    const onUp = () => end(true);
    const onCancel = () => end(false);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
  }

  return { drag, onPointerDown };
}

function placeAt(x: number, y: number): Pick<CardDrag, 'column' | 'before'> {
  const under = document.elementFromPoint(x, y);
  const column = under?.closest<HTMLElement>('.column')?.dataset.column as ColumnId | undefined;
  let card: Element | null | undefined = under?.closest('.card');
  // Between two cards.
  if (!card) card = document.elementFromPoint(x, y + 12)?.closest('.card');
  if (!card) return { column, before: null };
  const { top, height } = card.getBoundingClientRect();
  const next = y < top + height / 2 ? card : card.nextElementSibling;
  return { column, before: next instanceof HTMLElement ? (next.dataset.id ?? null) : null };
}
