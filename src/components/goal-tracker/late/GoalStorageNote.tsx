'use client';
import { StorageNote } from '../../shared/StorageNote';
import type { Tracker } from '../tracker.types';

/** Why goals are not stored, or not sent yet, and the ways out. Renders a `Note`. */
export function GoalStorageNote({ tracker: { storage, plinth } }: { readonly tracker: Tracker }) {
  return (
    <StorageNote storage={storage} plinth={plinth} fileName="goals.json" actionsPart="goal-note-actions" />
  );
}
