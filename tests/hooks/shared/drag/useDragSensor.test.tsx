import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import {
  useDragSensor,
  type DragSensorHandle,
  type DragSensorOptions,
} from '../../../../src/hooks/shared/drag';

let handle: DragSensorHandle;

function Board({ options }: { readonly options: Partial<DragSensorOptions> }) {
  const [gone, setGone] = useState(false);
  handle = useDragSensor({ onDrop: () => {}, ...options });
  return (
    <div>
      <button onClick={() => setGone(true)}>Close</button>
      {!gone && (
        <ul ref={handle.ref} data-drag-list="L">
          <li data-drag-item="a">first</li>
          <li data-drag-item="b">second</li>
        </ul>
      )}
    </div>
  );
}

const at = (clientX: number) => ({
  pointerId: 1,
  isPrimary: true,
  button: 0,
  buttons: 1,
  clientX,
  clientY: 0,
  pointerType: 'mouse',
});
const lift = (name: string) => {
  fireEvent.pointerDown(screen.getByText(name), at(0));
  fireEvent.pointerMove(window, at(9));
};

test('attaches once under StrictMode, goes on with new options, and keeps its members', () => {
  const onStart = vi.fn();
  const { rerender } = render(<Board options={{}} />);
  const first = handle;
  rerender(<Board options={{ onStart }} />);
  expect(handle).toBe(first);
  lift('first');
  expect(onStart).toHaveBeenCalledOnce();
  expect(onStart.mock.calls[0]![0]).toMatchObject({
    item: { id: 'a', kind: 'item' },
    from: { list: 'L', before: 'b', index: 0 },
  });
  expect(handle.getCurrent()?.item.id).toBe('a');
});

test('a drag ends with the component, or with its root alone', () => {
  const onCancel = vi.fn();
  const { unmount } = render(<Board options={{ onCancel }} />);
  lift('second');
  fireEvent.click(screen.getByText('Close'));
  expect(onCancel.mock.calls).toEqual([
    ['unmount', expect.objectContaining({ item: expect.objectContaining({ id: 'b' }) as unknown })],
  ]);
  expect(handle.getCurrent()).toBeNull();
  unmount();
  expect(onCancel).toHaveBeenCalledOnce();
  fireEvent.pointerMove(window, at(30));
  expect(onCancel).toHaveBeenCalledOnce();
});

test('cancels for the widget, and an attempt that is none yet too', () => {
  const onCancel = vi.fn();
  const onStart = vi.fn();
  render(<Board options={{ onCancel, onStart }} />);
  fireEvent.pointerDown(screen.getByText('first'), at(0));
  handle.cancel();
  fireEvent.pointerMove(window, at(9));
  expect(onStart).not.toHaveBeenCalled();
  lift('first');
  handle.cancel();
  expect(onCancel).toHaveBeenCalledExactlyOnceWith('program', expect.anything());
});

test('takes what the page looks like anew when it is told so', () => {
  const onCancel = vi.fn();
  render(<Board options={{ onCancel }} />);
  const card = screen.getByText('first');
  lift('first');
  handle.refresh();
  expect(onCancel).not.toHaveBeenCalled();
  card.setAttribute('data-drag-item', 'other');
  handle.refresh();
  expect(onCancel).toHaveBeenCalledExactlyOnceWith('removed', expect.anything());
});
