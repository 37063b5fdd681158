import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mouse } from '../helpers/devices';
import { hydrateFromServer } from '../helpers/hydrate';
import * as pages from './hydration.fixture';

const FILE = 'tests/browser/hydration.fixture.tsx';
const names = Object.keys(pages) as (keyof typeof pages)[];

// The assessment, the pyramid and the report have such tests beside their own.
it.each(names)('%s is taken over in silence', async (name) => {
  const page = await hydrateFromServer(FILE, name, pages[name]);
  expect(page.repairs).toEqual([]);
  expect(page.html).not.toContain(' style=');
  expect(
    page.container.querySelector(
      '[data-plinth-part="retro-root"], [data-plinth-part="goals-root"], [data-plinth-part="workspace-root"]',
    ),
  ).toBeTruthy();
});

it('a board works after that', async () => {
  const { container } = await hydrateFromServer(FILE, 'Votes', pages.Votes);
  const before = container.querySelectorAll('[data-plinth-part="retro-card"]').length;
  await mouse.click(container.querySelector('[data-plinth-part="retro-add"]')!);
  const field = await screen.findByRole('textbox', { name: /card/i });
  await mouse.click(field);
  const { userEvent } = await import('vitest/browser');
  await userEvent.keyboard('Pair on the hard ones{Enter}');
  await waitFor(() =>
    expect(container.querySelectorAll('[data-plinth-part="retro-card"]').length).toBe(before + 1),
  );
});

it('a tracker works after that', async () => {
  const { container } = await hydrateFromServer(FILE, 'Goals', pages.Goals);
  await mouse.click(container.querySelector('[data-goal-title]')!);
  await waitFor(() => expect(container.querySelector('[data-plinth-part="goal-detail-head"]')).toBeTruthy());
});
