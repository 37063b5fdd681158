import { act, cleanup, render } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { applyRemote } from '../../../src/core/shared/apply-remote';
import { retroModel, type RetroCommand, type RetroDocument } from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import { hugeBoard, me, people, sprint18, sprint18Counted } from '../../../stories/retro-board/boards';
import { emulateMedia, keyboard } from '../../helpers/devices';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { frames, pause } from '../../helpers/pointers';

beforeAll(fetchMovement);
/** Every motion that began: on a busy machine one is over before anybody looks. */
let begun: MockInstance<Element['animate']>;
/** How the chunk was that it began in. */
const shown = new WeakMap<Element, string | undefined>();
beforeEach(async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  const { animate } = Element.prototype;
  begun = vi.spyOn(Element.prototype, 'animate').mockImplementation(function (this: Element, ...how) {
    shown.set(this, this.closest<HTMLElement>('[data-drag-chunk]')?.style.contentVisibility);
    return animate.apply(this, how);
  });
});
afterEach(async () => {
  begun.mockRestore();
  cleanup();
  await emulateMedia({});
});

async function open(document: RetroDocument, width = 1200) {
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document,
    env: createEnvironment(),
    actor: me.id,
  });
  const { container } = render(
    <RetroBoard store={store} person={me} people={people} voterKey={() => 'mira'} />,
    { container: documentBody(width) },
  );
  const at = (id: string) => container.querySelector<HTMLElement>(`[data-drag-item="${id}"]`);
  await vi.waitFor(() => expect(at('lifted-0')).toBeTruthy());
  await movementStands();
  return { store, at, container };
}
function documentBody(width: number) {
  const holder = document.createElement('div');
  holder.style.width = `${width}px`;
  document.body.append(holder);
  return holder;
}

interface Shift {
  readonly x: number;
  readonly y: number;
}
function shiftIn(transform: unknown): Shift | null {
  const found = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(String(transform));
  return found && { x: Number(found[1]), y: Number(found[2]) };
}

/** The shift from which a card is gliding now, in px; `null` while it rests. */
function shiftOf(element: HTMLElement | null): Shift | null {
  for (const flight of element?.getAnimations() ?? []) {
    const [first] = (flight.effect as KeyframeEffect).getKeyframes();
    const found = shiftIn(first?.['transform']);
    if (found) return found;
  }
  return null;
}

/** The shift from which a card began to glide last. */
async function begunFrom(id: string): Promise<Shift> {
  return vi.waitFor(
    () => {
      const at = begun.mock.contexts.findLastIndex(
        (element) => (element as Element).getAttribute('data-drag-item') === id,
      );
      const keyframes = begun.mock.calls[at]?.[0] as Keyframe | Keyframe[] | undefined;
      const found = shiftIn((Array.isArray(keyframes) ? keyframes[0] : keyframes)?.['transform']);
      return found ?? Promise.reject(new Error(`${id} has not begun to glide`));
    },
    { timeout: 20_000 },
  );
}

