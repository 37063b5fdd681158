import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { deepActiveElement, keyboard } from '../../helpers/devices';
import { openHosted as open } from './hosted';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
/** Goes there by Tab, past the end of the page to its start if need be, and presses Enter. */
async function press(name: string | RegExp) {
  const isIt = (element: Element) =>
    element.matches('button') &&
    (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));
  await waitFor(() => expect([...document.querySelectorAll('button')].some(isIt)).toBe(true), {
    timeout: 20_000,
  });
  await keyboard.tabTo(isIt, 200);
  await keyboard.press('{Enter}');
}
const go = (view: string) => press(view);
/** The focus is on the view, or already on what was gone to in it. */
const isIn = (view: string) =>
  waitFor(() => expect(deepActiveElement()!.closest(`[data-view="${view}"]`)).not.toBeNull(), {
    timeout: 20_000,
  });

test(
  'goes round the loop by keyboard alone, and all is there after a reload',
  { timeout: 240_000 },
  async () => {
    open();

    // Ask: a round is opened from the first view, and everybody is asked.
    await press('Open a round');
    await isIn('assess');
    await press('Open a round');
    await screen.findByRole('heading', { name: /0 of 5 have answered/ });
    const groups = await waitFor(
      () => {
        const found = screen.getAllByRole('radiogroup');
        expect(found).toHaveLength(5);
        return found;
      },
      { timeout: 20_000 },
    );
    for (const group of groups) {
      await keyboard.tabTo((focused) => group.contains(focused));
      const options = within(group).getAllByRole('radio');
      for (let at = 0; at < 6 && deepActiveElement() !== options[3]; at += 1)
        await keyboard.press('{ArrowDown}');
      await keyboard.press(' ');
      expect(options[3]).toBeChecked();
    }
    await press('Send my answers');

    // See: the pyramid is coloured from what all five said.
    await go('See');
    const level = await screen.findByRole('button', { name: /^Trust.*4/ }, { timeout: 20_000 });
    await keyboard.tabTo(
      (focused) => focused.hasAttribute('data-roving-id') && focused.closest('ol') !== null,
    );
    await keyboard.press('{Home}');
    expect(deepActiveElement()).toBe(level);
    await keyboard.press('{Enter}');

    // Talk: a level leads to a retro with its own question.
    await press('Talk about it in a retro');
    await isIn('talk');
    await screen.findByText('When could we admit a mistake, or ask for help? When not?', undefined, {
      timeout: 20_000,
    });
    await press(/^Add a card to Trust/);
    await keyboard.type('We asked for help on day one');
    await keyboard.press('{Enter}');
    await screen.findByText('We asked for help on day one');
    await keyboard.press('{Escape}');
    await press(/^(Add an action|New action)/);
    const field = await screen.findByRole('form', { name: 'New action' }, { timeout: 20_000 });
    await waitFor(() => expect(field.contains(deepActiveElement())).toBe(true));
    await keyboard.type('Say it when you need help');
    await keyboard.press('{Enter}');
    await screen.findByText('Say it when you need help');

    // Act: the action becomes a goal, once, and a value is written down.
    await go('Home');
    await press('Make it a goal: Say it when you need help');
    await press('Is a goal');
    await isIn('act');
    await press(/^Check in: Done and kept/);
    await waitFor(() => expect((deepActiveElement() as HTMLInputElement).name).toBe('value'), {
      timeout: 20_000,
    });
    await keyboard.press('{ArrowDown}');
    await press('Save check-in');

    // It feeds the top level, and stands in the journey.
    await go('Home');
    const seen = async () => {
      await waitFor(
        () => {
          expect(screen.getByText(/The goal stands at 100 % of the way/)).toBeVisible();
          const journey = screen.getByRole('list', { name: 'What happened' });
          expect(journey).toHaveTextContent(/Say it when you need help\s*Goal reached/);
          expect(journey).toHaveTextContent(/Round closed/);
        },
        { timeout: 30_000 },
      );
      expect(screen.getByRole('button', { name: /^Trust.*4/ })).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Make it a goal/ })).toBeNull();
    };
    await seen();

    // Reload: another page, the same browser.
    cleanup();
    open();
    await seen();
    await go('Retro');
    await screen.findByText('We asked for help on day one', undefined, { timeout: 20_000 });
    expect(screen.getByText('Say it when you need help')).toBeVisible();
  },
);
