import { cleanup, render } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { layoutOf, retroModel, type RetroCommand, type RetroDocument } from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import { hugeBoard, me, people, sprint18 } from '../../../stories/retro-board/boards';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { createFinger, createMouse, frames, pause, pointIn } from '../../helpers/pointers';

beforeAll(fetchMovement);
afterEach(cleanup);

async function open(document: RetroDocument) {
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document,
    env: createEnvironment(),
    actor: me.id,
  });
  const { container } = render(
    <RetroBoard store={store} person={me} people={people} voterKey={() => 'mira'} />,
  );
  const at = (id: string) => container.querySelector<HTMLElement>(`[data-drag-item="${id}"]`)!;
  await vi.waitFor(() => expect(at('lifted-0')).toBeTruthy());
  await movementStands();
  const ids = (columnId: string) =>
    layoutOf(store.getSnapshot())
      .entries.get(columnId)!
      .map(({ id }) => id);
  return { store, at, ids, container };
}

describe('with a mouse', () => {
  const mouse = createMouse();

  it('moves a card to another column, between two others', async () => {
    const { at, ids, store } = await open(sprint18);
    await mouse.down(pointIn(at('lifted-2'), 0.4, 0.2));
    await mouse.to(pointIn(at('try-1'), 0.4, 0.04), 10);
    expect(at('lifted-2')).toHaveAttribute('data-dragging');
    // Both are in the top layer: the later one is painted above.
    const layers = [...document.querySelectorAll('[data-drag-preview], [data-drag-indicator]')];
    expect(layers.map((layer) => layer.hasAttribute('data-drag-indicator'))).toEqual([false, true]);
    expect(layers[1]).toBeVisible();
    await mouse.up();
    await vi.waitFor(() => expect(ids('try')).toEqual(['try-0', 'lifted-2', 'try-1', 'try-2', 'try-3']));
    store.undo();
    expect(ids('lifted')[2]).toBe('lifted-2');
  });

  it('groups a card with another when it rests in the middle of it', async () => {
    const { at, store } = await open(sprint18);
    await mouse.down(pointIn(at('try-3'), 0.4, 0.2));
    await mouse.to(pointIn(at('try-0'), 0.4, 0.5), 10);
    await pause(400);
    await mouse.to(pointIn(at('try-0'), 0.41, 0.5), 2);
    expect(at('try-0')).toHaveAttribute('data-drop', 'onto');
    const preview = document.querySelector('[data-drag-preview]')!;
    expect(getComputedStyle(preview, '::after').content).toBe('"Group these two"');
    await mouse.up();
    expect(document.querySelector('[data-drag-onto]')).toBeNull();
    await vi.waitFor(() => expect(store.getSnapshot().cards['try-3']?.groupId).toBeTruthy());
    expect(store.getSnapshot().cards['try-0']?.groupId).toBe(store.getSnapshot().cards['try-3']?.groupId);
  });

  it('moves a column by its header', async () => {
    const { at, store, container } = await open(sprint18);
    const header = container.querySelector('[data-retro-column="try"] [data-retro-grip]')!;
    await mouse.down(pointIn(header, 0.2, 0.3));
    await mouse.to(pointIn(at('lifted'), 0.05, 0.05), 12);
    await mouse.up();
    await vi.waitFor(() =>
      expect(layoutOf(store.getSnapshot()).columns.map(({ id }) => id)).toEqual(['try', 'lifted', 'slowed']),
    );
  });

  it('votes by a click and drags nothing by it', async () => {
    const { at, ids } = await open(sprint18);
    const button = at('try-0').querySelector('[data-retro-do="vote"]')!;
    await mouse.down(pointIn(button));
    await mouse.up();
    await frames();
    expect(at('try-0')).toHaveTextContent('1 of yours');
    expect(ids('try')).toEqual(['try-0', 'try-1', 'try-2', 'try-3']);
  });
});

describe('with a finger', () => {
  const finger = createFinger();

  it('moves a card after resting on it', async () => {
    const { at, ids } = await open(sprint18);
    await finger.down(pointIn(at('lifted-0'), 0.4, 0.2));
    await pause(300);
    await finger.to(pointIn(at('try-0'), 0.4, 0.04), 12);
    await finger.up();
    await vi.waitFor(() => expect(ids('try')[0]).toBe('lifted-0'));
  });
});

describe('thousands of cards', () => {
  it('are all in the page, and the last one can be walked to', async () => {
    const { at, container } = await open(hugeBoard(1500));
    expect(container.querySelectorAll('[data-plinth-part="retro-card"]')).toHaveLength(1500);
    const last = at('lifted-499');
    last.focus();
    await frames(4);
    const { top, bottom } = last.getBoundingClientRect();
    expect(bottom - top).toBeGreaterThan(40);
    expect(document.activeElement).toBe(last);
  });
});
