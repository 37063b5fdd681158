import { createTheme, contrastReport, hostTheme, readHost, type BrandTheme } from 'plinth/theme';
import { wearHost } from '../../../src/embed/elements/late/wear-host';
import { northlight } from '../../../stories/pyramid/data';
import { emulateMedia } from '../../helpers/devices';
import { find, openElement } from '../elements/open-element';

const ROOT = '[data-plinth-part="pyramid-root"]';
const page = document.documentElement;
let stop: ReturnType<typeof wearHost> | undefined;

afterEach(async () => {
  if (typeof stop === 'function') stop();
  document.body.replaceChildren();
  page.removeAttribute('style');
  page.removeAttribute('data-bs-theme');
  await emulateMedia({});
  await new Promise((resolve) => setTimeout(resolve, 50));
});

/** Sets custom properties of the page, as the style sheet of a host does. */
function look(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) page.style.setProperty(name, value);
}

/** What a colour looks like to the browser. */
function seen(colour: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const inkOf = (variables: Readonly<Record<string, string>>) => {
  const theme = hostTheme(readHost('bootstrap', (name) => variables[name] ?? ''))!;
  expect(contrastReport(theme).filter(({ passes }) => !passes)).toEqual([]);
  return seen(theme.variables['--plinth-text-default']!);
};

it('dresses elements as the page is, now, later, and when the page turns dark', async () => {
  const day = { '--bs-primary': '#b35a00', '--bs-body-bg': '#ffffff', '--bs-body-color': '#241f14' };
  const night = { '--bs-primary': '#ff9c33', '--bs-body-bg': '#212529', '--bs-body-color': '#dee2e6' };
  // A reader whose system is dark, on a page that is light: the widget is as the page is.
  await emulateMedia({ 'prefers-color-scheme': 'dark' });
  const early = await find(openElement('plinth-pyramid-diagram', { scores: northlight }), ROOT);
  look(day);
  stop = wearHost('bootstrap');
  await vi.waitFor(() => expect(getComputedStyle(early).color).toBe(inkOf(day)));
  expect(getComputedStyle(early).colorScheme).toBe('light');
  const late = await find(openElement('plinth-pyramid-diagram', { scores: northlight }), ROOT);
  await vi.waitFor(() => expect(getComputedStyle(late).color).toBe(inkOf(day)));

  page.setAttribute('data-bs-theme', 'dark');
  look(night);
  for (const root of [early, late])
    await vi.waitFor(() => expect(getComputedStyle(root).color).toBe(inkOf(night)));
  expect(getComputedStyle(early).colorScheme).toBe('dark');
});

it('leaves an element its own theme, and the page as it was when it stops', async () => {
  const own = (createTheme({ name: 'own', primary: '#0b5fff' }) as { value: BrandTheme }).value.light;
  look({ '--ic-brand-primary': '#8a1538', '--ic-brand-font-color-dark': '#402030' });
  const before = document.adoptedStyleSheets.length;
  stop = wearHost('canvas');
  const root = await find(openElement('plinth-pyramid-diagram', { theme: own, scores: northlight }), ROOT);
  await vi.waitFor(() =>
    expect(getComputedStyle(root).color).toBe(seen(own.variables['--plinth-text-default']!)),
  );
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  (stop as () => void)();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});

it('names the systems there are where it is given another', () => {
  expect(wearHost('toString')).toContain('canvas');
  expect(wearHost('moodle')).toEqual(['canvas', 'bootstrap', 'sharepoint', 'teams', 'h5p', 'material']);
});
