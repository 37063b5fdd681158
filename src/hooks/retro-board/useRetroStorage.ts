'use client';
import type { DocumentStorage } from '../shared/useDocumentStorage';

/** Where the two documents of a board are kept. */
export interface RetroStorage {
  /** The shared document, for boards of one device. */
  readonly shared: DocumentStorage;
  /** Hidden cards, keys and drafts. */
  readonly own: DocumentStorage;
  /** Either is still being fetched. */
  readonly loading: boolean;
}
