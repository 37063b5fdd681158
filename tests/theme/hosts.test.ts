// @vitest-environment jsdom
import {
  contrastReport,
  followHost,
  fromInstructureUi,
  fromSharePoint,
  fromTeams,
  hostTheme,
  readHost,
  type HostSystem,
  type Theme,
} from 'plinth/theme';
import { parseCssColor } from '../../src/theme/parse-css-color';

const from = (variables: Record<string, string>) => (name: string) => variables[name] ?? '';

describe('parseCssColor', () => {
  it.each([
    ['#0b6e4f', [11, 110, 79]],
    ['rgb(11, 110, 79)', [11, 110, 79]],
    ['rgb(11 110 79 / 100%)', [11, 110, 79]],
    ['rgba(11, 110, 79, 0.9)', [11, 110, 79]],
    ['color(srgb 1 0.5 0)', [255, 128, 0]],
    ['oklch(0.6279554 0.2576833 29.2338)', [255, 0, 0]],
    ['rgb(300 -5 50%)', [255, 0, 128]],
  ])('reads %s', (text, rgb) => expect(parseCssColor(text)).toEqual(rgb));

  it.each([
    '',
    'red',
    'rgba(0,0,0,0.5)',
    'color(display-p3 1 0 0)',
    'rgb(1 2)',
    'var(--x)',
    'oklch(srgb 1 1 1)',
  ])('does not read %j', (text) => expect(parseCssColor(text)).toBeNull());
});

describe('the look of a host', () => {
  it.each<[HostSystem, Record<string, string>, object]>([
    [
      'canvas',
      { '--ic-brand-primary': '#0374B5', '--ic-brand-font-color-dark': '#2D3B45' },
      { primary: '#0374b5', neutral: '#2d3b45' },
    ],
    [
      'bootstrap',
      {
        '--bs-primary': '#0f6cbf',
        '--bs-body-bg': '#fff',
        '--bs-border-radius': '.375rem',
        '--bs-body-font-family': 'system-ui, sans-serif',
      },
      { primary: '#0f6cbf', radius: 6, font: 'system-ui, sans-serif' },
    ],
    [
      'h5p',
      { '--h5p-theme-main-cta-base': 'rgb(0, 86, 190)', '--h5p-theme-border-radius-medium': '0.5rem' },
      { primary: '#0056be', radius: 8 },
    ],
    [
      'material',
      { '--md-sys-color-primary': '#6750a4', '--md-sys-color-tertiary': '#7d5260' },
      { primary: '#6750a4', secondary: '#7d5260' },
    ],
    ['teams', { '--colorBrandBackground': '#5b5fc7' }, { primary: '#5b5fc7' }],
    ['sharepoint', { '--themePrimary': '#03787c' }, { primary: '#03787c' }],
  ])('%s', (host, variables, brand) => {
    expect(readHost(host, from(variables))).toMatchObject({ brand: { name: host, ...brand }, mode: 'light' });
  });

  it('knows a dark page by its ground, or by its text', () => {
    const dark = { '--bs-primary': '#6ea8fe', '--bs-body-bg': '#212529' };
    expect(readHost('bootstrap', from(dark))?.mode).toBe('dark');
    expect(
      readHost('canvas', from({ '--ic-brand-primary': '#0374B5', '--ic-brand-font-color-dark': '#f5f5f5' }))
        ?.mode,
    ).toBe('dark');
  });

  it('leaves out what it cannot trust, and says nothing without a main colour', () => {
    expect(readHost('bootstrap', from({ '--bs-body-bg': '#fff' }))).toBeNull();
    const odd = {
      '--bs-primary': '#123456',
      '--bs-body-font-family': 'url(x)',
      '--bs-border-radius': 'calc(1px)',
    };
    expect(readHost('bootstrap', from(odd))?.brand).toEqual({ name: 'bootstrap', primary: '#123456' });
  });

  it('reads the objects that hosts hand over', () => {
    const section = {
      isInverted: true,
      palette: { themePrimary: '#03787c', neutralPrimary: '#ffffff' },
      semanticColors: { bodyBackground: '#03787c', bodyText: '#ffffff' },
      fonts: { medium: { fontFamily: "'Segoe UI', sans-serif" } },
    };
    expect(fromSharePoint(section)).toMatchObject({
      mode: 'dark',
      brand: { primary: '#03787c', font: "'Segoe UI', sans-serif" },
    });
    const canvas = {
      key: 'canvas',
      colors: { contrasts: { blue4570: '#2B7ABC' } },
      typography: { fontFamily: 'Lato, sans-serif' },
      borders: { radiusLarge: '0.5rem' },
    };
    expect(fromInstructureUi(canvas)).toMatchObject({
      mode: 'light',
      brand: { primary: '#2b7abc', font: 'Lato, sans-serif', radius: 8 },
    });
    expect(fromInstructureUi({ ...canvas, key: 'canvas-high-contrast' })?.mode).toBe('high-contrast-light');
    expect(['default', 'dark', 'contrast', 'unheard-of'].map((name) => fromTeams(name).mode)).toEqual([
      'light',
      'dark',
      'high-contrast-dark',
      'light',
    ]);
    for (const nothing of [null, 1, [], {}, { palette: null }, { colors: 'x' }]) {
      expect(fromSharePoint(nothing)).toBeNull();
      expect(fromInstructureUi(nothing)).toBeNull();
    }
  });

  it.each([
    ['none', { bodyBackground: '#ffffff', bodyText: '#323130' }, undefined, 'light'],
    ['neutral', { bodyBackground: '#faf9f8', bodyText: '#323130' }, false, 'light'],
    ['soft', { bodyBackground: '#dbeff0', bodyText: '#323130' }, false, 'light'],
    ['strong', { bodyBackground: '#03787c', bodyText: '#ffffff' }, true, 'dark'],
    ['strong, in a theme that says nothing of it', { bodyBackground: '#02484b' }, undefined, 'dark'],
  ] as const)('of SharePoint is that of the section: %s', (_name, semanticColors, isInverted, mode) => {
    const section = { palette: { themePrimary: '#03787c' }, semanticColors, isInverted };
    expect(fromSharePoint(section)?.mode).toBe(mode);
    const theme = hostTheme(fromSharePoint(section))!;
    expect(theme.colorScheme).toBe(mode);
    expect(contrastReport(theme).filter(({ passes }) => !passes)).toEqual([]);
  });

  it('becomes a readable theme, even where the host is not', () => {
    const pale = hostTheme(
      readHost('bootstrap', from({ '--bs-primary': '#ffe9a8', '--bs-body-bg': '#111' })),
    );
    expect(pale?.colorScheme).toBe('dark');
    expect(contrastReport(pale!).filter(({ passes }) => !passes)).toEqual([]);
    expect(hostTheme(null)).toBeNull();
  });
});

