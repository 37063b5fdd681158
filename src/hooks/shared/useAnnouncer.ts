'use client';
import { useSyncExternalStore } from 'react';
import { createAnnouncer, type Announcer } from './createAnnouncer';
import { useConst } from './useConst';

/** The one announcer of a widget root. Paint it with `LiveRegion`, or spread `useLiveRegion` on markup of your own. */
export function useAnnouncer(): Announcer {
  return useConst(createAnnouncer);
}

/**
 * What to put on the two live regions of a widget, one polite and one assertive, and the text of each. Both must be in
 * the page before the first announcement. An odd message carries a trailing no-break space, because a screen reader
 * skips a text that equals the one before.
 */
export function useLiveRegion(announcer: Announcer) {
  const current = useSyncExternalStore(announcer.subscribe, announcer.getSnapshot, () => null);
  const text = current ? current.text + (current.id % 2 ? '\u00a0' : '') : '';
  return {
    politeProps: { role: 'status', 'aria-live': 'polite', 'aria-atomic': true },
    politeText: current?.assertive ? '' : text,
    assertiveProps: { role: 'alert', 'aria-live': 'assertive', 'aria-atomic': true },
    assertiveText: current?.assertive ? text : '',
  } as const;
}
