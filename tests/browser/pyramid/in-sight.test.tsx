import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { PyramidDiagram, type PyramidDiagramProps } from 'plinth/pyramid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { scores } from '../../components/pyramid/scores';
import { emulateMedia, keyboard, touch } from '../../helpers/devices';
import { pause } from '../../helpers/pointers';

const show = (props: PyramidDiagramProps = {}) =>
  render(<PyramidDiagram scores={scores} theme="light" {...props} />);
const detail = () => document.querySelector('[data-plinth-part="pyramid-detail"]');
const top = (element: Element | null) => element!.getBoundingClientRect().top;

const usual = { width: window.innerWidth, height: window.innerHeight };

beforeEach(async () => {
  await page.viewport(320, 640);
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  window.scrollTo(0, 0);
});
afterEach(async () => {
  cleanup();
  await emulateMedia({});
  await page.viewport(usual.width, usual.height);
});

it('what is said about a level that is tapped comes into sight on a phone, under the level', async () => {
  show();
  const level = screen.getByRole('button', { name: /^Trust/ });
  await touch.tap(level);
  await waitFor(() => expect(detail()).not.toBeNull());
  await waitFor(() => expect(top(detail())).toBeLessThan(innerHeight / 2));
  expect(top(detail())).toBeGreaterThan(0);
});

it('and so it does from the table', async () => {
  show({ defaultTable: true });
  const table = await screen.findByRole('table', { name: /as a table/ });
  await touch.tap(within(table).getByRole('button', { name: 'Trust' }));
  await waitFor(() => expect(detail()).not.toBeNull());
  await waitFor(() => expect(top(detail())).toBeLessThan(innerHeight / 2));
  expect(top(detail())).toBeGreaterThan(0);
});

it('keys leave the levels where they are', async () => {
  show();
  await keyboard.press('{Tab}');
  const level = screen.getByRole('button', { name: /^Trust/ });
  level.focus();
  await keyboard.press('{Enter}');
  await waitFor(() => expect(detail()).not.toBeNull());
  await pause(100);
  expect(top(detail())).toBeGreaterThan(innerHeight - 96);
});

it('nothing moves when a page opens with a level', async () => {
  show({ defaultSelected: 'trust' });
  await waitFor(() => expect(detail()).not.toBeNull());
  await pause(100);
  expect(window.scrollY).toBe(0);
});
