'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { WorkspacePlace } from './workspace.types';

/**
 * Moves the focus to a view when somebody went there: its name is read out, and Tab goes on inside. What a host changes
 * by itself moves nothing.
 */
export function useWorkspaceFocus({ view }: WorkspacePlace) {
  const stageRef = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const last = useRef(view);
  useEffect(() => {
    const moved = last.current !== view;
    last.current = view;
    if (!asked.current || !moved) return;
    asked.current = false;
    const stage = stageRef.current;
    stage?.focus({ preventScroll: true });
    // Long views end far down; the top of the next one is what somebody wants to see.
    const top = stage?.getBoundingClientRect().top ?? 0;
    if (top < 0) stage?.scrollIntoView({ block: 'start' });
  }, [view]);
  const follow = useCallback(() => {
    asked.current = true;
  }, []);
  return { stageRef, follow };
}
