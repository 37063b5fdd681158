import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ThemeProvider } from 'styled-components';
import { cdp } from 'vitest/browser';
import { ar } from '../../../src/locales/ar';
import { openStrictPage, settled } from '../../helpers/strict-page';
import { openHostPage } from './host-page';
import { ASSESSMENT, part, show, ways, type Shown, type Way } from './widgets';

const open = (way: Way, page: Parameters<typeof show>[2]) => show(ASSESSMENT, way, page);
const whole = (shown: Shown) => part(shown, `[data-plinth-part="${ASSESSMENT.rootPart}"]`);
const { journey } = ASSESSMENT;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const protocol = () => cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };
const media = (features: Readonly<Record<string, string>>, type = '') =>
  protocol().send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(async () => {
  await media({ 'prefers-reduced-motion': 'reduce' });
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

const overflows = (root: HTMLElement) => root.scrollWidth - root.clientWidth;

describe.each(ways)('the assessment, %s', (way) => {
  it('H8 goes its way under a strict policy without a nonce', async () => {
    const strict = await openStrictPage();
    const view = strict.frame.contentWindow as Window & typeof globalThis;
    const page = { ...strict, view };
    await journey(open(way, page), page);
    await settled();
    expect(strict.violations).toEqual([]);
  });

  it('H14 is right when a hidden tab is shown, and at any width after', async () => {
    const page = await openHostPage({ css: '.away { display: none; }' });
    page.host.className = 'away';
    const shown = open(way, page);
    const root = await whole(shown);
    await pause(100);
    page.host.className = '';
    for (const width of [0, 320, 1400, 320]) {
      page.host.style.width = `${width}px`;
      page.frame.style.width = `${Math.max(320, width)}px`;
      await pause(80);
      if (width > 0) expect(overflows(root), `at ${width}`).toBeLessThanOrEqual(0);
    }
    await journey(shown, page);
  });

  it('H18 shows everything on paper', async () => {
    const page = await openHostPage({ css: '@media print { * { color: #000; } nav { display: none; } }' });
    const shown = open(way, page);
    const root = await whole(shown);
    await media({}, 'print');
    await pause(50);
    expect(page.view.matchMedia('print').matches).toBe(true);
    expect(page.view.getComputedStyle(root).display).not.toBe('none');
    expect(root.getBoundingClientRect().height).toBeGreaterThan(200);
    for (const radio of root.querySelectorAll('[role="radio"]'))
      expect(radio.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('H19 shows borders and states in forced colours', async () => {
    const page = await openHostPage();
    const shown = open(way, page);
    await media({ 'forced-colors': 'active' });
    await pause(50);
    await journey(shown, page);
    const chosen = await part(shown, '[role="radio"][aria-checked="true"]');
    const plain = await part(shown, '[role="radio"][aria-checked="false"]');
    const look = (element: Element) =>
      ['border', 'outline', 'background-color', 'border-color']
        .map((name) => page.view.getComputedStyle(element).getPropertyValue(name))
        .join(' ') + page.view.getComputedStyle(element.querySelector('*') ?? element).cssText;
    expect(look(chosen)).not.toBe(look(plain));
  });

  it('H19 fits in 320 pixels and with text at 200 %', async () => {
    const page = await openHostPage();
    page.host.style.width = '320px';
    page.frame.style.width = '320px';
    const shown = open(way, page);
    const root = await whole(shown);
    await pause(80);
    expect(overflows(root)).toBeLessThanOrEqual(0);
    page.host.style.width = '640px';
    page.frame.style.width = '640px';
    root.style.setProperty('zoom', '2');
    await pause(80);
    expect(overflows(root)).toBeLessThanOrEqual(0);
  });

  it('H20 stands beside another of its kind without cross talk', async () => {
    const page = await openHostPage();
    const place = page.document.body.appendChild(page.document.createElement('div'));
    const first = open(way, page);
    const second = open(way, { ...page, host: place });
    const rootOf = (shown: Shown, at: number) =>
      vi.waitFor(() => {
        const all = [
          ...shown.root.querySelectorAll<HTMLElement>('[data-plinth-part="trust-assessment-root"]'),
        ];
        const found = all[all.length > 1 ? at : 0];
        if (!found || (shown.root === page.document && all.length < 2)) throw new Error('not yet');
        return found;
      });
    const [one, two] = [await rootOf(first, 0), await rootOf(second, 1)];
    expect(one).not.toBe(two);
    await vi.waitFor(() => expect(two.querySelector('[role="radio"]')).not.toBeNull());
    one.querySelector<HTMLElement>('[role="radio"]')!.click();
    await vi.waitFor(() => expect(one.querySelectorAll('[aria-checked="true"]')).toHaveLength(1));
    expect(two.querySelectorAll('[aria-checked="true"]')).toHaveLength(0);
    if (first.root !== page.document) return;
    const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the element', () => {
  it('H7 reads from right to left on a page from left to right', async () => {
    const page = await openHostPage({ root: 'dir="ltr" lang="en"' });
    defineElements({ window: page.view });
    const element = page.document.createElement('plinth-trust-assessment');
    Object.assign(element, { instrument: pulse5, messages: ar });
    page.host.append(element);
    const root = await vi.waitFor(() => {
      const found = element.shadowRoot?.querySelector<HTMLElement>(
        '[data-plinth-part="trust-assessment-root"]',
      );
      if (!found) throw new Error('not yet');
      return found;
    });
    expect(page.view.getComputedStyle(root).direction).toBe('rtl');
  });

  it('H11, H15 moves into a frame and back, and keeps what was answered', async () => {
    const page = await openHostPage();
    defineElements();
    const element = document.createElement('plinth-trust-assessment');
    Object.assign(element, { instrument: pulse5 });
    document.body.append(element);
    const shown = {
      get root() {
        return element.shadowRoot!;
      },
      remove: () => element.remove(),
    };
    await vi.waitFor(() => expect(element.shadowRoot).not.toBeNull());
    (await part(shown, '[role="radio"]')).click();
    await part(shown, '[aria-checked="true"]');
    page.host.append(element);
    const root = await part(shown, '[data-plinth-part="trust-assessment-root"]');
    await part(shown, '[aria-checked="true"]');
    expect(page.view.getComputedStyle(root).containerType).toBe('inline-size');
    document.body.append(element);
    await part(shown, '[aria-checked="true"]');
    element.remove();
  });
});

describe('in a React tree of the host', () => {
  it.each([
    ['of another shape', { colors: { primary: ['#fff'] }, plinth: 3 }],
    ['that answers to every name', new Proxy({}, { get: () => 'red' })],
  ])('H10 minds no theme %s', async (_, theme) => {
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    const form = createElement(TrustAssessmentForm, { instrument: pulse5, theme: 'light' });
    root.render(createElement(ThemeProvider, { theme, children: form }));
    const radio = await vi.waitFor(() => {
      const found = place.querySelector<HTMLElement>('[role="radio"]');
      if (!found) throw new Error('not yet');
      return found;
    });
    radio.click();
    await vi.waitFor(() => expect(radio).toHaveAttribute('aria-checked', 'true'));
    root.unmount();
    place.remove();
  });

  it('H17 works where arrays have a method that shows up in loops', async () => {
    const polluted = Array.prototype as unknown as Record<string, unknown>;
    polluted['contains'] = () => false;
    const own = Object.keys(HTMLElement.prototype);
    try {
      const page = await openHostPage();
      for (const way of ways) {
        const shown = open(way, page);
        await journey(shown, page);
        shown.remove();
        await pause(50);
      }
      expect(Object.keys(HTMLElement.prototype)).toEqual(own);
    } finally {
      delete polluted['contains'];
    }
  });
});
