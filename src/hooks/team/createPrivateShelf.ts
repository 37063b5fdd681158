'use client';
import { createRetroPrivateDocument } from '../../core/retro-board/retro.create';
import { retroPrivateModel } from '../../core/retro-board/retro-private.model';
import type { RetroPrivateDocument } from '../../core/retro-board/retro-private.types';
import type { Env } from '../../core/shared/command';
import { createStore } from '../../core/shared/store';
import { createResponseDocument, responseModel } from '../../core/trust-assessment/response.model';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';
import type { RetroPrivateStore } from '../retro-board/retro-board.types';
import type { ResponseStore } from '../trust-assessment/assessment.types';

/**
 * What is one person's alone. It outlasts the widget that shows it: who goes to another view and back, or whose host moves
 * the page about, finds hidden cards and half a form as they were. It never leaves the page by itself.
 */
export interface PrivateShelf {
  /** Hidden cards and keys of one retro, by its id. */
  retroOf(retro: string): RetroPrivateStore;
  /** Answers that are not handed in yet. The next person on a device is another key. */
  responseOf(key: string): ResponseStore;
  /** Answers that were handed in are nobody's to find again here. */
  forgetResponse(key: string): void;
  /** Everything that was asked for, for an export. */
  all(): {
    readonly retros: readonly RetroPrivateDocument[];
    readonly responses: readonly ResponseDocument[];
  };
}

export function createPrivateShelf(env: Env): PrivateShelf {
  const retros = new Map<string, RetroPrivateStore>();
  const responses = new Map<string, ResponseStore>();
  return {
    retroOf(retro) {
      const known = retros.get(retro);
      if (known) return known;
      const document = createRetroPrivateDocument(env, retro);
      const store: RetroPrivateStore = createStore({ model: retroPrivateModel, env, document });
      retros.set(retro, store);
      return store;
    },
    responseOf(key) {
      const known = responses.get(key);
      if (known) return known;
      const document = createResponseDocument(env);
      const store: ResponseStore = createStore({ model: responseModel, env, document });
      responses.set(key, store);
      return store;
    },
    forgetResponse: (key) => void responses.delete(key),
    all: () => ({
      retros: [...retros.values()].map((store) => store.getSnapshot()),
      responses: [...responses.values()].map((store) => store.getSnapshot()),
    }),
  };
}
