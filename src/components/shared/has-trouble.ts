import type { DocumentStorage } from '../../hooks/shared/useDocumentStorage';

/** There is something about how a document is stored that somebody has to know: what `StorageNote` says. */
export const hasTrouble = (status: ReturnType<DocumentStorage['save']['getSnapshot']>): boolean =>
  status?.state === 'failed' || status?.state === 'offline' || !!(status?.quarantined || status?.conflicts);
