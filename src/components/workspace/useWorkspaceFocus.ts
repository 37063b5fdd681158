'use client';
import { useCallback, useEffect, useRef } from 'react';
import { getActiveElement, hasFocusWithin } from '../../hooks/shared/dom';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { aimOfPlace, arriveAt, type Aim } from './arrive-at';
import type { WorkspacePlace } from './workspace.types';

/** A workspace has just gone with the focus in it; true for no longer than one commit of React. */
let leftBehind = false;

/**
 * Moves the focus to a view when somebody went there: its name is read out, and Tab goes on inside; a goal or a level that
 * somebody went to is brought into sight. What a host changes
 * by itself moves nothing. A workspace that takes the place of another (a team of one's own, that of the sample) takes its
 * focus too.
 */
export function useWorkspaceFocus(place: WorkspacePlace) {
  const { view, goal = null, level = null } = place;
  const stageRef = useRef<HTMLElement>(null);
  const asked = useRef<{ readonly aim: Aim | null } | null>(null);
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
    const { current } = asked;
    const stage = stageRef.current;
    asked.current = null;
    if (!current || !stage || !moved) return undefined;
    stage.focus({ preventScroll: true });
    // Long views end far down; the top of the next one is what somebody wants to see.
    if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView({ block: 'start' });
    const aim = current.aim ?? aimOfPlace({ view, goal, level });
    return aim ? arriveAt(stage, aim) : undefined;
  }, [view, goal, level]);
  const follow = useCallback((aim: Aim | null = null) => {
    asked.current = { aim };
  }, []);
  return { stageRef, follow };
}

function isNowhere(node: Node): boolean {
  const active = getActiveElement(node);
  return active === null || active === node.ownerDocument!.body;
}
