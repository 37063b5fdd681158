import { screen, within } from '@testing-library/react';
import { cards } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

async function open(name: string) {
  const { user } = renderBoard(cards);
  await settle();
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name }));
  const dialog = within(await screen.findByRole('dialog', { name }));
  const said = () =>
    dialog
      .getAllByRole('status')
      .map(({ textContent }) => textContent.trim())
      .join('');
  return { user, dialog, said };
}

test('what is said while a dialog is open is said in it, and not what was said before', async () => {
  const { user, dialog, said } = await open('Settings');
  expect(said()).toBe('');
  await user.click(dialog.getByRole('button', { name: 'Move down: Review' }));
  expect(said()).toBe('Review: now number 2 of 8');
});

test('that a column asks something else is said', async () => {
  const { user, dialog, said } = await open('Columns');
  const field = dialog.getByRole('textbox', { name: 'What it asks: What lifted us' });
  await user.clear(field);
  await user.type(field, 'What made us proud?{Enter}');
  expect(said()).toBe('What it asks: What lifted us. What made us proud?');
});
