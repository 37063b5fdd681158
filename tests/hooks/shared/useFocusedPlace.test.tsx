import { act, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';
import { useFocusedPlace } from '../../../src/hooks/shared/useFocusedPlace';
import { renderStrict } from '../../helpers/render';

const placeOf = (element: Element) => element.closest<HTMLElement>('[data-place]')?.dataset['place'];

/** Where somebody is, shown from the second press on, as by what loads on demand. */
function Board() {
  const ref = useRef<HTMLDivElement>(null);
  const [late, setLate] = useState(false);
  return (
    <div ref={ref}>
      <input data-place="a" aria-label="a" />
      <input data-place="b" aria-label="b" onKeyDown={() => setLate(true)} />
      <input aria-label="nowhere" />
      {late && <Place root={ref} />}
    </div>
  );
}

function Place({ root }: { readonly root: React.RefObject<HTMLElement | null> }) {
  return <output>{useFocusedPlace(root, placeOf) ?? 'none'}</output>;
}

it('knows of a focus that came before it was asked, and of each that comes and goes', async () => {
  const { user } = renderStrict(
    <>
      <Board />
      <button>elsewhere</button>
    </>,
  );
  screen.getByLabelText('b').focus();
  await user.keyboard('x');
  expect(await screen.findByText('b')).toBeVisible();
  await user.click(screen.getByLabelText('a'));
  expect(await screen.findByText('a')).toBeVisible();
  await user.click(screen.getByLabelText('nowhere'));
  expect(await screen.findByText('none')).toBeVisible();
  await user.click(screen.getByLabelText('a'));
  await user.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(await screen.findByText('none')).toBeVisible();
  await user.click(screen.getByLabelText('a'));
  act(() => screen.getByLabelText<HTMLInputElement>('a').blur());
  expect(await screen.findByText('none')).toBeVisible();
});
