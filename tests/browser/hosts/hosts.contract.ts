import { differenceOf, pictureOf, type Picture } from './picture';
import { looksOf, openHostPage } from './host-page';
import { SCENARIOS, type HostScenario } from './scenarios';
import { part, show, ways, type HostedWidget, type Way } from './widgets';

/** Of all pixels; the rest of a picture must be the same. */
const TOLERANCE = 0.001;
/** From the top, in CSS pixels: a page may have a bar of its own at the foot. */
const PICTURED = 850;

/**
 * One widget on every page: the journey goes through, nothing of the page changes, nothing is left, and in a shadow root
 * (and in the page, where no difference is listed) it looks as on a clean page.
 */
export function describeHosts(name: string, widget: HostedWidget): void {
  const clean = new Map<Way, Promise<Picture>>();

  async function picture(way: Way, scenario?: HostScenario): Promise<Picture> {
    const page = await openHostPage(scenario);
    const shown = show(widget, way, page);
    const root = await part(shown, `[data-plinth-part="${widget.rootPart}"]`);
    await page.document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const made = await pictureOf(page.frame, Math.min(root.getBoundingClientRect().bottom, PICTURED));
    shown.remove();
    page.remove();
    return made;
  }

  function cleanPicture(way: Way): Promise<Picture> {
    const known = clean.get(way) ?? picture(way);
    clean.set(way, known);
    return known;
  }

  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it(`sees a difference where there is one (${name})`, async () => {
    const important = SCENARIOS.find((scenario) => scenario.name.startsWith('H4'));
    const way = 'mounted in the page itself';
    expect(differenceOf(await picture(way, important), await cleanPicture(way))).toBeGreaterThan(TOLERANCE);
  });

  describe.each(ways)(`${name}, %s`, (way) => {
    it.each(SCENARIOS)('on a page with $name', async (scenario) => {
      const inShadow = way.includes('shadow');
      const page = await openHostPage(scenario);
      const before = { looks: looksOf(page), html: page.document.documentElement.outerHTML };
      const shown = show(widget, way, page);
      await widget.journey(shown, page);
      expect(looksOf(page)).toBe(before.looks);
      shown.remove();
      if (inShadow) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(page.document.documentElement.outerHTML).toBe(before.html);
      expect(page.document.adoptedStyleSheets).toHaveLength(0);
      page.remove();

      if (!inShadow && scenario.light !== 'same') return;
      const difference = differenceOf(await picture(way, scenario), await cleanPicture(way));
      expect(difference).toBeLessThanOrEqual(TOLERANCE);
    });
  });
}
