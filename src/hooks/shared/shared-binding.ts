'use client';
import type { Command } from '../../core/shared/command';
import type { DocumentHead } from '../../core/shared/schema';
import { boundStores } from '../../storage/bound-stores';
import type { Persistence } from '../../storage/persist.types';
import { bindStorage, type BindOptions } from './storage-binding';

/** Keeps a document that others may share in storage, unless its store is bound to a Y.Doc, which has its own. */
export function bindSharedStorage<D extends DocumentHead, C extends Command>(
  options: BindOptions<D, C>,
  widget: string,
  name: string,
): Persistence | null {
  if (!boundStores.has(options.store)) return bindStorage(options, widget, name);
  options.save.set(null);
  options.onReady?.();
  return null;
}
