'use client';
import type { DocumentStorage } from '../../../hooks/shared/useDocumentStorage';
import { StorageNote } from '../../shared/StorageNote';
import { useRetroView } from '../retro-view-context';
import { RetroLate } from './RetroLate';

/** Why the board, or one's own side of it, is not stored, and the ways out. Renders a `Note`. */
export function RetroStorageNote({ storage }: { readonly storage: DocumentStorage }) {
  const { board } = useRetroView();
  return (
    <RetroLate>
      <StorageNote
        storage={storage}
        plinth={board.plinth}
        fileName="retro.json"
        actionsPart="retro-remark-actions"
      />
    </RetroLate>
  );
}
