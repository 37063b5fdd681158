import { cleanup, render, screen } from '@testing-library/react';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { northlight } from '../../../stories/pyramid/data';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { createMouse, frames, pointIn } from '../../helpers/pointers';

beforeAll(fetchMovement);
beforeEach(() => void document.body.style.setProperty('zoom', '1.5'));
afterEach(() => {
  cleanup();
  document.body.style.removeProperty('zoom');
});

it('opens a menu beside its button on a page that is scaled', async () => {
  render(
    <div style={{ width: 700 }}>
      <PyramidDiagram scores={northlight} />
    </div>,
  );
  (await screen.findByRole('button', { name: /^More/ })).click();
  const menu = await screen.findByRole('menu');
  const button = screen.getByRole('button', { name: /^More/ });
  await vi.waitFor(() => {
    const at = menu.getBoundingClientRect();
    const beside = button.getBoundingClientRect();
    expect(at.top - beside.bottom).toBeCloseTo(4, 0);
    expect(at.right).toBeCloseTo(beside.right, 0);
  });
});

it('carries a card under the pointer on a page that is scaled', async () => {
  const mouse = createMouse();
  const { container } = render(
    <div style={{ width: 800 }}>
      <RetroBoard defaultDocument={sprint18} person={me} people={people} voterKey={() => me.id} />
    </div>,
  );
  const card = await vi.waitFor(() => {
    const there = container.querySelector<HTMLElement>('[data-drag-item="lifted-2"]');
    if (!there) throw new Error('not yet');
    return there;
  });
  await movementStands();
  card.scrollIntoView({ block: 'center' });
  const before = card.getBoundingClientRect();
  const start = pointIn(card, 0.4, 0.2);
  await mouse.down(start);
  await mouse.to({ ...start, x: start.x + 60, y: start.y + 20 }, 6);
  await frames(3);
  const { left, top, width } = container.querySelector('[data-drag-preview]')!.getBoundingClientRect();
  await mouse.up();
  expect(width).toBeCloseTo(before.width, 0);
  expect(left).toBeCloseTo(before.left + 60, 0);
  expect(top).toBeCloseTo(before.top + 20, 0);
});
