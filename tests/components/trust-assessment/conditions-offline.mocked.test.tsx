// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { team15 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { renderStrict } from '../../helpers/render';

vi.mock('../../../src/hooks/trust-assessment/conditions', () => {
  throw new Error('not reached');
});

it('asks everything where conditions cannot be read', async () => {
  const [first, ...others] = team15.items;
  const items = [first!, ...others.map((item) => ({ ...item, visibleIf: '{trust1} > 3' }))];
  renderStrict(<TrustAssessmentForm instrument={{ ...team15, items }} pagination="all" />);
  expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
  expect(await screen.findByRole('radiogroup', { name: new RegExp('^In our team') })).toBeVisible();
  expect(screen.getAllByRole('radiogroup')).toHaveLength(15);
});
