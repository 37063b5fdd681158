'use client';
import { useEffect, type RefObject } from 'react';
import type { DragSensor, DragSensorOptions } from '../../hooks/shared/drag/drag.types';
import { useLatest } from '../../hooks/shared/useLatest';

/**
 * Dragging inside an element. What drags is fetched after the page is there, and not at all where nothing may be moved.
 *
 * @param options Read when the sensor comes; its functions are read anew at each call.
 */
export function useLateSensor(
  root: RefObject<HTMLElement | null>,
  fixed: boolean,
  options: () => DragSensorOptions,
): void {
  const latest = useLatest(options);
  useEffect(() => {
    const element = root.current;
    if (!element || fixed) return undefined;
    let sensor: DragSensor | undefined;
    let gone = false;
    import('../../hooks/shared/drag/createPointerSensor').then(
      ({ createPointerSensor }) => {
        if (!gone) sensor = createPointerSensor(element, latest.current());
      },
      // Without it there are the keys and the menu.
      () => undefined,
    );
    return () => {
      gone = true;
      sensor?.destroy();
    };
  }, [root, fixed, latest]);
}
