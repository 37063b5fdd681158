import type { Change } from '../../shared/change';
import type { CommandDeclaration, Rejection } from '../../shared/command';
import type { RetroCommand } from '../retro.commands.types';
import type { RetroDocument } from '../retro.types';

export type Outcome = readonly Change[] | { readonly rejected: Rejection };

/** A part of the table of commands. */
export type Rules<C extends RetroCommand> = {
  readonly [T in C['type']]: CommandDeclaration<RetroDocument, Extract<RetroCommand, { readonly type: T }>>;
};

export const UNDOABLE = { undo: 'inverse', log: 'none' } as const;
export const BARRIER = { undo: 'barrier', log: 'none' } as const;
/** Leaves no step behind: what only tells how things stand now, and what undo must not take back. */
export const UNTRACKED = { undo: 'none', log: 'none' } as const;