describe('followHost', () => {
  const page = document.documentElement;

  it.each<[HostSystem, string, string, string]>([
    ['canvas', '--ic-brand-primary', '', '--ic-brand-font-color-dark'],
    ['bootstrap', '--bs-primary', '--bs-body-bg', '--bs-body-color'],
    ['bootstrap', '--primary', '', ''],
    ['sharepoint', '--themePrimary', '--bodyBackground', '--bodyText'],
    ['teams', '--colorBrandBackground', '--colorNeutralBackground1', '--colorNeutralForeground1'],
    ['h5p', '--h5p-theme-main-cta-base', '--h5p-theme-background', '--h5p-theme-text-primary'],
    ['material', '--md-sys-color-primary', '--md-sys-color-surface', '--md-sys-color-on-surface'],
  ])('%s: another brand at run time, by %s, and the dark', async (host, primary, ground, text) => {
    const told: (Theme | null)[] = [];
    page.style.setProperty(primary, '#0f6cbf');
    const stop = followHost({ host, onTheme: (theme) => told.push(theme) });
    expect(told.at(-1)?.variables['--plinth-accent-solid']).toBe('#0f6cbf');
    page.style.setProperty(primary, '#b30838');
    await vi.waitFor(() => expect(told.at(-1)?.variables['--plinth-accent-solid']).toBe('#b30838'));
    expect(told.at(-1)?.colorScheme).toBe('light');
    if (ground !== '') {
      page.style.setProperty(ground, '#141414');
      page.style.setProperty(text, '#f0f0f0');
      await vi.waitFor(() => expect(told.at(-1)?.colorScheme).toBe('dark'));
    }
    for (const theme of told) expect(contrastReport(theme!).filter(({ passes }) => !passes)).toEqual([]);
    stop();
    page.removeAttribute('style');
  });

  it('tells the look now and when it changes, and stops', async () => {
    const told: (Theme | null)[] = [];
    const page = document.documentElement;
    page.style.setProperty('--bs-primary', '#0f6cbf');
    const stop = followHost({ host: 'bootstrap', onTheme: (theme) => told.push(theme) });
    expect(told.at(-1)?.variables['--plinth-accent-solid']).toBe('#0f6cbf');
    page.style.setProperty('--bs-primary', '#b30838');
    await vi.waitFor(() => expect(told.at(-1)?.variables['--plinth-accent-solid']).toBe('#b30838'));
    page.classList.add('unrelated');
    page.style.removeProperty('--bs-primary');
    await vi.waitFor(() => expect(told.at(-1)).toBeNull());
    expect(told).toHaveLength(3);
    stop();
    page.style.setProperty('--bs-primary', '#0f6cbf');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveLength(3);
    page.removeAttribute('style');
    page.removeAttribute('class');
  });
});
