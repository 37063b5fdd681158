'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { RetroContext } from './retro-board.types';
import type { RetroDrafts } from './retro-drafts';

const PLACE = 'around:keys';

/** Whether single keys act: as the person said on this device, else as the host says. */
export function useShortcuts(drafts: RetroDrafts, given: boolean): boolean {
  const subscribe = useCallback((listener: () => void) => drafts.subscribe(listener, PLACE), [drafts]);
  const read = () => drafts.get(PLACE);
  const said = useSyncExternalStore(subscribe, read, read);
  return said === '' ? given : said === 'on';
}

/** That setting, and how to change it. */
export function useShortcutSetting({
  drafts,
  shortcuts,
}: Pick<RetroContext, 'drafts' | 'shortcuts'>): [boolean, (on: boolean) => void] {
  const set = useCallback((on: boolean) => drafts.set(PLACE, on ? 'on' : 'off'), [drafts]);
  return [shortcuts, set];
}
