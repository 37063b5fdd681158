import { createElement } from 'react';
import { RetroBoard } from '../../../components/retro-board/RetroBoard';
import type { RetroBoardProps } from '../../../components/retro-board/retro.types';
import { createRetroDocument } from '../../../core/retro-board/retro.create';
import type { RetroTemplate } from '../../../core/retro-board/templates';
import { pageModel } from '../../../hooks/retro-board/page-model';
import type { RetroPrivateStore, RetroStore } from '../../../hooks/retro-board/retro-board.types';
import type { Person } from '../../../hooks/shared/plinth-context';
import type { ElementHost, ElementSession } from '../element.types';
import { createDocumentState } from './document-state';
import { createPrivateState } from './private-state';
import { createStorageSource } from './storage-source';

/**
 * The memory of `<plinth-retro-board>`: the board, which is the team's, and beside it what one person has hidden. Both
 * outlast being moved; another person or another board gets a private side of its own.
 */
export function connect(host: ElementHost): ElementSession {
  const storage = createStorageSource(host, 'retro-board');
  const privateStorage = createStorageSource(host, 'retro-board', 'privateStorage');
  const own = createPrivateState(host);
  // A board that is made here has a new id at every visit, by which nothing could be found again.
  let made = false;
  const state = createDocumentState({
    host,
    model: pageModel,
    create(env) {
      made = true;
      return createRetroDocument(env, {
        template: (host.read('template') as string | RetroTemplate | undefined) ?? 'custom',
      });
    },
    team: true,
  });
  const given = () => host.read('store') as RetroStore | undefined;
  const givenPrivate = () => host.read('privateStore') as RetroPrivateStore | undefined;
  const onMakeGoal: RetroBoardProps['onMakeGoal'] = (wish) => void host.emit('plinth-make-goal', wish);

  return {
    live: {
      document: {
        get: () => given()?.getSnapshot() ?? state.live.get(),
        set(value) {
          const before = state.current()?.getSnapshot().id;
          state.live.set(value);
          made &&= state.current()?.getSnapshot().id === before;
        },
      },
    },
    exportText() {
      const document = given()?.getSnapshot() ?? state.current()?.getSnapshot();
      const hidden = (givenPrivate() ?? own.current())?.getSnapshot();
      return document && JSON.stringify({ document, private: hidden }, null, 2);
    },
    refresh() {
      storage.refresh();
      privateStorage.refresh();
    },
    node() {
      const [shared, hidden] = [storage.get(), privateStorage.get()];
      if (!shared.ready || !hidden.ready) return null;
      const person = (host.read('person') as Person | undefined)?.id;
      const storageKey = host.read('storageKey') as string | undefined;
      const store = given() ?? state.storeFor(person ?? '', storageKey);
      const { id } = store.getSnapshot();
      const privateStore = givenPrivate() ?? own.storeFor(JSON.stringify([person, storageKey, id]), id);
      return createElement(RetroBoard, {
        ...(host.readAll([
          'connection',
          'presence',
          'previousActions',
          'voterKey',
          'headingLevel',
          'loading',
        ]) as Partial<RetroBoardProps>),
        storageKey: storageKey ?? (made && !given() ? 'retro' : undefined),
        store,
        privateStore,
        storage: given() ? undefined : shared.storage,
        privateStorage: hidden.storage,
        readOnly: host.read('readOnly') === true,
        shortcuts: host.read('shortcuts') === true,
        onMakeGoal: host.read('makesGoals') === true ? onMakeGoal : undefined,
      });
    },
  };
}
