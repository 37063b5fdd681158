import type { Change } from './change';
import type { DocumentHead, DocumentSchema } from './schema';
import type { Path, ProblemValues } from './problem';

/** A serialisable wish to change a document. Types read `<noun>.<verb>`, for example `answer.set`. */
export interface Command {
  readonly type: string;
}

/** Who asked, when, and from where. On an anonymous board the actor is dropped before a store sees it. */
export interface CommandEnvelope<C extends Command = Command> {
  readonly command: C;
  readonly actor?: string | undefined;
  /** Milliseconds since the epoch, from the injected `env.now()`. */
  readonly at: number;
  readonly origin: 'local' | 'remote';
}

/** A typed refusal: nothing happened, and this is why. `code` has a message `rejected.<code>` in each catalogue. */
export interface Rejection {
  readonly code: string;
  readonly path: Path;
  readonly values?: ProblemValues;
}

export interface CommandDeclaration<D, C extends Command> {
  /** `inverse`: can be undone. `barrier`: undo never crosses it. `none`: leaves no trace in the undo history. */
  readonly undo: 'inverse' | 'barrier' | 'none';
  /** Whether an append-only log records it, with or without the actor's name. */
  readonly log: 'named' | 'unnamed' | 'none';
  /** Commands in a row with the same key become one undo step (typing in one field). `null` never merges. */
  readonly mergeKey?: (command: C) => string | null;
  /** Pure. Answers what would change; the reducer applies it. */
  readonly apply: (
    document: D,
    envelope: CommandEnvelope<C>,
  ) => readonly Change[] | { readonly rejected: Rejection };
}

/** Everything the shared machinery must know about one widget's document. */
export interface DocumentModel<D extends DocumentHead, C extends Command> {
  readonly schema: DocumentSchema;
  readonly commands: { readonly [T in C['type']]: CommandDeclaration<D, Extract<C, { type: T }>> };
  /** May this actor do this now? The interface runs it, and a host's server can. @default everything is allowed */
  readonly authorize?: (command: C, actor: string | undefined, document: D) => boolean;
  /**
   * Must these changes not tell who made them, not even by what a shared document notes with them? Asked of every commit
   * that goes into one, undo included. @param document With the changes made. @default they may
   */
  readonly withoutTrace?: (changes: readonly Change[], document: D) => boolean;
}

export type Reduction<D> =
  { readonly document: D; readonly changes: readonly Change[] } | { readonly rejected: Rejection };

/** Clock, ids and chance, injected so that core stays pure. */
export interface Env {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new id: URL-safe ASCII, at least 96 random bits. */
  readonly createId: () => string;
  /** A number in [0, 1). */
  readonly random: () => number;
}
