import { cleanup, render, screen, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { boardAfter, cards, me, people, votes, type Step } from '../../../stories/retro-board/phases-data';
import { keyboard, touch } from '../../helpers/devices';

afterEach(cleanup);

function show(phase: string, ...more: readonly Step[]) {
  const holder = document.createElement('div');
  holder.style.width = '320px';
  document.body.append(holder);
  return render(
    <RetroBoard
      defaultDocument={boardAfter({ type: 'phase.set', phase }, ...cards, ...more)}
      person={me}
      people={people}
      voterKey={() => me.id}
    />,
    { container: holder },
  ).container;
}
const bar = (board: HTMLElement) => board.querySelector<HTMLElement>('[data-plinth-part="retro-bottom-bar"]');

describe('on a narrow board', () => {
  it.each(['collect', 'reveal', 'group', 'vote'])(
    'the way to add a card stays in sight in %s',
    async (phase) => {
      const board = show(phase);
      await vi.waitFor(() => expect(bar(board)).toBeVisible());
      expect(within(bar(board)!).getByRole('button', { name: 'Add a card' })).toBeVisible();
      expect(within(board).getAllByRole('button', { name: /^Add a card/ })).toHaveLength(1);
    },
  );

  it.each(['discuss', 'act', 'close'])(
    'it stands below the cards in %s, and adds as before',
    async (phase) => {
      const board = show(phase);
      const add = await screen.findByRole('button', { name: /^Add a card/ });
      expect(bar(board)).toBeNull();
      // What stands above the cards is fetched, and moves them.
      if (phase !== 'act')
        await vi.waitFor(() => expect(board.querySelector('[data-plinth-part="retro-stage"]')).toBeVisible());
      expect(add.closest('[data-plinth-part="retro-column"]')).not.toBeNull();
      await touch.tap(add);
      expect(await screen.findByRole('textbox', { name: /card/i })).toHaveFocus();
    },
  );

  it('the bar has no second button while a card is written, and the first again afterwards', async () => {
    const board = show('collect');
    await vi.waitFor(() => expect(bar(board)).toBeVisible());
    await touch.tap(within(bar(board)!).getByRole('button', { name: 'Add a card' }));
    const field = await screen.findByRole('textbox', { name: /card/i });
    expect(within(board).queryByRole('button', { name: 'Add a card' })).toBeNull();
    await keyboard.press('{Escape}');
    await vi.waitFor(() =>
      expect(within(bar(board)!).getByRole('button', { name: 'Add a card' })).toHaveFocus(),
    );
    expect(field).not.toBeInTheDocument();
  });

  it('actions come before the cards when it is time to act, and after them before', async () => {
    const first = (board: HTMLElement) =>
      board.querySelector('[data-plinth-part="retro-rail"], [data-plinth-part="retro-main"]');
    const before = show('vote');
    await screen.findByRole('heading', { name: 'Actions' });
    expect(first(before)).toHaveAttribute('data-plinth-part', 'retro-main');
    cleanup();
    const board = show('act');
    await screen.findByRole('heading', { name: 'Actions' });
    expect(first(board)).toHaveAttribute('data-plinth-part', 'retro-rail');
  });

  it('the title has a line of its own', async () => {
    const board = show('collect');
    const title = await screen.findByRole('heading', { level: 2 });
    const menu = screen.getByRole('button', { name: 'More for this retro' });
    expect(title.getBoundingClientRect().bottom).toBeLessThanOrEqual(menu.getBoundingClientRect().top + 1);
    expect(board.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('votes that are left stay in sight where people still vote while they talk', async () => {
    const board = show('discuss', ...votes);
    await vi.waitFor(() => expect(bar(board)).toHaveTextContent(/^\d left$/));
  });

  it('the next topic comes into sight', async () => {
    const board = show('discuss', ...votes, { type: 'topic.start', id: 'scope' });
    const topic = () => board.querySelector<HTMLElement>('[data-plinth-part="retro-topic"]');
    const next = await within(board).findByRole('button', { name: 'Next topic' }, { timeout: 20_000 });
    const before = topic()!.textContent;
    // Whoever has read to the end of the topic has its name out of sight.
    next.scrollIntoView({ block: 'start' });
    expect(topic()!.getBoundingClientRect().top).toBeLessThan(0);
    await touch.tap(next);
    await vi.waitFor(() => expect(topic()!.textContent).not.toBe(before));
    await vi.waitFor(() => {
      const { top } = topic()!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(innerHeight / 2);
    });
  });

  it('the buttons of a topic fill their row', async () => {
    const board = show('discuss', { type: 'topic.start', id: 'scope' });
    const row = await vi.waitFor(() => {
      const found = board.querySelector<HTMLElement>(
        '[data-plinth-part="retro-topic"] > [data-plinth-part="retro-row"]',
      );
      return found ?? Promise.reject(new Error('the topic has not come yet'));
    });
    const edges = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    };
    await vi.waitFor(() => {
      const buttons = within(row).getAllByRole('button').map(edges);
      const [left, right] = edges(row);
      expect(Math.min(...buttons.map(([start]) => start!))).toBe(left);
      expect(Math.max(...buttons.map(([, end]) => end!))).toBe(right);
    });
  });
});

it('an error leaves the button of the timer beside its field', async () => {
  show('vote');
  await touch.tap(await screen.findByRole('button', { name: /timer/i }));
  const field = await screen.findByRole('spinbutton', { name: 'Other length, in minutes' });
  const start = screen.getByRole('button', { name: 'Start' });
  const middle = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return Math.round(top + height / 2);
  };
  expect(Math.abs(middle(start) - middle(field))).toBeLessThanOrEqual(1);
  (field as HTMLInputElement).focus();
  document.execCommand('insertText', false, '0');
  await screen.findByText('A whole number from 1 to 600, please.', { selector: '[role="alert"]' });
  expect(Math.abs(middle(start) - middle(field))).toBeLessThanOrEqual(1);
  expect(start.getBoundingClientRect().left).toBeGreaterThan(field.getBoundingClientRect().left);
});
