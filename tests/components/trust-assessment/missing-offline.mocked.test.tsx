// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { team15 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { renderStrict } from '../../helpers/render';

vi.mock('../../../src/components/trust-assessment/late/AssessmentErrors', () => {
  throw new Error('not reached');
});

it('leads to the first missing answer where the list of them cannot be fetched', async () => {
  const { user } = renderStrict(<TrustAssessmentForm instrument={team15} />);
  await user.click(screen.getByRole('button', { name: /^Next/ }));
  const [first] = screen.getAllByRole('radiogroup');
  expect(first).toBeInvalid();
  await waitFor(() => expect(first).toContainElement(document.activeElement as HTMLElement));
});
