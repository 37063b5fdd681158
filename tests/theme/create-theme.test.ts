import fc from 'fast-check';
import { oklchOf } from '../../src/theme/brand/recolour';
import {
  checkTheme,
  contrastRatio,
  createTheme,
  exportTheme,
  dark,
  light,
  toCss,
  type Brand,
  type BrandTheme,
  type PresetName,
  type ThemeTokens,
} from 'plinth/theme';

const MODES: readonly PresetName[] = ['light', 'dark', 'high-contrast-light', 'high-contrast-dark'];

function made(brand: Brand): BrandTheme {
  const result = createTheme(brand);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const failing = (theme: BrandTheme) =>
  MODES.flatMap((mode) =>
    theme.report[mode].filter(({ passes }) => !passes).map((entry) => ({ mode, ...entry })),
  );

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const brands = fc.record(
  {
    primary: hex,
    secondary: hex,
    neutral: hex,
    radius: fc.integer({ min: 0, max: 24 }),
    levels: fc.constantFrom('five-hues' as const, 'one-hue' as const),
  },
  { requiredKeys: ['primary'] },
);

describe('createTheme', () => {
  it('is readable in every mode, whatever the brand', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        expect(failing(made(brand))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it.each(['#ffd400', '#ffffff', '#000000', '#808080', '#00ff00', '#0000ff', '#e3000f'])(
    'is readable with nothing but %s',
    (primary) => {
      expect(failing(made({ primary }))).toEqual([]);
    },
  );

  it('leaves a colour that can be seen as it is', () => {
    const theme = made({ primary: '#0b6e4f' });
    expect(theme.light.variables['--plinth-accent-solid']).toBe('#0b6e4f');
    expect(theme.adjustments.light.map(({ token }) => token)).not.toContain('--plinth-accent-solid');
  });

  it('says what it moved, from where to where, and why', () => {
    const { light: theme, adjustments } = made({ primary: '#ffd400' });
    const moved = adjustments.light.find(({ token }) => token === '--plinth-accent-solid');
    expect(moved).toMatchObject({ from: '#ffd400', required: 3 });
    expect(moved?.to).toBe(theme.variables['--plinth-accent-solid']);
    expect(moved!.ratioBefore).toBeLessThan(3);
    expect(moved!.ratioAfter).toBeGreaterThanOrEqual(3);
    expect(moved?.ratioBefore).toBeCloseTo(
      contrastRatio('#ffd400', theme.variables[moved!.because.background]!)!,
    );
  });

  it('keeps a bright brand as the ground of a main button, by day and by night', () => {
    for (const primary of ['#f5c400', '#ffd400', '#f98012', '#a3e635', '#7dd3fc', '#ff69b4']) {
      const { light: day, dark: night, auto } = made({ primary });
      expect(day.variables['--plinth-accent-fill']).toBe(primary);
      expect(night.variables['--plinth-accent-fill']).toBe(primary);
      expect(auto.variables['--plinth-accent-fill']).toBe(primary);
    }
  });

  it('reads a word that a file names for the ground of a main button and leaves on the accent, else another one', () => {
    const onFill = { 'accent-on-fill': { $type: 'color', $value: '#000000' } };
    const theme = createTheme({ plinth: {}, 'plinth-modes': { dark: onFill, 'high-contrast-dark': onFill } });
    if (!theme.ok) throw new Error(JSON.stringify(theme.problems));
    for (const mode of MODES) expect(theme.value.report[mode].filter(({ passes }) => !passes)).toEqual([]);
    expect(theme.value['high-contrast-dark'].variables['--plinth-accent-on-fill']).toBe('#000000');
  });

  it('reads the word on that ground in all its states, sees its edge, and leaves the ground of others to the accent', () => {
    fc.assert(
      fc.property(hex, (primary) => {
        const theme = made({ primary });
        for (const mode of MODES) {
          const { variables } = theme[mode];
          const fill = variables['--plinth-accent-fill']!;
          const edge = variables['--plinth-accent-solid']!;
          expect(contrastRatio(edge, variables['--plinth-bg-surface']!)).toBeGreaterThanOrEqual(3);
          if (fill.startsWith('var(')) continue;
          expect(fill).toBe(primary);
          expect(contrastRatio(fill, light.variables['--plinth-bg-surface']!)).toBeLessThan(3.5);
          for (const ground of ['fill', 'solid-hover', 'solid-pressed'] as const)
            expect(
              contrastRatio(variables['--plinth-accent-on-fill']!, variables[`--plinth-accent-${ground}`]!),
            ).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('comes back from its own file as it went, name and all', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const first = made({ ...brand, name: 'acme', font: '"Lato Extended", Lato, sans-serif' });
        const again = createTheme(JSON.parse(exportTheme(first, 'dtcg').text) as ThemeTokens);
        const plain = (theme: BrandTheme) =>
          JSON.parse(
            JSON.stringify({ ...theme, adjustments: null }).replace(
              /#(.)(.)(.)(?![0-9a-f])/g,
              '#$1$1$2$2$3$3',
            ),
          ) as unknown;
        expect(again.ok && plain(again.value)).toEqual(plain(first));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('leaves what a token file says of the accent’s states', () => {
    const color = (value: string) => ({ $type: 'color', $value: value });
    const plinth = {
      accent: { solid: color('#0b6e4f'), solidHover: color('#7a2048'), soild: color('#123') },
    };
    const result = createTheme({ plinth }, 'acme');
    expect(result.ok && result.value.light.variables['--plinth-accent-solid-hover']).toBe('#7a2048');
    expect(result).toMatchObject({
      warnings: [{ code: 'unknownField', path: ['plinth', 'accent', 'soild'], severity: 'warning' }],
    });
  });

  it('does not count as moved what nobody moved', () => {
    const theme = made({ primary: '#ffd400', secondary: '#0b6e4f' });
    for (const mode of MODES) {
      for (const { from, to } of theme.adjustments[mode]) expect(from).not.toBe(to);
    }
  });

  it('takes the colours of its status, band and answers from the design', () => {
    const { light: theme } = made({ primary: '#e3000f', secondary: '#ffd400' });
    for (const name of ['--plinth-status-on-track-soft', '--plinth-answer-5-bg'] as const)
      expect(theme.variables[name]).toBe(light.variables[name]);
  });

  it('turns the five hues together, so that they stay apart', () => {
    const theme = made({ primary: '#123456', secondary: '#7a2048' });
    const hues = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
    const solids = hues.map((hue) => theme.light.variables[`--plinth-principle-${hue}-solid`]);
    expect(new Set(solids).size).toBe(5);
    expect(theme.dark.variables['--plinth-principle-trust-fill']).not.toBe(
      dark.variables['--plinth-principle-trust-fill'],
    );
  });

  it('keeps corners in proportion, and the font as it is given', () => {
    const { auto } = made({ primary: '#123456', radius: 4, font: '"Lato Extended", Lato, sans-serif' });
    expect(auto.variables).toMatchObject({
      '--plinth-radius-sm': '2px',
      '--plinth-radius-lg': '4px',
      '--plinth-font-family': '"Lato Extended", Lato, sans-serif',
    });
  });

  it('has a theme that follows the system', () => {
    const theme = made({ primary: '#123456', name: 'acme' });
    expect(theme.auto).toMatchObject({ name: 'acme', colorScheme: 'auto' });
    expect(theme.auto.variables['--plinth-bg-surface']).toBe(
      `light-dark(${theme.light.variables['--plinth-bg-surface']},${theme.dark.variables['--plinth-bg-surface']})`,
    );
    expect(checkTheme(theme.auto).ok).toBe(true);
    const css = toCss(theme.auto);
    expect(css.ok && css.value).toContain('color-scheme:light dark;');
  });

  it.each([
    [{}, 'primary', 'missingField'],
    [{ primary: 'red' }, 'primary', 'notAllowed'],
    [{ primary: 12 }, 'primary', 'wrongType'],
    [{ primary: '#123', name: 'A B' }, 'name', 'badId'],
    [{ primary: '#123', font: 'x;}' }, 'font', 'notAllowed'],
    [{ primary: '#123', radius: 99 }, 'radius', 'outOfRange'],
    [{ primary: '#123', radius: NaN }, 'radius', 'outOfRange'],
  ])('refuses %j', (brand, key, code) => {
    const result = createTheme(brand as never);
    expect(result).toMatchObject({ ok: false, problems: [{ code, path: [key] }] });
  });

  it('refuses what is no brand', () => {
    expect(createTheme(null as never)).toMatchObject({ ok: false, problems: [{ code: 'notAnObject' }] });
  });
});

describe('levels in one hue', () => {
  const { light: theme, dark: night } = made({ primary: '#b3491b', levels: 'one-hue' });
  const fills = (variables: BrandTheme['light']['variables']) =>
    ['trust', 'conflict', 'commitment', 'accountability', 'results'].map((level) =>
      oklchOf(variables[`--plinth-principle-${level}-fill` as keyof typeof variables])!,
    );

  it('have the brand’s hue and stand apart by lightness, weightiest at the base', () => {
    const all = fills(theme.variables);
    for (const { h } of all) expect(Math.abs(h - oklchOf('#b3491b')!.h)).toBeLessThan(6);
    expect(all.map(({ l }) => l)).toEqual(all.map(({ l }) => l).sort((a, b) => a - b));
    const inTheDark = fills(night.variables).map(({ l }) => l);
    expect(inTheDark).toEqual([...inTheDark].sort((a, b) => b - a));
  });

  it('are one of two ways', () => {
    expect(createTheme({ primary: '#b3491b', levels: 'rainbow' as never })).toMatchObject({
      ok: false,
      problems: [{ code: 'notAllowed', path: ['levels'] }],
    });
  });
});
