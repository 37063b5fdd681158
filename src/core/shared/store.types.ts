import type { Change, RecordKey } from './change';
import type { Command, DocumentModel, Env, Rejection } from './command';
import type { ChangeDetails, ChangeReason } from './details';
import type { DocumentHead } from './schema';

export type DispatchResult =
  | { readonly ok: true; readonly changes: readonly Change[] }
  /** `held`: a controlled host was told and has not echoed yet. */
  | { readonly ok: false; readonly reason: 'rejected'; readonly rejection: Rejection }
  | { readonly ok: false; readonly reason: 'canceled' | 'held' | 'nothing' | 'readOnly' };

export interface UndoResult {
  /** Changes that were (or, controlled, are proposed to be) applied. */
  readonly changes: readonly Change[];
  /** Changes left alone because somebody else's value stands there now. */
  readonly skipped: readonly Change[];
  readonly label: string | undefined;
}

/** What happened, after it happened. Storage, tabs and the Yjs binding listen to this. */
export interface StoreEvent<D, C extends Command> {
  readonly document: D;
  readonly changes: readonly Change[];
  readonly reason: ChangeReason;
  readonly command: C | undefined;
}

export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A document outside React. The object is stable for its whole life; only its snapshot changes. */
export interface Store<D extends DocumentHead, C extends Command> {
  readonly model: DocumentModel<D, C>;
  readonly env: Env;
  getSnapshot(): D;
  /** Called after every commit; with a key, only after a commit that touched that record. */
  subscribe(listener: () => void, key?: RecordKey): () => void;
  /** Called after every commit with what happened. */
  observe(listener: (event: StoreEvent<D, C>) => void): () => void;
  dispatch(command: C, options?: { readonly event?: unknown }): DispatchResult;
  undo(event?: unknown): UndoResult;
  redo(event?: unknown): UndoResult;
  /** The same object until something in it changes. */
  getHistory(): HistoryState;
  /**
   * Another whole document (loaded, handed in by the host, or received), reconciled record by record and taken as it
   * is: check it first. It cannot be undone nor cancelled. Changes from elsewhere come in through `applyRemote`.
   *
   * @param changes What leads from the snapshot to it, where the caller knows. @default found by comparing
   */
  reconcile(document: D, reason: 'load' | 'host' | 'remote', changes?: readonly Change[]): void;
  setReadOnly(readOnly: boolean): void;
  isReadOnly(): boolean;
}

export interface StoreOptions<D extends DocumentHead, C extends Command> {
  readonly model: DocumentModel<D, C>;
  readonly document: D;
  readonly env: Env;
  readonly actor?: string | undefined;
  /**
   * Asked before a local change is committed. It may call `details.cancel()`; answering `'hold'` keeps the change as a
   * proposal until `adopt` hands in the proposed document (controlled mode). Told, not asked, of remote changes.
   */
  readonly onChange?: ((next: D, details: ChangeDetails<C>) => 'hold' | undefined | void) | undefined;
  readonly onRejected?: ((rejection: Rejection, command: C) => void) | undefined;
}

/** The part of a store that only the controlled-mode hook uses. */
export interface ControllableStore<D extends DocumentHead, C extends Command> extends Store<D, C> {
  /** The document the host now passes: an echo of a proposal, the same as before, or another one. */
  adopt(document: D): void;
}
