import { act, cleanup, render, screen, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, expect, it, vi } from 'vitest';
import { me, people, sprint18Counted } from '../../../stories/retro-board/boards';
import { emulateMedia } from '../../helpers/devices';

afterEach(async () => {
  cleanup();
  await emulateMedia({});
});

/** The width of A4 paper, upright, without the margins of a browser. */
const PAPER = 718;

/** A board at the end of its discussion, with so many columns more than its three, as it goes on paper. */
async function printed(more = 0) {
  const order = (index: number) => `b${index}`;
  const columns = Object.fromEntries(
    Array.from({ length: more }, (_, index) => [
      `more-${index}`,
      { id: `more-${index}`, title: `More ${index}`, order: order(index) },
    ]),
  );
  const holder = document.createElement('div');
  holder.style.width = `${PAPER}px`;
  document.body.append(holder);
  const { container } = render(
    <RetroBoard
      defaultDocument={{ ...sprint18Counted, columns: { ...sprint18Counted.columns, ...columns } }}
      person={me}
      people={people}
    />,
    { container: holder },
  );
  await screen.findByRole('button', { name: 'Next topic' });
  await emulateMedia({}, 'print');
  return container;
}

it.each([0, 3])('prints every column in full, with %i more than three', async (more) => {
  const board = await printed(more);
  const columns = board.querySelector('[data-plinth-part="retro-columns"]')!;
  expect(columns.scrollWidth).toBeLessThanOrEqual(columns.clientWidth);
  const { left, right } = board.getBoundingClientRect();
  const all = [...board.querySelectorAll('[data-plinth-part="retro-column"]')];
  expect(all).toHaveLength(3 + more);
  for (const column of all) {
    const box = column.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(left);
    expect(box.right).toBeLessThanOrEqual(right);
    expect(box.width).toBeGreaterThanOrEqual(200);
  }
});

it('prints nothing that would have to be pressed', async () => {
  const board = await printed();
  const controls = [...board.querySelectorAll('button, input, select, textarea, [role="toolbar"]')].filter(
    (control) => control.checkVisibility(),
  );
  // What is left says something by itself: a topic with its votes, a number of comments, a tick.
  const said = new Set(controls.map((control) => control.getAttribute('data-plinth-part')));
  expect([...said].sort()).toEqual(['retro-agenda-row', 'retro-check', 'retro-fact']);
});

it('prints all topics, and shows the first ones again after', async () => {
  const board = await printed();
  const rows = () => board.querySelectorAll('[data-plinth-part="retro-agenda-row"]').length;
  const before = rows();
  expect(within(board).getByText(/^Show \d+ more/)).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toBeGreaterThan(before);
  expect(within(board).queryByText(/^Show \d+ more/)).toBeNull();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  await vi.waitFor(() => expect(rows()).toBe(before));
});
