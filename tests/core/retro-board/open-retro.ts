import type { Env } from '../../../src/core/shared/command';
import { createStore } from '../../../src/core/shared/store';
import {
  boardView,
  createRetroDocument,
  retroModel,
  type NewRetro,
  type RetroCommand,
  type RetroDocument,
} from '../../../src/core/retro-board/index';
import { toyEnv } from '../../helpers/toy-model';

/** A board with three columns (`lifted`, `slowed`, `try`), open cards, and a clock that ticks. */
export function openRetro(options: NewRetro & { readonly actor?: string; readonly env?: Env } = {}) {
  const { actor, env = toyEnv(), ...more } = options;
  const document = createRetroDocument(env, { id: 'retro-1', hidden: false, ...more });
  const store = createStore({ model: retroModel, document, env, actor });
  return {
    store,
    env,
    document: () => store.getSnapshot(),
    /** Does it, and says why not. */
    send(command: RetroCommand) {
      const result = store.dispatch(command);
      return result.ok ? 'ok' : 'rejection' in result ? result.rejection.code : result.reason;
    },
    /** Adds cards `a b c` to a column. */
    add(columnId: string, ...ids: string[]) {
      const cards = ids.map((id) => ({ id, text: `text of ${id}` }));
      return store.dispatch({ type: 'card.add', cards, to: { columnId } });
    },
  };
}

/** A board as text: `lifted: a [g: b c] | slowed: d`. */
export function picture(document: RetroDocument): string {
  return boardView(document)
    .map(({ column, entries }) => {
      const parts = entries.map(({ kind, id, cardIds }) =>
        kind === 'group' ? `[${id}: ${cardIds.join(' ')}]` : id,
      );
      return `${column.id}: ${parts.join(' ')}`.trim();
    })
    .join(' | ');
}
