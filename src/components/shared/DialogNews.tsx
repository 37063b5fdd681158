'use client';
import { useMemo } from 'react';
import type { Announcer } from '../../hooks/shared/createAnnouncer';
import { useLiveRegion } from '../../hooks/shared/useAnnouncer';
import { LiveRegion } from './LiveRegion';

/**
 * What a widget says while its dialog is open: what is behind a modal dialog is there for nobody, its live regions
 * included. What was said before it opened is not said again. Renders visually hidden `<div>`s.
 */
export function DialogNews(props: {
  readonly announcer: Announcer;
  /** For a dialog that says itself what is refused. @default false */
  readonly politeOnly?: boolean;
}) {
  const { announcer, politeOnly = false } = props;
  const since = useMemo(() => {
    const before = announcer.getSnapshot();
    const getSnapshot = () => {
      const now = announcer.getSnapshot();
      return now === before ? null : now;
    };
    return { ...announcer, getSnapshot };
  }, [announcer]);
  return politeOnly ? <PoliteRegion announcer={since} /> : <LiveRegion announcer={since} />;
}

function PoliteRegion({ announcer }: { readonly announcer: Announcer }) {
  const { politeProps, politeText } = useLiveRegion(announcer);
  return (
    <div data-plinth-part="announcer" {...politeProps}>
      {politeText}
    </div>
  );
}
