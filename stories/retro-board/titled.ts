import { createStore } from '../../src/core/shared/store';
import {
  BOARD_ID,
  retroPrivateModel,
  type BoardRecord,
  type RetroDocument,
  type RetroPrivateCommand,
  type RetroPrivateDocument,
} from '../../src/core/retro-board';
import { createEnvironment } from '../../src/core/shared/environment';
import { memoryStorage } from '../../src/storage/memory-storage';

/** The same board under another name and id, in another phase or with other settings. */
export function titled(
  document: RetroDocument,
  title: string,
  phase?: string,
  settings: Partial<BoardRecord> = {},
): RetroDocument {
  const record = document.board[BOARD_ID]!;
  // The promise is shown on one board alone: it is the same words on every other.
  const directive = record.hidden;
  return {
    ...document,
    id: title.toLowerCase().replace(/\W+/g, '-'),
    board: { [BOARD_ID]: { ...record, directive, title, ...(phase ? { phase } : {}), ...settings } },
  };
}

export const withStore = (document: RetroPrivateDocument) =>
  createStore<RetroPrivateDocument, RetroPrivateCommand>({
    model: retroPrivateModel,
    document,
    env: createEnvironment(),
  });

/** A device on which nothing more can be kept. */
export function fullStorage() {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return { ...memoryStorage(), append: refuse, compact: refuse };
}
