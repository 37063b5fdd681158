import { cleanup, render, screen } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';

afterEach(cleanup);

it('takes all the room that there is beside its card, and shows where it goes on', async () => {
  const { container } = render(
    <div style={{ width: 1200 }}>
      <RetroBoard defaultDocument={sprint18} person={me} people={people} />
    </div>,
  );
  const card = container.querySelector<HTMLElement>('[data-drag-item="lifted-0"]')!;
  card.scrollIntoView({ block: 'start' });
  const button = card.querySelector<HTMLElement>('[data-retro-do="more"]')!;
  const room = innerHeight - button.getBoundingClientRect().bottom;
  button.click();
  const list = await screen.findByRole('listbox');
  const menu = screen.getByRole('dialog').getBoundingClientRect();
  const whole = list.scrollHeight - list.clientHeight;
  // Either everything is there, or not a line more would go in.
  if (whole > 0) expect(menu.height).toBeGreaterThanOrEqual(Math.max(480, room - 16));
  expect(menu.bottom).toBeLessThanOrEqual(innerHeight);
  expect(getComputedStyle(list).backgroundAttachment).toBe('local, local, scroll, scroll');
});

it('keeps a menu that opened above its card there, however little a search leaves in it', async () => {
  const { container } = render(
    <div style={{ width: 1200, paddingBlockStart: 600, paddingBlockEnd: 600 }}>
      <RetroBoard defaultDocument={sprint18} person={me} people={people} />
    </div>,
  );
  const more = container.querySelector('[data-drag-item="slowed-0"], [data-drag-item="try-0"]')!;
  more.scrollIntoView({ block: 'end' });
  const button = more.querySelector<HTMLElement>('[data-retro-do="more"]')!;
  button.click();
  const search = await screen.findByRole('combobox');
  const menu = screen.getByRole('dialog');
  const gap = () => Math.round(button.getBoundingClientRect().top - menu.getBoundingClientRect().bottom);
  const before = gap();
  expect(before).toBeGreaterThanOrEqual(0);
  await userEvent.type(search, 'xyzzy');
  await vi.waitFor(() => expect(screen.queryByRole('option')).toBeNull());
  expect(gap()).toBe(before);
});
