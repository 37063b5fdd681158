'use client';
import { useEffect, useState } from 'react';

/**
 * A part that loads when it is first wanted, and not on a server: what needs it shows its quiet shape until then. What could
 * not be fetched is tried again when it is wanted anew.
 * @param load Must be the same function at every render.
 * @param wanted What asks for it, nothing while it is falsy; another value is another wish.
 */
export function useOnDemand<Part>(
  load: () => Promise<Part>,
  wanted: unknown,
): { part: Part | null; failed: boolean; retry: () => void } {
  const [part, setPart] = useState<Part | null>(null);
  const [failure, setFailure] = useState<unknown>();
  const retry = () => setFailure(undefined);
  if (!wanted && failure) retry();
  const wish = part || failure === wanted ? null : wanted;
  useEffect(() => {
    if (!wish) return undefined;
    let stale = false;
    load().then(
      (loaded) => {
        if (!stale) setPart(loaded);
      },
      () => {
        if (!stale) setFailure(wish);
      },
    );
    return () => {
      stale = true;
    };
  }, [wish, load]);
  return { part, failed: !!wanted && failure === wanted, retry };
}
