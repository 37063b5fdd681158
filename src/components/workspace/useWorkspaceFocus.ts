'use client';
import { useCallback, useEffect, useRef } from 'react';
import { getActiveElement, hasFocusWithin } from '../../hooks/shared/dom';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import type { WorkspacePlace } from './workspace.types';

/** A workspace has just gone with the focus in it; true for no longer than one commit of React. */
let leftBehind = false;

/**
 * Moves the focus to a view when somebody went there: its name is read out, and Tab goes on inside. What a host changes
 * by itself moves nothing. A workspace that takes the place of another (a team of one's own, that of the sample) takes its
 * focus too.
 */
export function useWorkspaceFocus({ view }: WorkspacePlace) {
  const stageRef = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const last = useRef(view);
  useIsomorphicLayoutEffect(() => {
    const stage = stageRef.current!;
    if (leftBehind && isNowhere(stage)) stage.focus({ preventScroll: true });
    leftBehind = false;
    return () => {
      leftBehind = hasFocusWithin(stage.parentElement!);
      queueMicrotask(() => void (leftBehind = false));
    };
  }, []);
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

function isNowhere(node: Node): boolean {
  const active = getActiveElement(node);
  return active === null || active === node.ownerDocument!.body;
}
