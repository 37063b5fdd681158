import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rovingStep, stepFrom, useRovingFocus } from '../../../src/hooks/shared/useRovingFocus';

test.each([
  ['ArrowRight', 'ltr', 'next'],
  ['ArrowRight', 'rtl', 'previous'],
  ['ArrowLeft', 'ltr', 'previous'],
  ['ArrowLeft', 'rtl', 'next'],
  ['Home', 'rtl', 'first'],
  ['End', 'ltr', 'last'],
  ['a', 'ltr', null],
] as const)('%s in %s is %s', (key, direction, step) => {
  expect(rovingStep(key, { orientation: 'horizontal', direction })).toBe(step);
});

test('a stack that grows upwards turns the vertical arrows round', () => {
  expect(rovingStep('ArrowUp', { orientation: 'vertical', direction: 'ltr', reversed: true })).toBe('next');
  expect(rovingStep('ArrowLeft', { orientation: 'vertical', direction: 'ltr' })).toBeNull();
});

test('the ends stop, or wrap when asked', () => {
  expect(stepFrom(['a', 'b'], 'b', 'next')).toBe('b');
  expect(stepFrom(['a', 'b'], 'b', 'next', true)).toBe('a');
  expect(stepFrom([], null, 'first')).toBeNull();
});

function List({ ids, preferred }: { ids: string[]; preferred?: string }) {
  const roving = useRovingFocus({ ids, orientation: 'both', direction: 'ltr', preferred: preferred ?? null });
  return (
    <div {...roving.containerProps} role="toolbar" aria-label="set" tabIndex={-1}>
      {ids.map((id) => (
        <button key={id} {...roving.getItemProps(id)}>
          {id}
        </button>
      ))}
    </div>
  );
}

test('is one tab stop, starts at the preferred item and survives a removal', async () => {
  const user = userEvent.setup();
  const view = render(<List ids={['a', 'b', 'c']} preferred="b" />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'b' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: 'c' })).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
  view.rerender(<List ids={['a', 'b']} preferred="b" />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'b' })).toHaveFocus();
});
