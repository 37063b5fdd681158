import type { Problem } from '../core/shared/problem';
import type { Generation } from './generations';
import type { AwarenessLike, Presence } from './presence.types';

export interface BindOptions {
  /**
   * Resolves once the Y.Doc holds what the server has, and what the device had stored: a provider's first `sync`, together
   * with `persistence.ready`. Nothing is created in the document before. @default doc.whenSynced, which providers set
   */
  readonly whenSynced?: PromiseLike<unknown> | undefined;
  /** Who else is here. Passed through, checked and capped: see `Binding.presence`. */
  readonly awareness?: AwarenessLike | undefined;
  /** Whether this peer may open a document that nobody has opened yet, or raise one of an older version. @default true */
  readonly mayOpen?: boolean | undefined;
  readonly onStatus?: ((status: BindingStatus) => void) | undefined;
}

export interface BindingStatus {
  /**
   * `waiting`: no document is known yet; edits are kept in the store and written once it is. `open`: in step both ways.
   * `readOnly`: shown, never written. `ended`: destroyed.
   */
  readonly state: 'waiting' | 'open' | 'readOnly' | 'ended';
  /**
   * Why `readOnly`. `older`: of an older version, and not synced yet. `newer`: of a newer version. `superseded`: it was
   * open here and somebody has raised it to a newer version. `migrationFailed`: it cannot be raised. `wrongSchema`: the
   * Y.Doc holds another kind of document.
   */
  readonly reason?: 'older' | 'newer' | 'superseded' | 'migrationFailed' | 'wrongSchema';
  readonly synced: boolean;
  /** Edits made here that are not in the Y.Doc. */
  readonly pending: boolean;
  readonly generation?: Generation;
  /** Earlier or rival generations in this Y.Doc. Their content is untouched and part of `exportAll()`. */
  readonly superseded: readonly Generation[];
}

/** Why a store and a Y.Doc cannot be bound; nothing was done. */
export interface BindRefusal {
  readonly ok: false;
  /**
   * `private` and `host`: the schema's scope, which must not be shared. `alreadyBound`: the store has a binding.
   * `badDoc`: not a Y.Doc of this copy of Yjs, destroyed, or its root types are in use for something else. `badSchema`: a
   * collection or field has a name that cannot be part of a key (a slash, `-`, empty).
   */
  readonly reason: 'private' | 'host' | 'alreadyBound' | 'badDoc' | 'badSchema';
}

export type BindResult = BindRefusal | { readonly ok: true; readonly binding: Binding };

/** A store and a Y.Doc in step. */
export interface Binding {
  readonly status: {
    /** The same object until something in it changes. */
    getSnapshot(): BindingStatus;
    subscribe(listener: () => void): () => void;
  };
  /** Everybody's presence as it may be shown; `undefined` without `awareness`. */
  readonly presence: Presence | undefined;
  /** The whole document as JSON text, as it stands in the Y.Doc: unrepaired, removed records left out. Never throws. */
  exportDocument(): string;
  /** Every generation in the Y.Doc, and what is not written yet, as JSON text. Never throws. */
  exportAll(): string;
  /**
   * Replaces the document for everybody by this one, as a new generation that supersedes the present one. Nobody can undo
   * it; the present one stays in `exportAll()`. The document keeps its id. Refused unless `open` and the store writable.
   */
  importDocument(input: unknown, options?: { readonly salvage?: boolean }): ImportResult;
  /**
   * Deletes for good, for everybody, what was removed before `before` (milliseconds since the epoch), and the content of
   * generations that were superseded before. The mark stays, so that late edits of somebody who was offline do not bring
   * a record back. Take a time that nobody stays offline for. @default 30 days ago @returns how many records
   */
  purge(options?: { readonly before?: number }): number;
  /** Ends it. The store keeps what it shows. */
  destroy(): void;
}

export type ImportResult =
  | { readonly ok: true; readonly warnings: readonly Problem[] }
  /** `notOpen`: see `status`. `invalid`: it does not pass the schema. `newer`: a newer version has written it. */
  | {
      readonly ok: false;
      readonly reason: 'notOpen' | 'invalid' | 'newer';
      readonly problems: readonly Problem[];
    };
