'use client';
import { useState } from 'react';

/** A value made once for the life of the component. */
export function useConst<T>(create: () => T): T {
  return useState(create)[0];
}
