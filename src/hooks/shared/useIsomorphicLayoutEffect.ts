'use client';
import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` where there is a page, `useEffect` on a server, where React would warn. */
export const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
