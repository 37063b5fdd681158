import { act, screen, within } from '@testing-library/react';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { describe, expect, it, vi } from 'vitest';
import { AVAILABLE_LOCALES } from '../../../src/locales/match-locale';
import { renderStrict } from '../../helpers/render';
import { Speaking, speechIn, widgets } from './widgets';

const settled = () => act(() => vi.dynamicImportSettled());
/** There and back again by way of every language. */
const tour = [...AVAILABLE_LOCALES.filter((locale) => locale !== 'en'), 'en'];
const root = () => document.querySelector('[data-plinth-part][lang]')!;
const checked = () =>
  screen.getAllByRole('radiogroup').map((group) =>
    within(group)
      .getAllByRole('radio')
      .findIndex((radio) => radio.matches('[aria-checked="true"]')),
  );

describe('a widget that changes its language', () => {
  it('keeps the answers of an assessment, under the ids they had', async () => {
    const onChange = vi.fn();
    const show = (speech: Awaited<ReturnType<typeof speechIn>>) => (
      <Speaking speech={speech}>
        <TrustAssessmentForm instrument={speech.team15} onDocumentChange={onChange} />
      </Speaking>
    );
    const english = await speechIn('en');
    const { user, rerender } = renderStrict(show(english));
    for (const [place, group] of screen.getAllByRole('radiogroup').entries())
      await user.click(within(group).getAllByRole('radio')[place + 1]!);
    const [stored, calls] = [JSON.stringify(onChange.mock.lastCall?.[0]), onChange.mock.calls.length];
    for (const locale of tour) {
      rerender(show(await speechIn(locale)));
      await settled();
      expect(root()).toHaveAttribute('lang', locale);
      expect(checked()).toEqual([1, 2, 3]);
    }
    expect(onChange).toHaveBeenCalledTimes(calls);
    const radio = within(screen.getAllByRole('radiogroup')[0]!).getAllByRole('radio')[4]!;
    await user.click(radio);
    const after = JSON.stringify(onChange.mock.lastCall?.[0]);
    for (const id of ['trust1', 'trust2', 'trust3']) {
      expect(stored).toContain(`"${id}"`);
      expect(after).toContain(`"${id}"`);
    }
  });

  it('keeps the level that was chosen in a pyramid', async () => {
    const { shown } = widgets();
    const show = (speech: Awaited<ReturnType<typeof speechIn>>) => (
      <Speaking speech={speech}>{shown.pyramid?.(speech)}</Speaking>
    );
    const { user, rerender } = renderStrict(show(await speechIn('en')));
    await user.click(screen.getByRole('button', { name: /^Accountability/ }));
    for (const locale of tour) {
      const speech = await speechIn(locale);
      rerender(show(speech));
      await settled();
      const pressed = screen.getAllByRole('button', { pressed: true });
      const title = speech.messages.model.accountability?.title ?? '';
      expect(pressed.some((button) => button.textContent?.includes(title))).toBe(true);
    }
  });

  it.each(['retro', 'goals', 'report'] as const)('keeps the document of a %s as it was', async (name) => {
    const { shown, retro, goals } = widgets();
    const before = JSON.stringify([retro.getSnapshot(), goals]);
    const show = (speech: Awaited<ReturnType<typeof speechIn>>) => (
      <Speaking speech={speech}>{shown[name]?.(speech)}</Speaking>
    );
    const { rerender } = renderStrict(show(await speechIn('en')));
    const ids = () =>
      [...document.querySelectorAll('[data-goal], [data-level], [data-card]')].map(({ attributes }) =>
        ['data-goal', 'data-level', 'data-card'].map((key) => attributes.getNamedItem(key)?.value).join(),
      );
    const first = ids();
    for (const locale of tour) {
      rerender(show(await speechIn(locale)));
      await settled();
      expect(root()).toHaveAttribute('lang', locale);
      expect(ids()).toEqual(first);
    }
    expect(JSON.stringify([retro.getSnapshot(), goals])).toBe(before);
  });
});
