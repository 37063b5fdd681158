import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cards } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

/** Orca leaves out what labels something focusable when it reads a page as a whole: see docs/screen-readers.md. */
test('no text of a card or group is the label of what takes the focus', async () => {
  renderBoard(cards);
  await settle();
  const items = screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-drag-item'));
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(item).toHaveAccessibleName();
    expect(item).not.toHaveAttribute('aria-labelledby');
  }
});
