import { act, screen, waitFor, within } from '@testing-library/react';
import type { Instrument } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';
import { renderStrict } from '../../helpers/render';

const item = (id: string, subscale: string, text: string, more: object = {}) =>
  ({ id, subscale, kind: 'likert', text, required: true, ...more }) as const;

/** The second page is asked only of those who are unsure; one follow-up stands on the first. */
const branching: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: 'branching',
  title: 'Short check',
  scale: { min: 1, max: 5, labels: {} },
  comments: true,
  items: [
    item('trust1', 'trust', 'We admit mistakes'),
    item('trust2', 'trust', 'What holds us back is time', { visibleIf: '{trust1} < 3' }),
    { id: 'why', subscale: 'trust', kind: 'text', text: 'What happened?', visibleIf: '{trust2} > 3' },
    item('conflict1', 'conflict', 'We argue about ideas', { visibleIf: '{trust1} < 3' }),
    item('results1', 'results', 'We finish what we start'),
  ],
};
const group = (name: string) => screen.queryByRole('radiogroup', { name });
const choose = (name: string, point: number) =>
  within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: String(point) });
const button = (name: RegExp) => screen.getByRole('button', { name });
const progress = () => screen.getByRole('progressbar').getAttribute('aria-valuetext');
const said = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ')
    .trim();

// What is fetched for conditions is there before the first answer, as it is for whoever reads a question.
beforeAll(async () => {
  await import('../../../src/hooks/trust-assessment/conditions');
  await import('../../../src/components/trust-assessment/late/AssessmentNews');
});

describe('a form with conditions', () => {
  it('asks a question when it comes to matter, says so, and counts it', async () => {
    const { user } = renderStrict(<TrustAssessmentForm instrument={branching} />);
    expect(group('What holds us back is time')).toBeNull();
    expect(progress()).toMatch(/^0 of 2/);
    expect(button(/^Next: Results/)).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(said()).toBe('');
    await user.click(choose('We admit mistakes', 2));
    expect(await screen.findByRole('radiogroup', { name: 'What holds us back is time' })).toBeVisible();
    expect(progress()).toMatch(/^1 of 4/);
    await waitFor(() => expect(said()).toContain('One more question on this page.'));
    expect(button(/^Next: Conflict/)).toBeVisible();
    const numbers = [...document.querySelectorAll('[data-number]')].map((one) =>
      one.getAttribute('data-number'),
    );
    expect(numbers).toEqual(['1', '2']);
  });

  it('asks for a required answer only while the question is asked', async () => {
    const { user } = renderStrict(<TrustAssessmentForm instrument={branching} />);
    await user.click(choose('We admit mistakes', 2));
    await screen.findByRole('radiogroup', { name: 'What holds us back is time' });
    await user.click(button(/^Next/));
    expect(await screen.findByText('One answer is still missing')).toBeVisible();
    await user.click(choose('We admit mistakes', 4));
    await waitFor(() => expect(group('What holds us back is time')).toBeNull());
    expect(screen.queryByText('One answer is still missing')).toBeNull();
    await waitFor(() => expect(said()).toContain('One question is no longer asked.'));
    await user.click(button(/^Next: Results/));
    expect(group('We finish what we start')).toBeVisible();
    await user.click(button(/^Back/));
    expect(group('We admit mistakes')).toBeVisible();
  });

  it('keeps an answer that is hidden, brings it back, and hands in what is asked', async () => {
    const onSubmit = vi.fn();
    const { user } = renderStrict(
      <TrustAssessmentForm instrument={branching} pagination="all" onSubmit={onSubmit} />,
    );
    await user.click(choose('We admit mistakes', 2));
    await screen.findByRole('radiogroup', { name: 'What holds us back is time' });
    await user.click(choose('What holds us back is time', 5));
    await user.type(await screen.findByRole('textbox', { name: /^3\. What happened/ }), 'The deadline');
    await user.click(choose('We argue about ideas', 3));
    await user.click(choose('We admit mistakes', 5));
    await waitFor(() => expect(group('We argue about ideas')).toBeNull());
    await user.click(choose('We admit mistakes', 1));
    await waitFor(() => expect(choose('We argue about ideas', 3)).toBeChecked());
    expect(screen.getByRole('textbox', { name: /What happened/ })).toHaveValue('The deadline');
    await user.click(choose('We admit mistakes', 5));
    await user.click(choose('We finish what we start', 4));
    await user.click(button(/^Send/));
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    // "What happened?" still stands, because its condition reads an answer that is hidden; so both are handed in.
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
      answers: { trust1: 5, trust2: 5, results1: 4 },
      comments: { why: 'The deadline' },
    });
    expect(await screen.findByText('Only you can see this page', {}, { timeout: 10_000 })).toBeVisible();
    const figure = screen.getByRole('list', { name: 'How you see the team' });
    expect(within(figure).getAllByRole('listitem')).toHaveLength(2);
    expect(figure).not.toHaveTextContent('Conflict');
  });

  it('keeps the focus in the form when the question that has it goes away', async () => {
    const { user } = renderStrict(
      <TrustAssessmentForm
        instrument={{
          ...branching,
          items: [
            item('trust1', 'trust', 'We admit mistakes'),
            item('trust2', 'trust', 'Once only', { visibleIf: '{trust2} empty' }),
          ],
        }}
      />,
    );
    await user.click(
      within(await screen.findByRole('radiogroup', { name: 'Once only' })).getByRole('radio', { name: '3' }),
    );
    await waitFor(() => expect(group('Once only')).toBeNull());
    await waitFor(() => expect(screen.getByRole('heading', { level: 3 })).toHaveFocus());
  });

  it('opens a draft whose hidden answers belong to it, and says nothing of strays', async () => {
    const draft = fromResponse(
      { id: 'r', answers: { trust1: 5, trust2: 1, results1: 2 } },
      { instrument: 'branching', at: 1 },
    );
    renderStrict(<TrustAssessmentForm instrument={branching} defaultDocument={draft} reviewBeforeSubmit />);
    await waitFor(() => expect(progress()).toBe('All answered'));
    expect(screen.queryByText(/did not fit/)).toBeNull();
  });
});

describe('what may be left out', () => {
  const asked = item('trust1', 'trust', 'We admit mistakes');
  const optional = { ...item('trust3', 'trust', 'We ask for help'), required: false };
  const show = (...items: Instrument['items']) =>
    renderStrict(<TrustAssessmentForm instrument={{ ...branching, items }} />);

  it('is marked where other statements may not', () => {
    show(asked, optional);
    expect(group('We admit mistakes')).toHaveAttribute('aria-required', 'true');
    expect(group('We ask for help Optional')).not.toHaveAttribute('aria-required');
  });

  it('is marked nowhere where all are alike', () => {
    show(optional);
    expect(group('We ask for help')).toBeVisible();
  });
});
