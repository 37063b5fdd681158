import { cleanup, render } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { layoutOf, retroModel, type RetroCommand, type RetroDocument } from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';

afterEach(cleanup);

it('goes through a board by keys alone: walk, vote, carry to another column, group, delete, undo', async () => {
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document: sprint18,
    env: createEnvironment(),
    actor: me.id,
  });
  const { container } = render(
    <RetroBoard store={store} person={me} people={people} voterKey={() => 'mira'} />,
  );
  const at = (id: string) => container.querySelector<HTMLElement>(`[data-drag-item="${id}"]`)!;
  const ids = (columnId: string) => layoutOf(store.getSnapshot()).entries.get(columnId)!;
  const focused = (id: string) => vi.waitFor(() => expect(document.activeElement).toBe(at(id)));

  // Into the board by Tab: past the header and the buttons of the first column, to the one card that is a tab stop.
  for (let presses = 0; presses < 60 && document.activeElement !== at('lifted-0'); presses += 1)
    await userEvent.keyboard('{Tab}');
  await focused('lifted-0');
  await userEvent.keyboard('{ArrowDown}{Tab}');
  expect(document.activeElement).toHaveAttribute('data-retro-do', 'vote');
  await userEvent.keyboard('{Enter}{Escape}');
  await focused('lifted-1');
  expect(at('lifted-1')).toHaveTextContent('1 of yours');

  await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
  await focused('lifted-1');
  expect(at('lifted-1').closest('[data-retro-column]')).toHaveAttribute('data-retro-column', 'try');
  await userEvent.keyboard('{Enter}');
  expect(ids('try').map(({ id }) => id)[1]).toBe('lifted-1');
  await focused('lifted-1');

  await userEvent.keyboard(' g{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(ids('try').some(({ cardIds }) => cardIds.length === 2)).toBe(true));
  await focused('lifted-1');

  await userEvent.keyboard('{Delete}');
  await vi.waitFor(() => expect(document.activeElement?.closest('[data-retro-column]')).toBeTruthy());
  expect(store.getSnapshot().cards['lifted-1']).toBeUndefined();
  expect(document.activeElement).not.toBe(document.body);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(store.getSnapshot().cards['lifted-1']).toBeTruthy();
});
