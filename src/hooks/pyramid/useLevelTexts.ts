'use client';
import { useMemo } from 'react';
import type { LevelTexts } from '../../core/model/model.types';
import { useModelTexts, type LoadedModelTexts } from './useModelTexts';
import type { PyramidHook } from './usePyramid';

export interface LoadedLevelTexts {
  readonly status: LoadedModelTexts['status'];
  /** The title at once; the long texts when they are there. `undefined` for a level that does not exist. */
  readonly texts: LevelTexts | undefined;
  readonly retry: () => void;
}

/** All there is to say about one level. Only what uses this hook renders again when the texts arrive. */
export function useLevelTexts(
  pyramid: Pick<PyramidHook, 'model' | 'texts' | 'plinth'>,
  id: string | null,
  options: {
    /** For a part that never is in a server's markup: starts with texts that were fetched before. @default false */
    readonly late?: boolean;
  } = {},
): LoadedLevelTexts {
  const at = pyramid.model.levels.findIndex((level) => level.id === id);
  const known = pyramid.texts[at];
  const wanted = known !== undefined && known.meaning === undefined && !pyramid.model.levels[at]?.texts;
  const { texts: all, status, retry } = useModelTexts({ locale: pyramid.plinth.locale, wanted, ...options });
  const texts = useMemo(
    () => known && { ...(id === null ? undefined : all?.[id]), ...known },
    [known, all, id],
  );
  return { status: wanted ? status : 'ready', texts, retry };
}
