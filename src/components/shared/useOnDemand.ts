'use client';
import { useEffect, useState } from 'react';

/**
 * A part that loads when it is first wanted, and not on a server: what needs it shows its quiet shape until then.
 * @param load Must be the same function at every render.
 */
export function useOnDemand<Part>(
  load: () => Promise<Part>,
  wanted: boolean,
): { part: Part | null; failed: boolean; retry: () => void } {
  const [part, setPart] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  const needed = wanted && part === null && !failed;
  useEffect(() => {
    if (!needed) return undefined;
    let stale = false;
    load().then(
      (loaded) => {
        if (!stale) setPart(loaded);
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [needed, load]);
  return { part, failed, retry: () => setFailed(false) };
}
