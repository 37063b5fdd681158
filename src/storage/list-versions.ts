import type { StoredVersion } from './adapter.types';
import { readable } from './read-texts';
import type { Names, TextArea } from './text-area';

/** The readable snapshots, newest first. */
export function listVersions(area: TextArea, names: Names): readonly StoredVersion[] {
  return names.kept.flatMap((name) => {
    const found = readable(area.get(name) ?? '');
    return found ? [{ id: found.sum, at: found.note?.at, payload: found.payload }] : [];
  });
}
