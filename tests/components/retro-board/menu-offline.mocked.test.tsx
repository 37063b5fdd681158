// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { expect, it, vi } from 'vitest';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { renderStrict } from '../../helpers/render';
import { settle } from './around-board';

const network = vi.hoisted(() => ({ asked: 0 }));
vi.mock('../../../src/components/retro-board/late/RetroCardMenu', () => {
  network.asked += 1;
  throw new Error('not reached');
});

it('says that the menu of a card could not be fetched, leaves the card to its keys, and asks again', async () => {
  const { user } = renderStrict(<RetroBoard defaultDocument={sprint18} person={me} people={people} />);
  await settle();
  const [first, second] = screen
    .getAllByRole('listitem', { name: /./ })
    .filter((item) => item.matches('[data-drag-item]'));
  const button = within(first!).getByRole('button', { name: /^More: / });
  await user.click(button);
  expect(await screen.findByText('This part could not be loaded.', { selector: 'span' })).toBeVisible();
  act(() => first!.focus());
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  const { asked } = network;
  await user.click(button);
  await waitFor(() => expect(network.asked).toBeGreaterThan(asked));
});
