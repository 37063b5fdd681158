import { render } from '@testing-library/react';
import { createRef, type Ref } from 'react';
import { mergeProps, mergeRefs } from '../../../src/hooks/shared/mergeProps';
import { useMergedRefs } from '../../../src/hooks/shared/useMergedRefs';

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

test('a clean-up of ours is run instead of handing on null, and nothing is returned for React 18 to complain about', () => {
  const cleanup = vi.fn();
  const ours = vi.fn(() => cleanup);
  const merged = mergeRefs<HTMLElement>(ours, undefined);
  const node = document.createElement('div');
  expect(merged(node)).toBeUndefined();
  merged(null);
  expect(ours.mock.calls).toEqual([[node]]);
  expect(cleanup).toHaveBeenCalledTimes(1);
});

test('merged refs stay on while a component renders again, and move when one of them changes', () => {
  const ours = vi.fn();
  const theirs = createRef<HTMLDivElement>();
  const other = createRef<HTMLDivElement>();
  function Box({ outer }: { outer: Ref<HTMLDivElement> }) {
    return <div ref={useMergedRefs(ours, outer)} />;
  }
  const view = render(<Box outer={theirs} />);
  const calls = ours.mock.calls.length;
  view.rerender(<Box outer={theirs} />);
  expect(ours).toHaveBeenCalledTimes(calls);
  view.rerender(<Box outer={other} />);
  expect(theirs.current).toBeNull();
  expect(other.current).toBeInstanceOf(HTMLDivElement);
});
