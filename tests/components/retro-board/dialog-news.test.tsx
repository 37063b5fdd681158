import { screen, within } from '@testing-library/react';
import { cards, type Step } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

async function open(name: string, title = name, steps: readonly Step[] = cards) {
  const { user } = renderBoard(steps);
  await settle();
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name }));
  const dialog = within(await screen.findByRole('dialog', { name: title }));
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

test('suggestions are gone through one by one: each is said, and the focus goes to the next', async () => {
  const alike = (id: string, text: string) =>
    ({ type: 'card.add', cards: [{ id, text }], to: { columnId: 'slowed' } }) as const;
  const { user, dialog, said } = await open('Suggest groups', 'Cards that sound alike', [
    alike('a', 'Reviews wait two days'),
    alike('b', 'Reviews wait until noon'),
    alike('c', 'Scope changed on Wednesday'),
    alike('d', 'The scope changed again'),
  ]);
  expect(dialog.getByRole('button', { name: 'Group all 2' })).toBeInTheDocument();
  await user.click(dialog.getAllByRole('button', { name: 'Group these' })[0]!);
  expect(said()).toBe('Grouped');
  // One that is left has a button of its own.
  expect(dialog.queryByRole('button', { name: /^Group (all|this one)/ })).toBeNull();
  expect(dialog.getByRole('button', { name: 'Group these' })).toHaveFocus();
});
