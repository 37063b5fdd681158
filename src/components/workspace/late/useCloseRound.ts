'use client';
import { useEffect, useRef } from 'react';
import { own } from '../../../core/shared/json';
import { useWorkspace } from '../workspace-context';

/**
 * Closes a round at the host, whose answer may take its time, and goes on to the picture once the team's document says that it is
 * closed; as on a device, where that is known at once.
 *
 * @returns `undefined` where no host closes rounds.
 */
export function useCloseRound(round: string | undefined): ((event: unknown) => void) | undefined {
  const { team, page, go } = useWorkspace();
  const asked = useRef<{ readonly round: string; readonly event: unknown } | null>(null);
  const { onCloseRound } = page;
  const { rounds } = team.records.team;
  useEffect(() => {
    const { current } = asked;
    if (!current || own(rounds, current.round)?.status !== 'closed') return;
    asked.current = null;
    go({ view: 'see' }, current.event);
  }, [rounds, go]);
  if (!onCloseRound || round === undefined) return undefined;
  return (event) => {
    asked.current = { round, event };
    onCloseRound(round, event);
  };
}
