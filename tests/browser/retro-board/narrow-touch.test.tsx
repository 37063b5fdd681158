import { cleanup, render, screen, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import {
  layoutOf,
  retroModel,
  retroPrivateModel,
  type RetroCommand,
  type RetroDocument,
  type RetroPrivateCommand,
  type RetroPrivateDocument,
} from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import { collecting, collectingMine, me, people, sprint18 } from '../../../stories/retro-board/boards';
import { touch } from '../../helpers/devices';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { createFinger, pause, pointIn } from '../../helpers/pointers';

beforeAll(fetchMovement);
afterEach(cleanup);
const finger = createFinger();

it.each([320, 400])(
  'goes through a board of %i px by touch alone: tabs, menu, drag to a tab',
  async (width) => {
    const store = createStore<RetroDocument, RetroCommand>({
      model: retroModel,
      document: sprint18,
      env: createEnvironment(),
      actor: me.id,
    });
    const holder = document.createElement('div');
    holder.style.width = `${width}px`;
    document.body.append(holder);
    const { container } = render(
      <RetroBoard store={store} person={me} people={people} voterKey={() => 'mira'} />,
      { container: holder },
    );
    const at = (id: string) => container.querySelector<HTMLElement>(`[data-drag-item="${id}"]`);
    const ids = (columnId: string) =>
      layoutOf(store.getSnapshot())
        .entries.get(columnId)!
        .map(({ id }) => id);
    const tab = (name: RegExp) => screen.getByRole('tab', { name });
    await vi.waitFor(() => expect(at('lifted-0')).toBeTruthy());
    await movementStands();
    expect(container.scrollWidth).toBeLessThanOrEqual(width);

    // One column at a time, its neighbours behind tabs.
    expect(at('try-0')).toBeNull();
    await touch.tap(tab(/^Try/));
    await vi.waitFor(() => expect(at('try-0')).toBeTruthy());
    expect(at('lifted-0')).toBeNull();
    // What the column asks is for whoever writes on a phone, too.
    expect(screen.getByText('What is worth an experiment?')).toBeVisible();
    await touch.tap(tab(/^Lifted/));
    await vi.waitFor(() => expect(at('lifted-0')).toBeTruthy());

    // To another column by the menu of the card.
    await touch.tap(within(at('lifted-1')!).getByRole('button', { name: 'More: move, group, edit' }));
    await touch.tap(await screen.findByRole('option', { name: 'What we could try' }));
    await vi.waitFor(() => expect(ids('try')).toEqual(['try-0', 'try-1', 'try-2', 'try-3', 'lifted-1']));
    expect(tab(/^Try/)).toHaveTextContent('5');

    // To another column by resting on the card and letting go on the column's tab, which shows that it would take it.
    await touch.tap(tab(/^Lifted/));
    await vi.waitFor(() => expect(at('lifted-0')).toBeTruthy());
    await finger.down(pointIn(at('lifted-0')!, 0.4, 0.2));
    await pause(300);
    await finger.to(pointIn(tab(/^Slowed/)), 10);
    await vi.waitFor(() => expect(tab(/^Slowed/)).toHaveAttribute('data-drag-over'));
    await finger.up();
    await vi.waitFor(() => expect(ids('slowed').at(-1)).toBe('lifted-0'));
    expect(tab(/^Slowed/)).toHaveTextContent('6');

    // Grouping by the menu; the vote is one press on the card.
    await touch.tap(within(at('lifted-2')!).getByRole('button', { name: 'More: move, group, edit' }));
    await touch.tap(await screen.findByRole('option', { name: /^Tomás said/ }));
    await vi.waitFor(() => expect(store.getSnapshot().cards['lifted-2']?.groupId).toBeTruthy());
    store.undo();
    await vi.waitFor(() => expect(at('lifted-2')).toBeTruthy());
    await touch.tap(within(at('lifted-2')!).getByRole('button', { name: 'Vote' }));
    await vi.waitFor(() => expect(at('lifted-2')).toHaveTextContent('1 of yours'));
  },
);

it('counts hidden cards in its tabs as the heads of columns do', async () => {
  const own = createStore<RetroPrivateDocument, RetroPrivateCommand>({
    model: retroPrivateModel,
    document: collectingMine,
    env: createEnvironment(),
  });
  const board = (width: number) => (
    <div style={{ width }}>
      <RetroBoard defaultDocument={collecting} privateStore={own} person={me} people={people} />
    </div>
  );
  const { rerender } = render(board(1200));
  const heads = () => screen.getAllByRole('heading', { level: 3 }).slice(0, 3);
  const inHeads = heads().map(
    (head) => head.parentElement!.querySelector('[aria-hidden="true"]')!.textContent,
  );
  expect(inHeads).toEqual(['6', '5', '3']);
  rerender(board(320));
  await vi.waitFor(() =>
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent?.match(/\d+/)?.[0])).toEqual(inHeads),
  );
});

it('keeps the tools of the head together where it is narrow, and at its end where they have a line to themselves', async () => {
  const holder = document.createElement('div');
  document.body.append(holder);
  render(<RetroBoard defaultDocument={sprint18} person={me} people={people} />, { container: holder });
  const box = (name: string | RegExp) => screen.getByRole('button', { name }).getBoundingClientRect();
  holder.style.width = '238px';
  await vi.waitFor(() => expect(screen.getAllByRole('tab')).toHaveLength(3));
  expect(box('More for this retro').top).toBeCloseTo(box('Undo').top, 0);

  holder.style.width = '652px';
  await vi.waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
  const head = holder.querySelector('[data-plinth-part="retro-header"]')!;
  const end = head.getBoundingClientRect().right - parseFloat(getComputedStyle(head).paddingInlineEnd);
  expect(box(/^Next/).top).toBeGreaterThan(box(/^Set the timer|left$/).bottom - 1);
  expect(box(/^Next/).right).toBeCloseTo(end, 0);
});

it.each([
  ['collect', collecting, 'primary'],
  ['vote', sprint18, 'neutral'],
])(
  'has adding a card for the main thing to do on a phone only while cards are collected: %s',
  async (_, board, variant) => {
    render(
      <div style={{ width: 360 }}>
        <RetroBoard defaultDocument={board} person={me} people={people} />
      </div>,
    );
    await vi.waitFor(() => expect(screen.getAllByRole('tab')).toHaveLength(3));
    const add = screen.getByRole('button', { name: 'Add a card' });
    expect(add).toHaveAttribute('data-variant', variant);
    // Whoever leads sees one such button, not two.
    expect(document.querySelectorAll('[data-variant="primary"]')).toHaveLength(1);
  },
);
