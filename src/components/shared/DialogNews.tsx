'use client';
import { useMemo } from 'react';
import type { Announcer } from '../../hooks/shared/createAnnouncer';
import { LiveRegion } from './LiveRegion';

/**
 * What a widget says while its dialog is open: what is behind a modal dialog is there for nobody, its live regions
 * included. What was said before it opened is not said again. Renders a `LiveRegion`.
 */
export function DialogNews({ announcer }: { readonly announcer: Announcer }) {
  const since = useMemo(() => {
    const before = announcer.getSnapshot();
    const getSnapshot = () => {
      const now = announcer.getSnapshot();
      return now === before ? null : now;
    };
    return { ...announcer, getSnapshot };
  }, [announcer]);
  return <LiveRegion announcer={since} />;
}
