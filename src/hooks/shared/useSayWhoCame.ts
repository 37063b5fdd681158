'use client';
import { useEffect, useState } from 'react';

/** Several who come together are told of together, in milliseconds. */
const TOGETHER = 2_000;

/**
 * Says who came and who left, once it has been quiet for a moment: who is gone and back again meanwhile is not spoken of.
 * Who was there at first is not said either.
 * @param say Must be the same function at every render.
 */
export function useSayWhoCame(
  names: readonly string[],
  say: (change: { readonly came: readonly string[]; readonly left: readonly string[] }) => void,
): void {
  const key = JSON.stringify(names);
  const [said] = useState<{ names?: readonly string[] }>({});
  useEffect(() => {
    const now = JSON.parse(key) as readonly string[];
    const timer = setTimeout(() => {
      const before = said.names;
      said.names = now;
      if (!before) return;
      const came = now.filter((name) => !before.includes(name));
      const left = before.filter((name) => !now.includes(name));
      if (came.length + left.length > 0) say({ came, left });
    }, TOGETHER);
    return () => clearTimeout(timer);
  }, [key, said, say]);
}
