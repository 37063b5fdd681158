'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useRetroHidden } from '../../hooks/retro-board/useRetroColumns';
import { useStore } from '../../hooks/shared/useStore';
import { hasTrouble } from '../shared/has-trouble';
import { Note } from '../shared/Note';
import { useOnDemand } from '../shared/useOnDemand';
import { RetroInvitation } from './RetroInvitation';
import { RetroPile } from './RetroPile';
import { useRetroView } from './retro-view-context';

const loadConnection = () => import('./late/RetroConnection');
const loadLateCards = () => import('./late/RetroLateCards');
const loadStorageNote = () => import('./late/RetroStorageNote');

/** What holds for the whole board and has to be said above it, each with its way out. Renders a `<div>`. */
export function RetroRemarks() {
  const { board, mode } = useRetroView();
  const { t, storage, connection } = board;
  const late = useRetroUi(board, 'late');
  const hidden = useRetroHidden(board);
  const shared = useStore(storage.shared.save, hasTrouble);
  const own = useStore(storage.own.save, hasTrouble);
  const reached = useOnDemand(loadConnection, connection).part;
  const missed = useOnDemand(loadLateCards, late.length > 0).part;
  const note = useOnDemand(loadStorageNote, shared || own);
  return (
    <div data-plinth-part="retro-remarks">
      {board.readOnly && <Note>{t('board.readOnly')}</Note>}
      {reached && connection && <reached.RetroConnection connection={connection} />}
      <RetroInvitation board={board} />
      {missed && late.length > 0 && <missed.RetroLateCards count={late.length} />}
      {note.part && shared && <note.part.RetroStorageNote storage={storage.shared} />}
      {note.part && own && <note.part.RetroStorageNote storage={storage.own} />}
      {hidden.anonymous && hidden.total > 0 && (
        <RetroPile text={t(mode.hidden ? 'hidden.total' : 'hidden.coming', { count: hidden.total })} />
      )}
    </div>
  );
}
