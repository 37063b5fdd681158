import { render, screen } from '@testing-library/react';
import { Profiler, useState } from 'react';
import { useDragSensor } from '../../../src/hooks/shared/drag';
import { emulateMedia } from '../../helpers/devices';
import { createMouse, frames, pointIn } from '../../helpers/pointers';

const mouse = createMouse();
const onRender = vi.fn();

/** Two lists in React, the way a widget does it: the model changes at the drop and at nothing else. */
function Lists() {
  const [lists, setLists] = useState<Record<string, readonly string[]>>({
    left: ['a', 'b', 'c'],
    right: ['d'],
  });
  const { ref } = useDragSensor({
    onDrop: ({ item, target }) => {
      if (target.kind !== 'between') return;
      setLists((last) => {
        const next = Object.fromEntries(
          Object.entries(last).map(([name, ids]) => [name, ids.filter((id) => id !== item.id)]),
        );
        next[target.list] = (next[target.list] ?? []).toSpliced(target.index, 0, item.id);
        return next;
      });
    },
  });
  return (
    <div ref={ref} style={{ display: 'flex', gap: 10 }}>
      {Object.entries(lists).map(([name, ids]) => (
        <ul
          key={name}
          aria-label={name}
          data-drag-list={name}
          style={{ width: 200, height: 300, margin: 0, padding: 0 }}
        >
          {ids.map((id) => (
            <li key={id} data-drag-item={id} style={{ height: 40, userSelect: 'none' }}>
              {id}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
const shown = (name: string) => screen.getByRole('list', { name }).textContent;

afterEach(() => emulateMedia({}));

test('a drag in React: no render before the drop, one at it, and the preview lands on the new node', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  render(
    <Profiler id="lists" onRender={onRender}>
      <Lists />
    </Profiler>,
  );
  onRender.mockClear();
  const old = screen.getByText('b');
  await mouse.down(pointIn(old));
  await mouse.to(pointIn(screen.getByText('d'), 0.5, 0.2), 20);
  expect(onRender).not.toHaveBeenCalled();
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  await mouse.up();
  expect(onRender).toHaveBeenCalledOnce();
  expect([shown('left'), shown('right')]).toEqual(['ac', 'bd']);
  const now = screen.getByText('b', { selector: '[data-drag-item]' });
  expect(now).not.toBe(old);
  expect(now).toHaveAttribute('data-dragging');
  const flight = document.querySelector('[data-drag-preview]')!.getAnimations()[0]!;
  const landing = (flight.effect as KeyframeEffect).getKeyframes().at(-1);
  const { x, y } = now.getBoundingClientRect();
  expect(landing!.transform).toBe(`translate(${x}px, ${y}px)`);
  await vi.waitFor(() => expect(document.querySelector('[data-drag-preview]')).toBeNull());
  expect(now).not.toHaveAttribute('data-dragging');
});

test('a press that a React handler refuses is no drag', async () => {
  render(
    <div onPointerDown={(event) => event.preventDefault()}>
      <Lists />
    </div>,
  );
  await mouse.down(pointIn(screen.getByText('b')));
  await mouse.to(pointIn(screen.getByText('d')));
  await mouse.up();
  await frames();
  expect([shown('left'), shown('right')]).toEqual(['abc', 'd']);
});
