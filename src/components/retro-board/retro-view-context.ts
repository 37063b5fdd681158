'use client';
import { createContext, useContext } from 'react';
import type { RetroView } from './retro.types';

export const RetroViewContext = createContext<RetroView | null>(null);

/** For parts inside a `RetroRoot`. */
export function useRetroView(): RetroView {
  const view = useContext(RetroViewContext);
  if (!view) throw new Error('A part of a retro board stands outside RetroRoot.');
  return view;
}
