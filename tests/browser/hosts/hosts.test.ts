import { differenceOf, pictureOf, type Picture } from './picture';
import { looksOf, openHostPage } from './host-page';
import { SCENARIOS, type HostScenario } from './scenarios';
import { journey, WAYS, whole, type Way } from './widgets';

/** Of all pixels; the rest of a picture must be the same. */
const TOLERANCE = 0.001;

const clean = new Map<Way, Promise<Picture>>();

async function picture(way: Way, scenario?: HostScenario): Promise<Picture> {
  const page = await openHostPage(scenario);
  const shown = WAYS[way](page);
  const root = await whole(shown);
  await page.document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 200));
  const made = await pictureOf(page.frame, root.getBoundingClientRect().bottom);
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

it('sees a difference where there is one', async () => {
  const way = 'mounted in the page itself';
  const important = SCENARIOS.find(({ name }) => name.startsWith('H4'));
  expect(differenceOf(await picture(way, important), await cleanPicture(way))).toBeGreaterThan(TOLERANCE);
});

describe.each(Object.keys(WAYS) as Way[])('the assessment, %s', (way) => {
  it.each(SCENARIOS)('on a page with $name', async (scenario) => {
    const inShadow = way.includes('shadow');
    const page = await openHostPage(scenario);
    const before = { looks: looksOf(page), html: page.document.documentElement.outerHTML };
    const shown = WAYS[way](page);
    await journey(shown, page);
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
