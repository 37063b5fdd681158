import { act, screen, waitFor, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { expect, it, vi } from 'vitest';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { renderStrict } from '../../helpers/render';

vi.mock('../../../src/components/retro-board/late/RetroCardMenu', () => {
  throw new Error('not reached');
});

it('says that the menu of a card could not be fetched, and leaves the card to its keys', async () => {
  const { user } = renderStrict(<RetroBoard defaultDocument={sprint18} person={me} people={people} />);
  const [first, second] = screen
    .getAllByRole('listitem', { name: /./ })
    .filter((item) => item.matches('[data-drag-item]'));
  await user.click(within(first!).getByRole('button', { name: /^More: / }));
  expect(await screen.findByText('This part could not be loaded.', { selector: 'span' })).toBeVisible();
  act(() => first!.focus());
  await waitFor(async () => {
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
  });
});
