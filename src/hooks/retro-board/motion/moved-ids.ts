'use client';
import type { Change } from '../../../core/shared/change';

/** Fields that say where something stands. */
const PLACES: ReadonlySet<string> = new Set(['columnId', 'groupId', 'order']);
const BOARD: ReadonlySet<string> = new Set(['cards', 'groups', 'columns']);

/** More at once is another board, and no movement. */
const MOST = 60;

/**
 * What stands somewhere else after some changes, and whether others make or take room. `null` where nothing moves: most
 * changes, votes and texts, and cards that only came.
 */
export function movedIds(changes: readonly Change[]): ReadonlySet<string> | null {
  const moved = new Set<string>();
  let room = false;
  for (const { collection, id, field, before } of changes) {
    if (!BOARD.has(collection)) continue;
    if (field === null) room ||= before !== undefined;
    else if (PLACES.has(field)) moved.add(id);
    if (moved.size > MOST) return null;
  }
  return room || moved.size > 0 ? moved : null;
}
