// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loadRetroTexts } from '../../../src/locales/load-retro-texts';
import { RETRO_TEMPLATES } from '../../../src/core/retro-board/templates';
import { renderBoard } from './around-board';

// Imported above too, so that it is replaced before the board asks for it, twice at once.
vi.mock('../../../src/locales/load-retro-texts', () => ({
  loadRetroTexts: vi.fn(() => new Promise(() => undefined)),
}));

it('names a template by its columns until its own words have come, and never by an id', async () => {
  const { user } = renderBoard([]);
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Another template' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(loadRetroTexts).toHaveBeenCalled());
  expect(within(dialog).getByRole('radio', { name: 'Start · Stop · Continue' })).toBeInTheDocument();
  for (const { id } of RETRO_TEMPLATES) expect(dialog).not.toHaveTextContent(id);
  expect(dialog).not.toHaveTextContent('longed-for');
});
