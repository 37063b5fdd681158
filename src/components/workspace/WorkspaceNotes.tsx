'use client';
import { useStore } from '../../hooks/shared/useStore';
import { Button } from '../shared/Button';
import { Note } from '../shared/Note';
import { useOnDemand } from '../shared/useOnDemand';
import { useWorkspace } from './workspace-context';

const loadStorageNote = () => import('../shared/StorageNote');

/** What stands above every view: that it is a sample, that it cannot be changed, that it was not saved. */
export function WorkspaceNotes() {
  const { t, team, page } = useWorkspace();
  const { plinth, state, storage } = team;
  const teamTrouble = useStore(storage.team.save, isTrouble);
  const goalsTrouble = useStore(storage.goals.save, isTrouble);
  const retrosTrouble = useStore(storage.retros.save, isTrouble);
  const trouble = teamTrouble || goalsTrouble || retrosTrouble;
  const troubled = teamTrouble ? storage.team : goalsTrouble ? storage.goals : storage.retros;
  const { part } = useOnDemand(loadStorageNote, trouble);
  if (!page.onStartOwn && !state.readOnly && !trouble) return null;
  return (
    <div data-plinth-part="workspace-notes">
      {page.onStartOwn && (
        <Note tone="accent">
          <div data-plinth-part="workspace-note-line">
            <p>{t('sample.text')}</p>
            <Button size="small" onClick={page.onStartOwn}>
              {t('sample.start')}
            </Button>
          </div>
        </Note>
      )}
      {state.readOnly && <Note role="note">{t('readOnly.text')}</Note>}
      {trouble && part && (
        <part.StorageNote
          key={teamTrouble ? 'team' : goalsTrouble ? 'goals' : 'retros'}
          storage={troubled}
          plinth={plinth}
          fileName={teamTrouble ? 'team.json' : goalsTrouble ? 'goals.json' : 'retros.json'}
          actionsPart="workspace-note-actions"
        />
      )}
    </div>
  );
}

function isTrouble(status: { readonly state: string; readonly quarantined?: number } | null): boolean {
  return status?.state === 'failed' || (status?.quarantined ?? 0) > 0;
}
