'use client';
import type { RetroConnection, RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useStore } from '../../hooks/shared/useStore';
import { Note } from '../shared/Note';

/** Says that this page is on its own for now, and what waits. Nothing while it is live. Renders a `<div>`. */
export function RetroConnectionNote(props: {
  readonly connection: RetroConnection;
  readonly t: RetroContext['t'];
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
