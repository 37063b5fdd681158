'use client';
import { useEffect, type RefObject } from 'react';
import type { DragSensor, DragSensorOptions } from '../../hooks/shared/drag/drag.types';
import { useLatest } from '../../hooks/shared/useLatest';

/**
 * Dragging inside an element. What drags is fetched after the page is there, and not at all where nothing may be moved.
 *
 * @param options What may be dragged where; fetched with the sensor.
 */
export function useLateSensor(
  root: RefObject<HTMLElement | null>,
  fixed: boolean,
  options: () => Promise<DragSensorOptions>,
): void {
  const latest = useLatest(options);
  useEffect(() => {
    const element = root.current;
    if (!element || fixed) return undefined;
    let sensor: DragSensor | undefined;
    let gone = false;
    Promise.all([import('../../hooks/shared/drag/createPointerSensor'), latest.current()]).then(
      ([{ createPointerSensor }, given]) => {
        if (!gone) sensor = createPointerSensor(element, given);
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
