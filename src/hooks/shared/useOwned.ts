'use client';
import { useState } from 'react';

/** A value made once for what it belongs to: with another owner it is made anew. */
export function useOwned<T>(owner: unknown, create: () => T): T {
  const [held, hold] = useState(() => [owner, create()] as const);
  if (held[0] === owner) return held[1];
  const next = [owner, create()] as const;
  hold(next);
  return next[1];
}
