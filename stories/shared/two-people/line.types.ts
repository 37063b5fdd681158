import type { AwarenessLike, ProviderLike } from 'plinth/collab';
import type { Doc } from 'yjs';

/** How one person's page is joined to the others. */
export interface Line {
  readonly doc: Doc;
  readonly awareness: AwarenessLike;
  readonly provider: ProviderLike;
  /** The first time that it has all that the others have. */
  readonly whenSynced: Promise<unknown>;
  setOnline(on: boolean): void;
  stop(): void;
}
