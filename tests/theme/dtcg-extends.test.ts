import fc from 'fast-check';
import { createTheme, fromDtcg, light, readBrand, type ThemeTokens } from 'plinth/theme';

const color = ($value: string) => ({ $type: 'color', $value });
const solid = '--plinth-accent-solid';
const hover = '--plinth-accent-solid-hover';

/** What our tokens are, the presets aside. */
function variablesOf(file: object) {
  const read = fromDtcg(file, { ...light, variables: {} });
  return read.ok ? read.value.variables : read.problems;
}

describe('a group that extends another', () => {
  it.each([
    ['by its name', '{brand.accent}'],
    ['by a pointer', '#/brand/accent'],
  ])('holds what the other holds, named %s', (_, $extends) => {
    const file = {
      brand: { accent: { solid: color('#111111'), 'solid-hover': color('#222222') } },
      plinth: { accent: { $extends, 'solid-hover': color('#333333') } },
    };
    expect(variablesOf(file)).toEqual({ [solid]: '#111111', [hover]: '#333333' });
  });

  it('does so by a `$ref` to a group, too, and a `$ref` to a token stays a token', () => {
    const file = {
      brand: { accent: { solid: color('#111111') }, hover: color('#222222') },
      plinth: { accent: { $ref: '#/brand/accent', 'solid-hover': { $ref: '#/brand/hover' } } },
    };
    expect(variablesOf(file)).toEqual({ [solid]: '#111111', [hover]: '#222222' });
  });

  it('merges groups of one name, replaces a token as a whole, and may replace a group by a token', () => {
    const file = {
      base: {
        accent: {
          solid: { $type: 'color', $value: '#111111', $description: 'old' },
          'on-solid': color('#ffffff'),
        },
        bg: { canvas: { deep: color('#444444') } },
      },
      plinth: { $extends: '{base}', accent: { solid: color('#222222') }, bg: { canvas: color('#fafafa') } },
    };
    expect(variablesOf(file)).toEqual({
      [solid]: '#222222',
      '--plinth-accent-on-solid': '#ffffff',
      '--plinth-bg-canvas': '#fafafa',
    });
  });

  it('inherits in a chain, and what is referred to may be inherited', () => {
    const file = {
      first: { solid: color('#111111'), hover: color('#222222') },
      second: { $extends: '{first}', solid: color('#555555') },
      third: { inner: { $extends: '{second}' } },
      plinth: {
        accent: { solid: color('{third.inner.solid}'), 'solid-hover': color('{third.inner.hover}') },
      },
    };
    expect(variablesOf(file)).toEqual({ [solid]: '#555555', [hover]: '#222222' });
  });

  it('takes the type along that the groups around the other gave it', () => {
    const file = {
      brand: { $type: 'color', accent: { solid: { $value: '#111111' } } },
      plinth: { $type: 'dimension', accent: { $extends: '{brand.accent}' } },
    };
    expect(variablesOf(file)).toEqual({ [solid]: '#111111' });
  });

  it('may extend a part of itself that stands beside it', () => {
    const file = {
      brand: { base: { solid: color('#111111') }, accent: { $extends: '{brand.base}' } },
      plinth: { accent: { $extends: '{brand.accent}' } },
    };
    expect(variablesOf(file)).toEqual({ [solid]: '#111111' });
  });

  it.each([
    ['nowhere', { plinth: { accent: { $extends: '{brand.none}' } } }, ['plinth', 'accent', '$extends']],
    ['no reference', { plinth: { accent: { $extends: 12 } } }, ['plinth', 'accent', '$extends']],
    [
      'a token',
      { solid: color('#111111'), plinth: { accent: { $extends: '{solid}' } } },
      ['plinth', 'accent', '$extends'],
    ],
    [
      'the group it is in',
      { plinth: { accent: { $extends: '{plinth}' } } },
      ['plinth', 'accent', '$extends'],
    ],
    ['itself', { plinth: { accent: { $extends: '{plinth.accent}' } } }, ['plinth', 'accent', '$extends']],
    ['a circle', { a: { $extends: '{b}' }, b: { $extends: '{a}' }, plinth: {} }, ['b', '$extends']],
  ])('refuses %s and says where', (_, file, path) => {
    expect(fromDtcg(file, light)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknownReference', path }],
    });
  });

  it('comes to an end where each group holds the one before it ten times', () => {
    const ten = (content: object) =>
      Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`x${index}`, content]));
    const file: Record<string, object> = { level0: ten(color('#111111')) };
    for (let level = 1; level < 14; level += 1)
      file[`level${level}`] = ten({ $extends: `{level${level - 1}}` });
    const read = fromDtcg({ ...file, plinth: { $extends: '{level13}' } }, light);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'tooMany', path: [] }] });
  });

  it('never throws, and without it a file means what it meant', () => {
    const groups = fc.letrec((tie) => ({
      group: fc.dictionary(
        fc.constantFrom('a', 'b', 'c', '$extends', '$ref', '$root', '$type', '__proto__'),
        fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom('{a}', '{b.c}', '{plinth}', '#/a', '#/b/c', 'color', 7),
          fc.constant(color('#111111')),
          tie('group'),
        ),
      ),
    })).group as fc.Arbitrary<object>;
    fc.assert(
      fc.property(groups, groups, groups, (a, b, plinth) => {
        const read = fromDtcg({ a, b, plinth }, light);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a theme of such a file', () => {
  it('may extend the light tokens in the dark ones', () => {
    const file: ThemeTokens = {
      plinth: { 'accent-solid': color('#0b6e4f'), 'bg-canvas': color('#ffffff') },
      'plinth-modes': { dark: { $extends: '{plinth}', 'bg-canvas': color('#101010') } },
    };
    const made = createTheme(file, 'acme');
    expect(made).toMatchObject({
      ok: true,
      value: {
        light: { variables: { '--plinth-bg-canvas': '#ffffff' } },
        dark: { variables: { '--plinth-bg-canvas': '#101010' } },
      },
    });
  });

  it('says where in the file a mode is wrong', () => {
    const file: ThemeTokens = {
      plinth: { 'accent-solid': color('#0b6e4f') },
      'plinth-modes': { dark: { accent: { $extends: '{none}' }, bg: { canvas: color('{none}') } } },
    };
    expect(createTheme(file, 'acme')).toMatchObject({
      problems: [{ code: 'unknownReference', path: ['plinth-modes', 'dark', 'accent', '$extends'] }],
    });
    const other: ThemeTokens = {
      plinth: { 'accent-solid': color('#0b6e4f') },
      'plinth-modes': { dark: { bg: { canvas: color('{none}') } } },
    };
    expect(createTheme(other, 'acme')).toMatchObject({
      problems: [{ code: 'unknownReference', path: ['plinth-modes', 'dark', 'bg', 'canvas'] }],
    });
  });

  it('has its lengths, times and curves in every mode, and its strokes where the contrast is the same', () => {
    const file: ThemeTokens = {
      plinth: {
        'accent-solid': color('#0b6e4f'),
        'radius-sm': { $type: 'dimension', $value: '2px' },
        'duration-base': { $type: 'duration', $value: '10ms' },
        'ease-standard': { $type: 'cubicBezier', $value: [0, 0, 1, 1] },
        'stroke-control': { $type: 'dimension', $value: '1.5px' },
      },
      'plinth-modes': { dark: { 'radius-sm': { $type: 'dimension', $value: '3px' } } },
    };
    const made = createTheme(file, 'acme');
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const { auto, light: day, dark: night, 'high-contrast-dark': contrast } = made.value;
    const of = (theme: typeof day, name: string) =>
      theme.variables[`--plinth-${name}` as keyof typeof theme.variables];
    expect([auto, day, night, contrast].map((theme) => of(theme, 'duration-base'))).toEqual(
      Array(4).fill('10ms'),
    );
    expect(of(auto, 'ease-standard')).toBe('cubic-bezier(0,0,1,1)');
    expect([day, night, contrast].map((theme) => of(theme, 'radius-sm'))).toEqual(['2px', '3px', '2px']);
    expect([auto, night, contrast].map((theme) => of(theme, 'stroke-control'))).toEqual([
      '1.5px',
      '1.5px',
      '2px',
    ]);
  });

  it('has its shadows by day and by night in the theme that follows the system', () => {
    const shadow = (color: string) => ({
      $type: 'shadow',
      $value: { color, offsetX: '0px', offsetY: '2px', blur: '8px' },
    });
    const made = createTheme(
      {
        plinth: { 'accent-solid': color('#0b6e4f'), 'elevation-2': shadow('#0b6e4f33') },
        'plinth-modes': { dark: { 'elevation-2': shadow('#00000080') } },
      },
      'acme',
    );
    expect(made.ok && made.value.auto.variables['--plinth-elevation-2']).toBe(
      '0 2px 8px light-dark(#0b6e4f33,#0000),0 2px 8px light-dark(#0000,#00000080)',
    );
    expect(made.ok && '--plinth-elevation-1' in made.value.auto.variables).toBe(false);
  });

  it('is read from a text that somebody pastes, also without our own group', () => {
    const text = JSON.stringify({
      blue: { 500: color('#1f5fbf') },
      green: { 500: color('#0b6e4f') },
      primary: { $extends: '{green}' },
    });
    expect(readBrand(text)).toMatchObject({ ok: true, value: { source: { primary: '#0b6e4f' } } });
  });
});
