import { render } from '@testing-library/react';
import { createRef } from 'react';
import { mergeProps } from '../../../src/hooks/shared/mergeProps';

test('handlers all run, in order', () => {
  const calls: string[] = [];
  const merged = mergeProps({ onClick: () => calls.push('ours') }, { onClick: () => calls.push('theirs') });
  merged.onClick();
  expect(calls).toEqual(['ours', 'theirs']);
});

test('class names join, styles merge, the last value wins, undefined never does', () => {
  const merged = mergeProps(
    { className: 'a', style: { color: 'red', margin: 1 }, title: 'ours', id: 'kept' },
    { className: 'b', style: { color: 'blue' }, title: 'theirs', id: undefined },
  );
  expect(merged).toEqual({
    className: 'a b',
    style: { color: 'blue', margin: 1 },
    title: 'theirs',
    id: 'kept',
  });
});

test('both refs get the node and are cleared', () => {
  const ours = createRef<HTMLDivElement>();
  const theirs = vi.fn();
  const view = render(<div {...mergeProps({ ref: ours }, { ref: theirs })} />);
  expect(ours.current).toBeInstanceOf(HTMLDivElement);
  expect(theirs).toHaveBeenCalledWith(ours.current);
  view.unmount();
  expect(ours.current).toBeNull();
  expect(theirs).toHaveBeenLastCalledWith(null);
});
