import { act, screen, within } from '@testing-library/react';
import type { JsonObject } from '../../../src/core/shared/json';
import type { PresenceSource, PresentState } from '../../../src/hooks/shared/usePresence';
import { cards } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** Presence without a network: what this page told, and others who come. */
function room() {
  let here: readonly PresentState[] = [];
  const listeners = new Set<() => void>();
  const told: unknown[] = [];
  const presence: PresenceSource = {
    getSnapshot: () => here,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (state) => told.push(state) > 0,
  };
  return {
    presence,
    told: () => told.at(-1),
    everTold: () => JSON.stringify(told),
    come(...states: readonly JsonObject[]) {
      here = states.map((state, index) => ({ clientId: index + 2, isMe: false, state }));
      act(() => listeners.forEach((tell) => tell()));
    },
  };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const here = () => screen.getByRole('list', { name: 'Here now' });

test('an open, named board: who is here, where, and who is writing; a face leads there', async () => {
  const { presence, come, told } = room();
  const { user, store } = renderBoard([...cards], { presence });
  await settle();
  expect(screen.queryByRole('list', { name: 'Here now' })).toBeNull();
  expect(told()).toMatchObject({ name: 'Mira Okafor' });
  const [card] = Object.values(store.getSnapshot().cards);
  come({ name: 'Bo', hue: 3, at: card!.id }, { name: 'Ada', writing: true }, { name: 7, at: 'x' });
  expect(within(here()).getAllByRole('listitem')).toHaveLength(2);
  expect(within(here()).getByRole('img', { name: 'Ada' })).toBeInTheDocument();
  expect(screen.getByText('Ada is writing')).toBeInTheDocument();
  await user.click(within(here()).getByRole('button', { name: /^Bo, in .+\. Go there$/ }));
  expect(document.activeElement).toHaveAttribute('data-drag-item', card!.id);
  await pass(300);
  expect(told()).toMatchObject({ name: 'Mira Okafor', at: card!.id });
});

test('who writes tells it, and no more once it is quiet', async () => {
  const { presence, told } = room();
  const { user } = renderBoard([...cards], { presence });
  await settle();
  await user.click(screen.getAllByRole('button', { name: /^Add a card to/ })[0]!);
  await user.keyboard('a thought');
  await pass(300);
  expect(told()).toMatchObject({ writing: true });
  await pass(5_000);
  expect(told()).not.toHaveProperty('writing');
});

test.each([
  ['hidden', [{ type: 'board.hide' }], { writing: true }, 'Somebody is writing'],
  ['anonymous', [{ type: 'board.anonymous', on: true }], {}, undefined],
] as const)('a board that is %s: nobody is named, in or out', async (_, steps, expected, said) => {
  const { presence, come, told, everTold } = room();
  const { user } = renderBoard([...steps], { presence });
  await settle();
  await user.click(screen.getAllByRole('button', { name: /^Add a card to/ })[0]!);
  await user.keyboard('a thought');
  await pass(300);
  expect(told()).toEqual(expected);
  expect(everTold()).not.toMatch(/Mira|"at"|hue/);
  come({ name: 'Bo', hue: 3, at: 'c', writing: true }, { name: 'Ada' });
  expect(screen.getByText('2 others are here')).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Here now' })).toBeNull();
  expect(document.querySelector('[data-plinth-part="retro-here"]')!.textContent).not.toMatch(/Bo|Ada/);
  expect(screen.queryByText('Somebody is writing') !== null).toBe(said !== undefined);
});

test('comings and goings are said once, together and politely; who was there at first is not', async () => {
  const { presence, come } = room();
  renderBoard([...cards], { presence });
  await settle();
  const polite = () => document.querySelector('[aria-live="polite"]')!.textContent;
  come({ name: 'Bo' });
  await pass(2_500);
  expect(polite()).not.toContain('Bo');
  come({ name: 'Bo' }, { name: 'Ada' });
  await pass(500);
  come({ name: 'Ada' }, { name: 'Cy' });
  await pass(500);
  expect(polite()).not.toMatch(/Ada|Cy/);
  await pass(2_500);
  expect(polite().trim()).toBe('Ada and Cy are here. Bo left.');
});

test('nothing is told while the page is not connected; whoever leaves tells nothing any more', async () => {
  const { presence, told, everTold } = room();
  const offline = { state: 'offline', kept: 0 } as const;
  const connection = { getSnapshot: () => offline, subscribe: () => () => undefined };
  const { unmount } = renderBoard([...cards], { presence, connection });
  await settle();
  await pass(500);
  expect(everTold()).not.toContain('Mira');
  unmount();
  expect(told()).toBeNull();
});

test('without presence nothing of it is there', async () => {
  renderBoard([...cards]);
  await settle();
  expect(document.querySelector('[data-plinth-part="retro-here"]')).toBeNull();
});
