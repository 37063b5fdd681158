'use client';
import type { GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import { shownPeriod } from '../../hooks/goal-tracker/shown-period';
import { useStore } from '../../hooks/shared/useStore';
import { hasTrouble } from '../shared/has-trouble';
import { lock } from '../shared/icons';
import { Note } from '../shared/Note';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

const load = () => import('./late/GoalStorageNote');

/** One line each: read only, closed, not saved, refused. Renders a `<div>`. */
export function GoalNotes({ tracker, view }: { readonly tracker: Tracker; readonly view: ViewSettings }) {
  const { t, store, ui, storage } = tracker;
  const refusal = useStore(ui, (state) => state.refusal);
  const wrong = useStore(storage.save, hasTrouble);
  const closed = useStore(
    store,
    (document: GoalsDocument) => shownPeriod(document, view, tracker.today)?.closedOn !== undefined,
  );
  const { part } = useOnDemand(load, wrong);
  if (!wrong && !closed && !tracker.readOnly && refusal === null) return null;
  return (
    <div data-plinth-part="goal-notes">
      {wrong && part && <part.GoalStorageNote tracker={tracker} />}
      {tracker.readOnly && <Note icon={lock}>{t('note.readOnly')}</Note>}
      {closed && !tracker.readOnly && <Note icon={lock}>{t('note.closed')}</Note>}
      {refusal !== null && (
        <Note tone="warning" data-refusal="">
          {refusal}
        </Note>
      )}
    </div>
  );
}
