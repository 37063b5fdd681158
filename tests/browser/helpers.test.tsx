import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible, findViolations } from '../helpers/axe';
import { emulateMedia, keyboard, mouse, touch } from '../helpers/devices';
import { emittedCss } from '../helpers/emittedCss';
import { hydrateFromServer } from '../helpers/hydrate';
import { Presses } from './helpers.fixture';

const button = () => screen.getByRole('button');
const said = () => screen.getByRole('status').textContent;

describe('devices', () => {
  it('presses by mouse', async () => {
    render(<Presses />);
    await mouse.click(button());
    await expect.poll(said).toBe('mouse, click');
  });

  it('presses by finger', async () => {
    render(<Presses />);
    await touch.tap(button());
    await expect.poll(said).toBe('touch, click');
  });

  it('presses by keyboard', async () => {
    render(<Presses />);
    await keyboard.tabTo((focused) => focused === button());
    await keyboard.press('{Enter}');
    await expect.poll(said).toBe('key Enter, click');
  });
});

describe('media', () => {
  afterEach(() => emulateMedia({}));

  it('pretends a system setting', async () => {
    await emulateMedia({
      'prefers-color-scheme': 'dark',
      'forced-colors': 'active',
      'prefers-contrast': 'more',
    });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(true);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(matchMedia('(prefers-contrast: more)').matches).toBe(true);
  });
});

describe('media afterwards', () => {
  it('is still, as at the start', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(false);
    await emulateMedia({});
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
  });
});

describe('axe', () => {
  it('finds small targets, low contrast and content outside landmarks', async () => {
    render(
      <div style={{ background: '#fff' }}>
        <button type="button" aria-label="a" style={{ width: 10, height: 10, padding: 0, border: 0 }} />
        <button type="button" aria-label="b" style={{ width: 10, height: 10, padding: 0, border: 0 }} />
        <p style={{ color: '#bbb' }}>Pale</p>
      </div>,
    );
    const ids = (await findViolations(document.body)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['target-size', 'color-contrast', 'region']));
    await expect(expectAccessible(document.body, { onlyRules: ['target-size'] })).rejects.toThrow(
      'target-size',
    );
  });

  it('is content with what is right', async () => {
    render(
      <main>
        <Presses />
      </main>,
    );
    await expectAccessible();
  });
});

it('reads rules that were inserted through CSSOM', () => {
  render(<Presses />);
  expect(emittedCss()).toContain('inline-size: 48px');
});

describe('hydration', () => {
  it('is silent for equal markup', async () => {
    const page = await hydrateFromServer('tests/browser/helpers.fixture.tsx', 'Presses', Presses);
    expect(page.repairs).toEqual([]);
    expect(page.html).toContain('<output');
    await mouse.click(button());
    await expect.poll(said).toBe('mouse, click');
  });

  it('reports a repair', async () => {
    const Other = () => <p>something else</p>;
    const page = await hydrateFromServer('tests/browser/helpers.fixture.tsx', 'Presses', Other);
    expect(page.repairs).toHaveLength(1);
  });
});
