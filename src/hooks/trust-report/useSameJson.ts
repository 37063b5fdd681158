'use client';
import { useState } from 'react';
import { jsonEquals } from '../../core/shared/json';

/** The value of the last render while it says the same, so that a host may build it anew each time. */
export function useSameJson<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (Object.is(kept, value) || jsonEquals(kept, value)) return kept;
  setKept(value);
  return value;
}
