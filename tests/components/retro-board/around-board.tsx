import { RetroBoard } from '../../../src/components/retro-board/RetroBoard';
import type { RetroBoardProps } from '../../../src/components/retro-board/retro.types';
import type { RetroDocument } from '../../../src/core/retro-board/retro.types';
import { retroModel } from '../../../src/core/retro-board/retro.model';
import type { RetroStore } from '../../../src/hooks/retro-board/retro-board.types';
import { createStore } from '../../../src/core/shared/store';
import { renderStrict } from '../../helpers/render';
import { boardAfter, me, NOW, people, type Step } from '../../../stories/retro-board/phases-data';

export { settle } from '../../helpers/settle';

let made = 0;

/** A store as a host owns one, standing at `NOW` unless told otherwise. */
export function storeOf(document: RetroDocument, now: () => number = () => NOW): RetroStore {
  const env = { now, createId: () => `made${++made}`, random: () => 0.5 };
  return createStore({ model: retroModel, document, env, actor: me.id });
}

/** The whole board, for one person, over a store that the test can look into. */
export function renderBoard(
  steps: readonly Step[],
  props: Partial<RetroBoardProps> & { readonly clock?: () => number } = {},
) {
  const { clock, ...rest } = props;
  const store = storeOf(boardAfter(...steps), clock);
  const view = renderStrict(
    <RetroBoard
      store={store}
      person={me}
      people={people}
      now={clock ?? (() => NOW)}
      timeZone="UTC"
      voterKey={() => me.id}
      {...rest}
    />,
  );
  return { ...view, store };
}
