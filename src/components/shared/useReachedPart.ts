'use client';
import { useState } from 'react';
import { useOnDemand } from './useOnDemand';

/** Fetches ahead, not shown: a button must stay the same between press and release. */
export const fetchAhead = (load: () => Promise<unknown>) => () => void load().catch(() => undefined);

/**
 * For the button of what opens in the top layer and is fetched when somebody reaches for it. Spread `buttonProps` on a
 * button; once `part` is there, show it in the button's place. A press after a failure tries again.
 * @param load Must be the same function at every render.
 */
export function useReachedPart<Part, Kind extends 'menu' | 'dialog'>(load: () => Promise<Part>, opens: Kind) {
  const [presses, setPresses] = useState(0);
  return {
    ...useOnDemand(load, presses),
    buttonProps: {
      'aria-haspopup': opens,
      'aria-expanded': false,
      onPointerEnter: fetchAhead(load),
      onClick: () => setPresses(presses + 1),
    },
  } as const;
}
