'use client';
import { useContext } from 'react';
import { PlinthContext, type Person } from './plinth-context';

const NOBODY: readonly Person[] = [];

/** People who have left and are named for what they did. Only widgets that name people ask. */
export function useFormer(): readonly Person[] {
  return useContext(PlinthContext).former ?? NOBODY;
}
