import { render, screen } from '@testing-library/react';
import { PyramidDiagram, type PyramidDiagramProps } from 'plinth/pyramid';
import { afterEach, describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { de } from '../../../src/locales/de';
import { longScores, longTitles } from '../../../stories/pyramid/data';
import { scores } from '../../components/pyramid/scores';
import { emulateMedia } from '../../helpers/devices';
import { textsOutside } from '../../helpers/texts-outside';

const show = (width: number, props: PyramidDiagramProps = {}) =>
  render(
    <div style={{ inlineSize: width }}>
      <PyramidDiagram scores={scores} theme="light" {...props} />
    </div>,
  );
const all = (part: string) => [
  ...document.querySelectorAll<SVGGraphicsElement>(`[data-plinth-part="pyramid-${part}"]`),
];
const settle = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const widths = [320, 360, 412, 480, 640, 760, 1080, 1200];

it('has the band in the middle of its level, where nothing else stands beside the figure', async () => {
  show(1080, { scores: scores.map(({ id, score }) => ({ id, score })) });
  await settle();
  const middles = all('ledger').map(({ children }) =>
    [...children].map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (top + bottom) / 2;
    }),
  );
  expect(middles).toHaveLength(5);
  for (const [figure, band, more] of middles) {
    expect(more).toBeUndefined();
    expect(Math.abs(figure! - band!)).toBeLessThanOrEqual(1);
  }
});

describe.each([
  ['English', {}],
  ['German', { messages: de }],
  ['Arabic', { messages: ar }],
  ['English on its tip', { view: 'missing' as const }],
] as const)('%s', (_, props) => {
  it.each(widths)('keeps every title inside its level at %d px', async (width) => {
    show(width, props);
    await settle();
    const shapes = all('shape');
    expect(shapes).toHaveLength(5);
    for (const shape of shapes) {
      const outline = shape.querySelector<SVGPathElement>('[data-plinth-part="pyramid-outline"]');
      const title = shape.querySelector<SVGTextElement>(
        '[data-plinth-part="pyramid-title"]:not([data-outside])',
      );
      if (!outline || !title) continue;
      const { x, y, width: w, height: h } = title.getBBox();
      // The letters, not the line box: ascenders reach about a fifth below the top of the box.
      for (const [px, py] of [
        [x, y + h * 0.2],
        [x + w, y + h * 0.2],
        [x, y + h * 0.8],
        [x + w, y + h * 0.8],
      ] as const) {
        expect(outline.isPointInFill(new DOMPoint(px, py)), `${title.textContent} at ${width}`).toBe(true);
      }
    }
  });

  it.each(widths)('stays inside its container at %d px', async (width) => {
    show(width, { ...props, defaultSelected: 'accountability' });
    await settle();
    const root = document.querySelector('[data-plinth-part="pyramid-root"]');
    expect(root?.scrollWidth).toBeLessThanOrEqual(width);
    for (const text of root?.querySelectorAll('text') ?? []) {
      const box = text.getBoundingClientRect();
      const frame = root!.getBoundingClientRect();
      expect(box.left, text.textContent).toBeGreaterThanOrEqual(frame.left);
      expect(box.right, text.textContent).toBeLessThanOrEqual(frame.right);
    }
  });
});

describe('by the width of the container', () => {
  it.each([
    [320, 'none'],
    [480, 'compact'],
    [760, 'full'],
  ])('at %d px the ledger is %s', async (width, ledger) => {
    show(width);
    await expect.poll(() => screen.getByRole('list', { name: 'Team pyramid' }).dataset.ledger).toBe(ledger);
    expect(screen.getAllByText('4.1')[0]).toBeVisible();
  });

  it('puts the detail beside the picture from 1080 px, below it before', async () => {
    const { unmount } = show(1200);
    const place = () => ({
      figure: document.querySelector('[data-plinth-part="pyramid-figure"]')!.getBoundingClientRect(),
      detail: screen.getByRole('region', { name: /^About/ }).getBoundingClientRect(),
    });
    expect(place().detail.left).toBeGreaterThan(place().figure.right);
    unmount();
    show(1000);
    expect(place().detail.top).toBeGreaterThanOrEqual(place().figure.bottom);
  });

  it('follows a container that changes', async () => {
    const { container } = show(760);
    await settle();
    const before = all('shape')[0]?.getAttribute('width');
    (container.firstElementChild as HTMLElement).style.inlineSize = '500px';
    await expect.poll(() => all('shape')[0]?.getAttribute('width')).not.toBe(before);
  });

  it('lets its table scroll inside itself at 320 px', async () => {
    show(320, { defaultTable: true });
    const table = await screen.findByRole('table', {}, { timeout: 10_000 });
    const place = table.parentElement!.getBoundingClientRect();
    const root = document.querySelector('[data-plinth-part="pyramid-root"]')!;
    expect(place.right).toBeLessThanOrEqual(root.getBoundingClientRect().right);
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
    expect(table.parentElement!.scrollWidth).toBeGreaterThan(place.width);
  });

  it.each([
    ['English', {}],
    ['Arabic', { messages: ar }],
  ] as const)('lets the words of its menu start at one edge in %s', async (_, props) => {
    show(760, props);
    const slot = document.querySelector<HTMLElement>('[data-plinth-part="pyramid-menu-slot"]')!;
    slot.querySelector('button')!.click();
    const words = () => [...slot.querySelectorAll<HTMLElement>('[data-plinth-part="menu-item"] > span')];
    await expect.poll(() => words().length, { timeout: 10_000 }).toBeGreaterThan(5);
    const start = (word: HTMLElement) => {
      const { left, right } = word.getBoundingClientRect();
      return Math.round(getComputedStyle(word).direction === 'rtl' ? right : left);
    };
    expect(new Set(words().map(start)).size).toBe(1);
  });

  it('breaks a title that is wider than the detail', async () => {
    show(240, { model: longTitles, scores: longScores, defaultSelected: 'l4' });
    await expect.poll(() => screen.queryByRole('heading', { name: 'Verantwortungsübernahme' })).toBeTruthy();
    expect(textsOutside(screen.getByRole('region', { name: /^About/ }))).toEqual([]);
  });

  it('offers targets of 24 px and more', async () => {
    show(320);
    await settle();
    for (const button of screen.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('without colour', () => {
  afterEach(() => emulateMedia({}));
  const shown = (part: string) => getComputedStyle(all(part)[0]!).display !== 'none';

  it('has patterns on request only', async () => {
    const { unmount } = show(760);
    expect(shown('pattern')).toBe(false);
    unmount();
    show(760, { defaultPatterns: true });
    expect(shown('pattern')).toBe(true);
  });

  it('has them in forced colours, at once and without a reload', async () => {
    show(760);
    await emulateMedia({ 'forced-colors': 'active' });
    expect(shown('pattern')).toBe(true);
    await emulateMedia({});
    expect(shown('pattern')).toBe(false);
  });

  it('has them on paper', async () => {
    show(760);
    await emulateMedia({}, 'print');
    expect(shown('pattern')).toBe(true);
    expect(screen.getByText('Show as table').checkVisibility()).toBe(false);
  });

  it('marks the selected level in forced colours', async () => {
    show(760, { selected: 'trust' });
    await emulateMedia({ 'forced-colors': 'active' });
    const [base, next] = all('outline').map((outline) => getComputedStyle(outline));
    expect(base?.strokeWidth).not.toBe(next?.strokeWidth);
  });
});
