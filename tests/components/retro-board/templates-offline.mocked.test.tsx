// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RETRO_TEMPLATES } from '../../../src/core/retro-board/templates';
import { renderBoard } from './around-board';

vi.mock('../../../src/locales/load-retro-texts', () => ({
  loadRetroTexts: () => new Promise(() => undefined),
}));

it('names a template by its columns until its own words have come, and never by an id', async () => {
  const { user } = renderBoard([]);
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Another template' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('radio', { name: 'Start · Stop · Continue' })).toBeInTheDocument();
  for (const { id } of RETRO_TEMPLATES) expect(dialog).not.toHaveTextContent(id);
  expect(dialog).not.toHaveTextContent('longed-for');
});
