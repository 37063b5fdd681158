// @vitest-environment jsdom
import { createTheme, exportTheme, type toDtcgFile, type BrandTheme } from 'plinth/theme';
import ts from 'typescript';
import { Ajv } from 'ajv';
import { ALL_ELEMENTS } from '../../src/embed/elements/all-elements';
import { VALUE_SCHEMAS } from './dtcg-schema';

const made = createTheme({
  name: 'acme-blue',
  primary: '#0b5fff',
  secondary: '#7a2048',
  font: 'Lato, sans-serif',
  radius: 4,
  levels: 'one-hue',
});
const theme = (made as { value: BrandTheme }).value;
const MODES = ['light', 'dark', 'high-contrast-light', 'high-contrast-dark'] as const;
const long = (variables: object) =>
  JSON.parse(JSON.stringify(variables).replace(/"#(.)(.)(.)"/g, '"#$1$1$2$2$3$3"')) as object;

describe('an exported theme', () => {
  it('is a valid token file that createTheme reads back, every mode as it was', () => {
    const { name, text } = exportTheme(theme, 'dtcg');
    expect(name).toBe('acme-blue.tokens.json');
    const ajv = new Ajv({ strict: false });
    const file = JSON.parse(text) as ReturnType<typeof toDtcgFile>;
    const groups = [file.plinth, ...Object.values(file['plinth-modes'])];
    expect(groups).toHaveLength(4);
    for (const tokens of groups)
      for (const [token, { $type, $value }] of Object.entries(tokens))
        expect([token, ajv.validate(VALUE_SCHEMAS[$type]!, $value)]).toEqual([token, true]);
    const back = createTheme(file, 'acme-blue');
    expect(back).toMatchObject({ ok: true });
    const { value } = back as { value: BrandTheme };
    for (const mode of MODES) {
      expect(value.adjustments[mode]).toEqual([]);
      const colours = Object.entries(theme[mode].variables).filter(([, text]) => /^#/.test(text));
      expect(long(value[mode].variables)).toMatchObject(long(Object.fromEntries(colours)));
      expect(value[mode].variables['--plinth-radius-lg']).toBe('4px');
    }
  });

  it('is a style sheet for widgets in the page and in shadow roots', () => {
    const { name, text } = exportTheme(theme, 'css');
    expect(name).toBe('acme-blue.css');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    // One for all, one for the shape of widgets in high contrast.
    expect(sheet.cssRules).toHaveLength(2);
    expect(sheet.cssRules[1]?.cssText).not.toContain('#');
    expect(text).toContain('[data-plinth-part$="-root"]:is(');
    expect(text).toContain('plinth-pyramid-diagram::part(pyramid-root preset)');
    for (const { suffix } of ALL_ELEMENTS) expect(text).toContain(`plinth-${suffix}::part(`);
    expect(text).toContain('  --plinth-radius-lg: 4px;');
    expect(text).toMatch(/--plinth-bg-canvas: light-dark\(#[0-9a-f]{3,6},#[0-9a-f]{3,6}\);/);
  });

  it('keeps lengths and times of a brand in high contrast, and leaves strokes and shadows there as they are', () => {
    const made = createTheme({
      plinth: {
        accent: { $type: 'color', solid: { $value: '#0b5fff' } },
        space: { $type: 'dimension', 4: { $value: '18px' } },
        duration: { $type: 'duration', base: { $value: '10ms' } },
        stroke: { $type: 'dimension', control: { $value: '1.5px' } },
      },
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(made.ok ? exportTheme(made.value, 'css').text : '');
    const [all, contrast] = [...sheet.cssRules].map(({ cssText }) => cssText);
    for (const rule of [all, contrast])
      expect(rule).toMatch(/--plinth-space-4: 18px;.*--plinth-duration-base: 10ms/s);
    expect(all).toContain('--plinth-stroke-control: 1.5px');
    expect(contrast).not.toMatch(/--plinth-(?:stroke|elevation)/);
  });

  it('is a TypeScript module without an error of syntax', () => {
    const { text } = exportTheme(theme, 'typescript');
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    for (const name of ['acmeBlue', 'acmeBlueHighContrastLight', 'acmeBlueHighContrastDark'])
      expect(text).toContain(`export const ${name}: Theme = {`);
  });
});

describe('a theme of tokens', () => {
  const file = {
    brand: { $type: 'color', blue: { $value: '#0b5fff' } },
    plinth: {
      $type: 'color',
      accent: { solid: { $value: '{brand.blue}' } },
      text: { subtle: { $value: '#eeeeee' } },
    },
  };

  it('keeps what can be read, moves what cannot, and says so', () => {
    const result = createTheme(file);
    expect(result).toMatchObject({ ok: true });
    const { light, dark, report, adjustments } = (result as { value: BrandTheme }).value;
    expect(light.variables['--plinth-accent-solid']).toBe('#0b5fff');
    expect(adjustments.light.map(({ token }) => token)).toContain('--plinth-text-subtle');
    for (const mode of MODES) expect(report[mode].filter(({ passes }) => !passes)).toEqual([]);
    expect(dark.variables['--plinth-accent-solid']).not.toBe('#0b5fff');
  });

  it('is for the mode of its own ground', () => {
    const dark = { plinth: { bg: { $type: 'color', canvas: { $value: '#101010' } } } };
    const { value } = createTheme(dark) as { value: BrandTheme };
    expect(value.dark.variables['--plinth-bg-canvas']).toBe('#101010');
    expect(value.light.variables['--plinth-bg-canvas']).not.toBe('#101010');
  });

  it.each([
    [{ plinth: { a: { $type: 'color', $value: '{x.y}' } } }, 'unknownReference', ['plinth', 'a']],
    [
      { plinth: {}, 'plinth-modes': { dark: { a: { $type: 'color', $value: 'url(x)' } } } },
      'wrongType',
      ['plinth-modes', 'dark', 'a'],
    ],
    [{ plinth: 1 }, 'missingField', ['plinth']],
  ])('refuses with a path: %j', (file, code, path) => {
    expect(createTheme(file as never)).toMatchObject({ ok: false, problems: [{ code, path }] });
  });
});
