import { render, screen, waitFor, within } from '@testing-library/react';
import { loadInstrument, pulse5, team15 } from 'plinth/instruments';
import { TrustAssessmentForm, type Response } from 'plinth/trust-assessment';
import { describe, expect, it, vi } from 'vitest';
import { loadLocale } from '../../../src/locales/load';
import { expectAccessible } from '../../helpers/axe';
import { deepActiveElement, keyboard, mouse, touch } from '../../helpers/devices';

/** Parts that load on demand may take their time on a busy machine. */
const LOADING = { timeout: 20_000 };

const focused = () => deepActiveElement() as HTMLElement;
const isOption = (element: Element) => element.getAttribute('role') === 'radio';

describe('the whole way, by keyboard alone', () => {
  it('answers 15 statements, looks them over, sends them and reads the result', async () => {
    const onSubmit = vi.fn();
    render(<TrustAssessmentForm instrument={team15} reviewBeforeSubmit onSubmit={onSubmit} />);
    for (let page = 0; page < 5; page += 1) {
      for (let item = 0; item < 3; item += 1) {
        await keyboard.tabTo(isOption);
        await keyboard.press(item === 1 ? '{ArrowRight}{ArrowRight}{ArrowRight} ' : '5');
      }
      await keyboard.tabTo((element) => /^(Next|Look over)/.test(element.textContent ?? ''));
      await keyboard.press('{Enter}');
    }
    await waitFor(() => expect(focused()).toHaveTextContent('Ready when you are'), LOADING);
    await keyboard.tabTo((element) => element.textContent === 'Send my answers');
    await keyboard.press(' ');
    await waitFor(() => expect(focused().tagName).toBe('H2'), LOADING);
    const { answers } = onSubmit.mock.lastCall?.[0] as Response;
    expect(Object.keys(answers)).toHaveLength(15);
    expect(answers).toMatchObject({ trust1: 5, trust2: 4, trust3: 5 });
    await expectAccessible();
  });

  it('leaves each row by one press of Tab, forwards and backwards', async () => {
    render(<TrustAssessmentForm instrument={pulse5} />);
    const first = (await keyboard.tabTo(isOption)).closest('[role="radiogroup"]');
    await keyboard.press('{ArrowRight}{ArrowRight}');
    expect(focused().closest('[role="radiogroup"]')).toBe(first);
    await keyboard.tab();
    expect(focused()).toHaveAttribute('role', 'checkbox');
    await keyboard.shiftTab();
    expect(focused().closest('[role="radiogroup"]')).toBe(first);
    await keyboard.shiftTab();
    expect(focused().closest('[role="radiogroup"]')).toBeNull();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('mirrors the arrows in Arabic', async () => {
    const [messages, instrument] = [await loadLocale('ar'), await loadInstrument('pulse-5', 'ar')];
    render(<TrustAssessmentForm instrument={instrument} messages={messages} />);
    const first = await keyboard.tabTo(isOption);
    await keyboard.press('{ArrowLeft}');
    expect(focused()).toBe(first.nextElementSibling);
    expect(focused().getBoundingClientRect().x).toBeLessThan(first.getBoundingClientRect().x);
  });
});

describe('the whole way, by one other device alone', () => {
  it.each([
    ['mouse', mouse.click],
    ['finger', touch.tap],
  ] as const)('with a %s', async (_, press) => {
    const onSubmit = vi.fn();
    render(<TrustAssessmentForm instrument={pulse5} onSubmit={onSubmit} />);
    for (const group of screen.getAllByRole('radiogroup').slice(0, 4))
      await press(within(group).getAllByRole('radio')[3]!);
    await press(screen.getAllByRole('checkbox')[4]!);
    await press(screen.getByRole('button', { name: 'Send my answers' }));
    await screen.findByRole('heading', { level: 2, name: /ground/ }, LOADING);
    expect((onSubmit.mock.lastCall?.[0] as Response).answers).toEqual({
      trust1: 4,
      conflict1: 4,
      commitment1: 4,
      accountability1: 4,
      results1: null,
    });
  });
});

it('shows where the focus is, on the row and on the heading of a new page', async () => {
  render(<TrustAssessmentForm instrument={team15} />);
  const option = await keyboard.tabTo(isOption);
  expect(getComputedStyle(option).outlineStyle).toBe('solid');
  for (const group of screen.getAllByRole('radiogroup'))
    await mouse.click(within(group).getAllByRole('radio')[0]!);
  await keyboard.tabTo((element) => element.textContent?.startsWith('Next') ?? false);
  await keyboard.press('{Enter}');
  expect(focused()).toHaveTextContent('How do we disagree?');
});
