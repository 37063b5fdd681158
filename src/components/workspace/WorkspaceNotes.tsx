'use client';
import { useStore } from '../../hooks/shared/useStore';
import { troubleRank } from '../../hooks/team/trouble-rank';
import { Button } from '../shared/Button';
import { Note } from '../shared/Note';
import { useOnDemand } from '../shared/useOnDemand';
import { useWorkspace } from './workspace-context';

const PLACES = ['team', 'goals', 'retros'] as const;
const loadStorageNote = () => import('../shared/StorageNote');

/** What stands above every view: that it is a sample, that it cannot be changed, that it was not saved, or not sent yet. */
export function WorkspaceNotes() {
  const { t, team, page } = useWorkspace();
  const { plinth, state, storage } = team;
  const ranks = {
    team: useStore(storage.team.save, troubleRank),
    goals: useStore(storage.goals.save, troubleRank),
    retros: useStore(storage.retros.save, troubleRank),
  };
  // One note, about the worst of them: what keeps all three is most often one place.
  const worst = PLACES.reduce((one, other) => (ranks[other] > ranks[one] ? other : one));
  const trouble = ranks[worst] > 0;
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
          key={worst}
          storage={storage[worst]}
          plinth={plinth}
          fileName={`${worst}.json`}
          actionsPart="workspace-note-actions"
        />
      )}
    </div>
  );
}
