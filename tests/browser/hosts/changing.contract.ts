import { cdp } from 'vitest/browser';
import { openStrictPage, settled } from '../../helpers/strict-page';
import { openHostPage } from './host-page';
import { part, show, ways, type HostedWidget, type Shown, type Way } from './widgets';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const protocol = () => cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };
const media = (features: Readonly<Record<string, string>>, type = '') =>
  protocol().send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
const overflows = (root: HTMLElement) => root.scrollWidth - root.clientWidth;

/** A border, an outline, or a shape that is drawn: shadows and grounds are not seen in forced colours. */
function hasEdge(element: Element, view: Window): boolean {
  return [element, ...element.querySelectorAll('*')].some((each) => {
    const { borderTopStyle, borderTopWidth, outlineStyle } = view.getComputedStyle(each);
    const border = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
    return border || outlineStyle !== 'none' || each.tagName.toLowerCase() === 'path';
  });
}

/** One widget on pages that change around it, or that say themselves how it is to be shown. */
export function describeChanging(name: string, widget: HostedWidget): void {
  const { journey, content } = widget;
  const open = (way: Way, page: Parameters<typeof show>[2]) => show(widget, way, page);
  const whole = (shown: Shown) => part(shown, `[data-plinth-part="${widget.rootPart}"]`);

  afterEach(async () => {
    await media({ 'prefers-reduced-motion': 'reduce' });
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  it(`H8 ${name} goes its way in the page itself with the page's nonce`, async () => {
    const strict = await openStrictPage(
      "default-src 'none'; script-src 'self'; style-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    const page = { ...strict, view: strict.frame.contentWindow as Window & typeof globalThis };
    const { unmount } = widget.mount(page.host, { nonce: 'abc' });
    const shown = { root: page.document, remove: unmount };
    await journey(shown, page);
    expect(page.view.getComputedStyle(await whole(shown)).containerType).toBe('inline-size');
    await settled();
    expect(strict.violations).toEqual([]);
    shown.remove();
    expect(page.document.querySelectorAll('style')).toHaveLength(0);
  });

  describe.each(ways)(`${name}, %s`, (way) => {
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
      const shownOnPaper = [...root.querySelectorAll(content)];
      expect(shownOnPaper.length).toBeGreaterThan(0);
      for (const each of shownOnPaper) expect(each.getBoundingClientRect().height).toBeGreaterThan(0);
    });

    it('H19 has edges in forced colours, and works', async () => {
      const page = await openHostPage();
      const shown = open(way, page);
      await media({ 'forced-colors': 'active' });
      await pause(50);
      await journey(shown, page);
      const each = await part(shown, content);
      const style = page.view.getComputedStyle(each);
      expect(page.view.matchMedia('(forced-colors: active)').matches).toBe(true);
      expect(
        hasEdge(each, page.view) || style.textDecorationLine !== 'none' || /^H\d$/.test(each.tagName),
      ).toBe(true);
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
      // Below the other, which stands at the top.
      place.style.cssText = 'position:absolute;left:0;top:2000px;width:720px';
      const first = open(way, page);
      const second = open(way, { ...page, host: place });
      const rootOf = (shown: Shown, at: number) =>
        vi.waitFor(() => {
          const all = [
            ...shown.root.querySelectorAll<HTMLElement>(`[data-plinth-part="${widget.rootPart}"]`),
          ];
          const found = all[all.length > 1 ? at : 0];
          if (!found || (shown.root === page.document && all.length < 2)) throw new Error('not yet');
          return found;
        }, 15_000);
      const [one, two] = [await rootOf(first, 0), await rootOf(second, 1)];
      expect(one).not.toBe(two);
      await vi.waitFor(() => expect(two.querySelector(content)).not.toBeNull(), 15_000);
      const state = () =>
        two.textContent + two.querySelectorAll('[aria-checked="true"], [aria-expanded="true"]').length;
      // What loads on demand has come once nothing changes any more.
      let before = state();
      await vi.waitFor(async () => {
        const last = before;
        await pause(300);
        before = state();
        expect(before).toBe(last);
      }, 15_000);
      await journey(first, page);
      expect(state()).toBe(before);
      if (first.root !== page.document) return;
      const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
}