describe('a card that goes somewhere', () => {
  it('comes from where it was, whoever moved it, and the others make room', async () => {
    const { store, at } = await open(sprint18);
    const from = at('lifted-0')!.getBoundingClientRect();
    act(
      () => void store.dispatch({ type: 'card.move', ids: ['lifted-0'], to: { columnId: 'try', index: 1 } }),
    );
    const flown = await begunFrom('lifted-0');
    const card = at('lifted-0')!;
    expect(flown.x).toBeLessThan(-400);
    expect(shown.get(card)).toBe('visible');
    expect((await begunFrom('lifted-1')).y).toBeGreaterThan(40);
    expect((await begunFrom('try-1')).y).toBeLessThan(-40);
    expect(shiftOf(at('try-0'))).toBeNull();
    await vi.waitFor(() => expect(card.getAnimations()).toHaveLength(0));
    // It really was there: the shift leads back to the old place.
    const to = card.getBoundingClientRect();
    expect(to.left + flown.x).toBeCloseTo(from.left, 0);
    // A motion is over before what listens for its end is called.
    const chunk = card.closest<HTMLElement>('[data-drag-chunk]')!;
    await vi.waitFor(() => expect(chunk.style.contentVisibility).toBe(''));
  });

  it('glides for a change that came from elsewhere', async () => {
    const { store } = await open(sprint18);
    const { order } = store.getSnapshot().cards['try-3']!;
    const change = { collection: 'cards', id: 'lifted-1', before: 'lifted', after: 'try' };
    act(() => {
      applyRemote(store, [
        { ...change, field: 'columnId' },
        {
          ...change,
          field: 'order',
          before: store.getSnapshot().cards['lifted-1']!.order,
          after: `${order}V`,
        },
      ]);
    });
    expect((await begunFrom('lifted-1')).x).toBeLessThan(-400);
  });

  it('is followed step by step while keys carry it, and is still after it was put down', async () => {
    const { at } = await open(sprint18);
    act(() => at('lifted-0')!.focus());
    await keyboard.press(' {ArrowDown}');
    expect((await begunFrom('lifted-1')).y).toBeGreaterThan(40);
    expect((await begunFrom('lifted-0')).y).toBeLessThan(-40);
    await pause(400);
    await keyboard.press(' ');
    await frames(3);
    expect(shiftOf(at('lifted-0'))).toBeNull();
  });

  it('glides into its group, which takes its own cards along', async () => {
    const { store, at } = await open(sprint18);
    act(() => void store.dispatch({ type: 'card.group', ids: ['try-3'], target: 'try-0', groupId: 'pair' }));
    expect((await begunFrom('try-3')).y).toBeGreaterThan(40);
    await pause(400);
    act(() => void store.dispatch({ type: 'group.move', id: 'pair', to: { columnId: 'lifted', index: 0 } }));
    expect((await begunFrom('pair')).x).toBeGreaterThan(400);
    expect(shiftOf(at('try-3'))).toBeNull();
  });

  it('slides under a stack, or to the tab of its column, where the board is narrow', async () => {
    const { store, container } = await open(sprint18, 360);
    const ghosts = () => container.querySelectorAll('[data-retro-ghost]');
    act(
      () =>
        void store.dispatch({ type: 'card.group', ids: ['lifted-2'], target: 'lifted-0', groupId: 'pair' }),
    );
    await vi.waitFor(() => expect(ghosts()).toHaveLength(1));
    await vi.waitFor(() => expect(ghosts()).toHaveLength(0));
    act(() => void store.dispatch({ type: 'card.move', ids: ['lifted-1'], to: { columnId: 'try' } }));
    await vi.waitFor(() => expect(ghosts()).toHaveLength(1));
    await vi.waitFor(() => expect(ghosts()).toHaveLength(0));
  });

  it('goes to its place by votes and back', async () => {
    const { container } = await open(sprint18Counted);
    const aside = container.querySelector('[data-plinth-part="retro-phase-aside"]')!;
    act(() => aside.querySelector('button')!.click());
    const byVotes = () => container.querySelector<HTMLElement>('[role="switch"], input[type="checkbox"]');
    await vi.waitFor(() => expect(byVotes()).not.toBeNull());
    act(() => byVotes()!.click());
    expect((await begunFrom('try-1')).y).toBeGreaterThan(40);
  });
});

it('moves nothing where motion is unwelcome', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  const { store, at } = await open(sprint18);
  act(() => void store.dispatch({ type: 'card.move', ids: ['lifted-0'], to: { columnId: 'try', index: 0 } }));
  await vi.waitFor(() => expect(at('lifted-0')!.closest('[data-retro-column="try"]')).toBeTruthy());
  await frames(3);
  expect(shiftOf(at('lifted-0'))).toBeNull();
  expect(shiftOf(at('try-0'))).toBeNull();
});

it('looks at what is near the window and not at thousands of cards', async () => {
  const { store } = await open(hugeBoard(1500));
  const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  act(() => void store.dispatch({ type: 'card.move', ids: ['lifted-0'], to: { columnId: 'try', index: 0 } }));
  expect((await begunFrom('lifted-0')).x).toBeLessThan(-400);
  const looked = measured.mock.calls.length;
  measured.mockRestore();
  expect(looked).toBeLessThan(800);
});
