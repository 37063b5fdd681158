import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ThemeProvider } from 'styled-components';
import { cdp } from 'vitest/browser';
import { ar } from '../../../src/locales/ar';
import { RETRO } from './boards';
import { describeChanging } from './changing.contract';
import { openHostPage } from './host-page';
import { ASSESSMENT, part, show, ways, type Way } from './widgets';

const open = (way: Way, page: Parameters<typeof show>[2]) => show(ASSESSMENT, way, page);
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

describeChanging('the assessment', ASSESSMENT);
describeChanging('the board', RETRO);

describe.each(ways)('the assessment, %s', (way) => {
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
