import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mouse } from '../../helpers/devices';
import { hydrateFromServer } from '../../helpers/hydrate';
import * as pages from './pages.fixture';

const FILE = 'tests/browser/trust-assessment/pages.fixture.tsx';

it.each(['Draft', 'AllAtOnce', 'Random', 'Done'] as const)('%s is taken over in silence', async (name) => {
  const page = await hydrateFromServer(FILE, name, pages[name]);
  expect(page.repairs).toEqual([]);
  expect(page.html).not.toContain(' style=');
});

it('works after that', async () => {
  await hydrateFromServer(FILE, 'Draft', pages.Draft);
  const [, , third] = screen.getAllByRole('radiogroup');
  const option = within(third!).getByRole('radio', { name: 'Seldom' });
  await mouse.click(option);
  expect(option).toBeChecked();
});
