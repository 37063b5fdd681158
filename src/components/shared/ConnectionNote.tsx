'use client';
import type { ConnectionSource } from '../../hooks/shared/connection';
import { useStore } from '../../hooks/shared/useStore';
import { Note } from './Note';

/** Says that this page is on its own for now, and what waits. Nothing while it is live. Renders a `Note`. */
export function ConnectionNote(props: {
  readonly connection: ConnectionSource;
  readonly t: (
    key: 'connection.offline' | 'connection.connecting' | 'connection.kept',
    values?: { readonly count: number },
  ) => string;
}) {
  const { connection, t } = props;
  const { state, kept } = useStore(connection, (snapshot) => snapshot);
  if (state === 'live') return null;
  return (
    <Note role="status" data-state={state}>
      <p>{t(`connection.${state}`)}</p>
      {kept > 0 && <p>{t('connection.kept', { count: kept })}</p>}
    </Note>
  );
}
