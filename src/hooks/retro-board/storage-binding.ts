'use client';
import type {
  RetroCommand,
  RetroDocument,
  RetroPrivateCommand,
  RetroPrivateDocument,
} from '../../core/retro-board/index';
import { bindSharedStorage } from '../shared/shared-binding';
import { bindStorage as bind, type BindOptions } from '../shared/storage-binding';

/** Keeps the board that everybody sees. */
export const bindShared = (options: BindOptions<RetroDocument, RetroCommand>) =>
  bindSharedStorage(options, 'retro', 'retro');

/** Keeps what is one person's: hidden cards, keys, drafts. */
export const bindOwn = (options: BindOptions<RetroPrivateDocument, RetroPrivateCommand>) =>
  bind(options, 'retro-private', 'retro');
