'use client';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { ConnectionSource } from '../../../hooks/shared/connection';
import { ConnectionNote } from '../../shared/ConnectionNote';
import { useRetroView } from '../retro-view-context';

/** Whether the others can be reached. Fetched while they can. Renders a `Note`, or nothing while all is well. */
export function RetroConnection({ connection }: { readonly connection: ConnectionSource }) {
  return <ConnectionNote connection={connection} t={useLateWords(useRetroView().board)} />;
}
