import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keyboard, mouse, touch } from '../../helpers/devices';
import { openHosted } from './hosted';

const LATE = { timeout: 20_000 };

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

/** Somebody with one way of pressing things. Words are typed, on whichever keyboard there is, into a field that was pressed. */
const HANDS = [
  { name: 'mouse', width: 1200, press: mouse.click },
  { name: 'mouse', width: 320, press: mouse.click },
  { name: 'touch', width: 400, press: touch.tap },
  { name: 'touch', width: 320, press: touch.tap },
];

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

test.each(HANDS)(
  'goes round the loop by $name alone at $width px, and all is there after a reload',
  { timeout: 240_000 },
  async ({ width, press: pressOn }) => {
    openHosted(width);
    const button = (name: string | RegExp) =>
      waitFor(() => {
        const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find(
          (one) =>
            one.checkVisibility() &&
            (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))),
        );
        return found ?? Promise.reject(new Error(`No button says “${String(name)}”`));
      }, LATE);
    const press = async (name: string | RegExp) => pressOn(await button(name));
    const write = async (field: HTMLElement, text: string) => {
      await pressOn(field);
      await waitFor(() => expect(field).toHaveFocus());
      await keyboard.type(text);
    };
    const fits = () => {
      const root = document.querySelector('[data-plinth-part="workspace-root"]')!;
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    };

    // Ask.
    fits();
    await press('Open a round');
    await screen.findByRole('heading', { name: 'No round is open' }, LATE);
    await press('Open a round');
    await screen.findByRole('heading', { name: /0 of 5 have answered/ }, LATE);
    const groups = await waitFor(() => {
      const found = screen.getAllByRole('radiogroup');
      expect(found).toHaveLength(5);
      return found;
    }, LATE);
    fits();
    for (const group of groups) {
      const option = within(group).getAllByRole('radio')[3]!;
      await pressOn(option);
      await waitFor(() => expect(option).toBeChecked());
    }
    await press('Send my answers');

    // See, and from a level to a retro about it.
    await press('See');
    const level = await screen.findByRole('button', { name: /^Trust.*4/ }, LATE);
    fits();
    await pressOn(level);
    await press('Talk about it in a retro');
    await screen.findByRole('heading', { name: /Looking closer: Trust/ }, LATE);
    fits();
    await press(/^Add a card/);
    await write(await screen.findByRole('textbox', { name: /card/i }, LATE), 'We asked for help on day one');
    await press(/^Add( card)?$/);
    await screen.findByText('We asked for help on day one', undefined, LATE);
    await press(/^(Add an action|New action)/);
    const form = await screen.findByRole('form', { name: 'New action' }, LATE);
    await write(within(form).getAllByRole('textbox')[0]!, 'Say it when you need help');
    await pressOn(within(form).getByRole('button', { name: 'Add' }));
    await screen.findByText('Say it when you need help', undefined, LATE);

    // Act: the action becomes a goal, and a value is written down.
    await press('Home');
    await press('Make it a goal: Say it when you need help');
    await press('Is a goal');
    // The goal stands open, with its check-in ready.
    const detail = () => document.querySelector<HTMLElement>('[data-plinth-part="goal-detail"]')!;
    const values = await waitFor(() => {
      const found = detail().querySelectorAll<HTMLElement>('[name="value"]');
      expect(found.length).toBe(2);
      return found;
    }, LATE);
    fits();
    await pressOn(values[1]!.closest('label') ?? values[1]!);
    await waitFor(() => expect(values[1]).toBeChecked());
    await press('Save check-in');
    await within(detail()).findAllByText('Achieved', undefined, LATE);

    // It feeds the top level, and stands in the journey; all of it again in another page of the same browser.
    await press('Home');
    const seen = () =>
      waitFor(
        () => {
          expect(screen.getByText(/The goal stands at 100 % of the way/)).toBeVisible();
          const journey = screen.getByRole('list', { name: 'What happened' });
          expect(journey).toHaveTextContent(/Say it when you need help\s*Goal reached/);
        },
        { timeout: 30_000 },
      );
    await seen();
    fits();
    cleanup();
    openHosted(width);
    await seen();
    await press('Retro');
    await screen.findByText('We asked for help on day one', undefined, LATE);
  },
);
