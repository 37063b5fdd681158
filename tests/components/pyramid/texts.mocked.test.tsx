// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PyramidDiagram } from 'plinth/pyramid';
import { expect, it, vi } from 'vitest';
import * as english from '../../../src/locales/en/model';
import { scores } from './scores';

const network = vi.hoisted(() => ({ down: true }));
vi.mock('../../../src/locales/load', async (original) => {
  const real = await original<{ loadModelTexts: (locale: string) => Promise<unknown> }>();
  return {
    ...real,
    loadModelTexts: (locale: string) =>
      network.down ? Promise.reject(new Error('offline')) : real.loadModelTexts(locale),
  };
});

it('says that the texts could not be fetched, keeps the figures, and fetches again on request', async () => {
  const user = userEvent.setup();
  // Without strict mode: two dynamic imports of a mocked module at once, and Vitest hands one of them the real one.
  render(<PyramidDiagram scores={scores} defaultSelected="trust" />, { reactStrictMode: false });
  expect(await screen.findByText(/The text about this level could not be loaded/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Trust', level: 3 })).toBeVisible();
  network.down = false;
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText(english.modelTexts.trust.meaning)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Retry' })).not.toBeInTheDocument());
});
