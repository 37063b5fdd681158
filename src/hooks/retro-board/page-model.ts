'use client';
import { addRules, createRetroModel } from '../../core/retro-board/retro-model.create';
import { mainRules } from '../../core/retro-board/rules/main-rules';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import type { RetroStore } from './retro-board.types';

/** The model of a board that makes its own store: what people do all the time. The rest comes with `fetchLaterRules`. */
export const pageModel = /* #__PURE__ */ createRetroModel(mainRules);

let fetched: Promise<void> | undefined;

/** Fetches what people do now and then: columns, settings, thank-yous, import. Asked for once a board is on the page. */
export function fetchLaterRules(): Promise<void> {
  fetched ??= import('../../core/retro-board/rules/later-rules').then(
    ({ laterRules }) => addRules(pageModel, laterRules),
    () => {
      // Not reachable now; asked again when somebody needs it.
      fetched = undefined;
    },
  );
  return fetched;
}

/** Whether a store can carry out a command already. */
export function knows(store: Pick<RetroStore, 'model'>, command: RetroCommand): boolean {
  return store.model !== pageModel || Object.hasOwn(pageModel.commands, command.type);
}
