import fc from 'fast-check';
import { checkTheme, highContrastDark, light, toCss, type Theme } from 'plinth/theme';

const themeWith = (value: unknown): Theme => ({
  name: 'brand',
  colorScheme: 'light',
  contrast: 'normal',
  variables: { '--plinth-bg-surface': value as string },
});

describe('toCss', () => {
  it('writes one rule that names the widgets with this theme', () => {
    expect(toCss(themeWith(' #fff '))).toEqual({
      ok: true,
      value: '[data-plinth-part][data-plinth-theme="brand"]{color-scheme:light;--plinth-bg-surface:#fff;}',
      warnings: [],
    });
  });

  it.each([light, highContrastDark])('takes every value of $name', (preset) => {
    expect(toCss(preset).ok).toBe(true);
  });

  it('takes a selector of the host', () => {
    const result = toCss(themeWith('#fff'), '.acme [data-plinth-part="pyramid-root"], #one > .two:hover');
    expect(result.ok).toBe(true);
  });

  it.each(['', '.a{', 'a}b', '.a;', '@media x', '.a/*', '[a="', '.a\\:b', '<style', ':not(.a'])(
    'refuses the selector %j',
    (selector) => {
      expect(toCss(themeWith('#fff'), selector)).toMatchObject({
        ok: false,
        problems: [{ code: 'notAllowed', path: ['selector'] }],
      });
    },
  );

  it.each([
    'oklch(62% .1 174)',
    'rgb(0 0 0/.5)',
    '0 1px 2px -1px #0000000d,0 0 1px rgba(0, 0, 0, .4)',
    '"Källa Sans", \'Noto Sans 日本\', sans-serif',
    'color-mix(in oklch, var(--brand) 40%, white)',
    'calc(4px*(2 + var(--x, 1)))',
    '600 15px/20px var(--plinth-font-sans)',
  ])('takes %j', (value) => {
    expect(toCss(themeWith(value)).ok).toBe(true);
  });

  it.each([
    'red;}body{display:none',
    'url(https://evil.test/x)',
    'URL("x")',
    'u\\72l(x)',
    'image-set("x" 1x)',
    'src("x")',
    'calc(url(x))',
    'expression(alert(1))',
    'attr(href)',
    '</style><script>',
    'red/*',
    '*/red',
    '"open',
    'rgb(1 2 3',
    ')(',
    'red !important',
    'a\nb',
    '@import x',
    'x'.repeat(401),
    '',
    ' ',
    7,
    null,
  ])('refuses %j', (value) => {
    const result = toCss(themeWith(value));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems[0]?.path).toEqual(['variables', '--plinth-bg-surface']);
  });

  it('never lets a value out of its declaration or load anything, whatever it is', () => {
    const piece = fc.constantFrom(
      'url',
      '(',
      ')',
      '"',
      "'",
      ';',
      '{',
      '}',
      '\\',
      '/*',
      '*/',
      '<',
      '\n',
      'a',
      'var',
      '--x',
      ',',
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const result = toCss(themeWith(value));
        if (!result.ok) return;
        const body = result.value.slice(result.value.indexOf('{') + 1, -1);
        expect(body.split(';')).toHaveLength(3);
        expect(body).not.toMatch(/[{}<>\\@\n\r\f\0]|\/\*|\*\//);
        expect(body.replace(/"[^"]*"|'[^']*'/g, '')).not.toMatch(/url\(|src\(|image|element\(/i);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('checkTheme', () => {
  it.each([null, undefined, 'light', [], 4])('refuses %j', (value) => {
    expect(checkTheme(value)).toMatchObject({ ok: false, problems: [{ code: 'notAnObject', path: [] }] });
  });

  it('reports every problem with its path', () => {
    const result = checkTheme({
      name: 'Brand "x"',
      colorScheme: 'blue',
      contrast: 'normal',
      variables: { color: 'red', '--plinth-a;b': 'red', '--plinth-bg-canvas': 'url(x)' },
    });
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: 'badId', path: ['name'] },
        { code: 'notAllowed', path: ['colorScheme'] },
        { code: 'unknownField', path: ['variables', 'color'] },
        { code: 'unknownField', path: ['variables', '--plinth-a;b'] },
        { code: 'notAllowed', path: ['variables', '--plinth-bg-canvas'] },
      ],
    });
  });

  it('keeps the name "auto" for the reader\'s system', () => {
    expect(checkTheme({ ...light, name: 'auto' }).ok).toBe(false);
  });

  it('rebuilds, so that nothing else comes through', () => {
    const hostile = JSON.parse(
      '{"name":"a","colorScheme":"dark","contrast":"more","variables":{},"__proto__":{"x":1},"y":2}',
    ) as unknown;
    expect(checkTheme(hostile)).toEqual({
      ok: true,
      value: { name: 'a', colorScheme: 'dark', contrast: 'more', variables: {} },
      warnings: [],
    });
  });
});
