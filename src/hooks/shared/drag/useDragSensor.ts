'use client';
import { useConst } from '../useConst';
import { useIsomorphicLayoutEffect } from '../useIsomorphicLayoutEffect';
import { createPointerSensor } from './createPointerSensor';
import type { DragSensor, DragSensorHandle, DragSensorOptions } from './drag.types';

function createHandle(initial: DragSensorOptions): DragSensorHandle & {
  readonly update: (options: DragSensorOptions) => void;
} {
  let options = initial;
  let sensor: DragSensor | null = null;
  return {
    ref(root) {
      sensor?.destroy();
      sensor = root && createPointerSensor(root, options);
    },
    update(next) {
      options = next;
      sensor?.update(next);
    },
    cancel: () => sensor?.cancel(),
    refresh: () => sensor?.refresh(),
    getCurrent: () => sensor?.current ?? null,
  };
}

/**
 * Drags by mouse, pen and finger on the element that gets `ref`; what can be dragged is marked there (`drag.types.ts`).
 * Nothing renders because of a drag: what to render belongs into the callbacks. Options may be new at every render.
 */
export function useDragSensor(options: DragSensorOptions): DragSensorHandle {
  const handle = useConst(() => createHandle(options));
  useIsomorphicLayoutEffect(() => handle.update(options));
  return handle;
}
