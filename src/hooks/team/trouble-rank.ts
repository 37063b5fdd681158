import type { SaveStatus } from '../../storage/persist.types';

/**
 * How much there is to say about the way a document is kept: 0 is nothing, 1 that somebody else's change stood, 2 that
 * something is not sent yet, 3 that an old one cannot be read, 4 that it is not kept.
 */
export function troubleRank(status: SaveStatus | null): number {
  if (status?.state === 'failed') return 4;
  if (status?.quarantined) return 3;
  if (status?.state === 'offline') return 2;
  return status?.conflicts ? 1 : 0;
}
