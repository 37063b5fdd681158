import fc from 'fast-check';
import { createTheme, fromDtcg, light, toDtcg, toTypeScript, type Theme } from 'plinth/theme';

const made = createTheme({ primary: '#0b6e4f', radius: 4, font: '"Lato Extended", sans-serif' });
const brand: Theme = made.ok ? made.value.light : light;

describe('a theme as a token file', () => {
  it('comes back as it went', () => {
    const back = fromDtcg(JSON.parse(JSON.stringify(toDtcg(brand))), light);
    expect(back).toMatchObject({ ok: true });
    const { variables } = (back as { value: Theme }).value;
    for (const [name, value] of Object.entries(brand.variables)) {
      const norm = (text = '') => text.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
      expect([name, norm(variables[name as keyof typeof variables])]).toEqual([name, norm(value)]);
    }
  });

  it('says what each token is', () => {
    const { plinth } = toDtcg(brand);
    expect(plinth['accent-solid']).toEqual({
      $type: 'color',
      $value: { colorSpace: 'srgb', components: [0.0431, 0.4314, 0.3098], hex: '#0b6e4f' },
    });
    expect(plinth['radius-lg']).toEqual({ $type: 'dimension', $value: { value: 4, unit: 'px' } });
    expect(plinth['font-family']).toEqual({ $type: 'fontFamily', $value: ['Lato Extended', 'sans-serif'] });
  });

  it('follows aliases, takes types from groups, and reads nested names', () => {
    const file = {
      brand: { $type: 'color', blue: { $value: { colorSpace: 'oklch', components: [0.52, 0.2, 277] } } },
      plinth: {
        $type: 'color',
        accent: { solid: { $value: '{brand.blue}' }, solidHover: { $value: '#433fbd' } },
      },
    };
    expect(fromDtcg(file, light)).toMatchObject({
      ok: true,
      value: { variables: { '--plinth-accent-solid': '#5252d8', '--plinth-accent-solid-hover': '#433fbd' } },
    });
  });

  it.each([
    ['a group that is a colour itself', { $type: 'color', $value: '{brand.blue}' }],
    ['its own name for that', { $type: 'color', $value: '{brand.blue.$root}' }],
    ['a JSON pointer to a token', { $ref: '#/brand/blue/dark' }],
    ['a JSON pointer to a value', { $type: 'color', $value: { $ref: '#/brand/blue/dark/$value' } }],
    ['a type of what is named before that of the group', { $value: '{brand.blue.dark}' }],
    ['eight digits that hide nothing', { $type: 'color', $value: '#112233ff' }],
    ['HSL', { $type: 'color', $value: { colorSpace: 'hsl', components: [210, 50, 13.333] } }],
    ['HWB', { $type: 'color', $value: { colorSpace: 'hwb', components: [210, 6.667, 80] } }],
    [
      'linear light',
      { $type: 'color', $value: { colorSpace: 'srgb-linear', components: [0.0056, 0.016, 0.0331] } },
    ],
    ['OKLab', { $type: 'color', $value: { colorSpace: 'oklab', components: [0.2462, -0.0138, -0.0374] } }],
    [
      'another space with its hex',
      { $type: 'color', $value: { colorSpace: 'lab', components: [1, 2, 3], hex: '#112233' } },
    ],
    [
      'a part by pointer',
      { $type: 'color', $value: { colorSpace: 'srgb', components: [{ $ref: '#/part' }, 0.1333, 0.2] } },
    ],
  ])('reads %s', (_, solid) => {
    const brand = { blue: { $type: 'color', $root: { $value: '#112233' }, dark: { $value: '#112233' } } };
    const file = { brand, part: 0.0667, plinth: { $type: 'dimension', accent: { solid } } };
    expect(fromDtcg(file, light)).toMatchObject({
      ok: true,
      value: { variables: { '--plinth-accent-solid': '#112233' } },
    });
  });

  it.each([
    ['dimension', '12px', '12px'],
    ['dimension', '0.5rem', '0.5rem'],
    ['dimension', 0, '0px'],
    ['dimension', { value: 12, unit: 'px' }, '12px'],
    ['duration', '120ms', '120ms'],
    ['fontFamily', 'Lato Extended, sans-serif', '"Lato Extended", sans-serif'],
    ['fontFamily', `serif, "Plain, Old", 'X'`, 'serif, "Plain, Old", X'],
    ['cubicBezier', [0.3, 1.35, 0.5, 1], 'cubic-bezier(0.3,1.35,0.5,1)'],
    ['shadow', { color: '#0000001a', offsetX: '0px', offsetY: '2px', blur: '8px' }, '0 2px 8px #0000001a'],
    [
      'shadow',
      [
        { color: '#123', offsetX: 0, offsetY: { value: 1, unit: 'px' }, blur: 0, spread: '2px' },
        {
          color: { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.2 },
          offsetX: 0,
          offsetY: { value: 0.5, unit: 'rem' },
          blur: { value: 16, unit: 'px' },
          spread: { value: -6, unit: 'px' },
        },
      ],
      '0 1px 0 2px #123,0 0.5rem 16px -6px #00000033',
    ],
  ])('reads the %s %j', ($type, $value, css) => {
    const file = { plinth: { radius: { lg: { $type, $value } } } };
    expect(fromDtcg(file, light)).toMatchObject({ value: { variables: { '--plinth-radius-lg': css } } });
  });

  it.each([
    ['cubicBezier', [0.3, 1, 1.5, 1]],
    ['cubicBezier', [0.3, 1, 0.5]],
    ['shadow', []],
    ['shadow', { color: '#000', offsetX: '0px', offsetY: '2px', blur: '8px', inset: true }],
    ['shadow', { color: 'rgb(0 0 0)', offsetX: '0px', offsetY: '2px', blur: '8px' }],
    ['shadow', { color: '#000', offsetX: '0px', offsetY: '2em', blur: '8px' }],
    [
      'shadow',
      { color: { colorSpace: 'srgb', components: [0, 0, 0], alpha: 2 }, offsetX: 0, offsetY: 0, blur: 0 },
    ],
    ['shadow', { color: '{plinth.shade}', offsetX: 0, offsetY: 0, blur: 0 }],
  ])('refuses the %s %j', ($type, $value) => {
    const file = { plinth: { elevation: { 2: { $type, $value } } } };
    expect(fromDtcg(file, light)).toMatchObject({
      problems: [{ code: 'wrongType', path: ['plinth', 'elevation', '2'] }],
    });
  });

  it('follows references inside a shadow', () => {
    const file = {
      ink: { $type: 'color', $value: '#10203040' },
      soft: { $type: 'dimension', $value: '24px' },
      plinth: {
        elevation: {
          3: {
            $type: 'shadow',
            $value: [{ color: '{ink}', offsetX: '0px', offsetY: '4px', blur: { $ref: '#/soft' } }],
          },
        },
      },
    };
    expect(fromDtcg(file, light)).toMatchObject({
      value: { variables: { '--plinth-elevation-3': '0 4px 24px #10203040' } },
    });
  });

  it('brings back what no preset has: times, curves, lengths in rem', () => {
    const variables = {
      '--plinth-duration-base': '120ms',
      '--plinth-ease-standard': 'cubic-bezier(0.2,0,0,1)',
      '--plinth-space-4': '1.25rem',
      '--plinth-elevation-2': '0 2px 8px #0000001a,0 -0.5rem 0 1px #123456',
    };
    const theme: Theme = { ...light, variables };
    expect(fromDtcg(toDtcg(theme), { ...light, variables: {} })).toMatchObject({ value: { variables } });
  });

  it('takes names as tools write them, and warns of one that is none of ours', () => {
    const file = {
      plinth: {
        $type: 'color',
        Accent: { 'Solid Hover': { $value: '#112233' }, $root: { $value: '#445566' } },
        accent_solid: { $value: '#778899' },
      },
    };
    expect(fromDtcg(file, light)).toMatchObject({
      value: { variables: { '--plinth-accent-solid-hover': '#112233', '--plinth-accent-solid': '#778899' } },
      warnings: [{ code: 'unknownField', path: ['plinth', 'Accent', '$root'], severity: 'warning' }],
    });
    for (const name of Object.keys(light.variables))
      expect(
        fromDtcg({ plinth: { [name.slice(9)]: { $type: 'color', $value: '#123' } } }, light),
      ).toMatchObject({
        warnings: [],
      });
  });

  it.each([
    [null, 'notAnObject', []],
    [{}, 'missingField', ['plinth']],
    [{ plinth: { a: { $type: 'color', $value: '{x.y}' } } }, 'unknownReference', ['plinth', 'a']],
    [{ plinth: { a: { $type: 'color', $value: '{plinth.a}' } } }, 'unknownReference', ['plinth', 'a']],
    [{ plinth: { a: { $type: 'color', $value: 'url(x)' } } }, 'wrongType', ['plinth', 'a']],
    [{ plinth: { a: { $value: '#123456' } } }, 'wrongType', ['plinth', 'a']],
    [
      { plinth: { 'font-family': { $type: 'fontFamily', $value: ['x;}*{'] } } },
      'notAllowed',
      ['plinth', 'font-family'],
    ],
  ])('refuses %j', (file, code, path) => {
    expect(fromDtcg(file, light)).toMatchObject({ ok: false, problems: [{ code, path }] });
  });

  it('comes to an end where many fonts refer to each other', () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
    const $value = names.map((name) => `{plinth.${name}}`);
    const plinth = Object.fromEntries(names.map((name) => [name, { $type: 'fontFamily', $value }]));
    const { problems } = fromDtcg({ plinth }, light) as { problems: readonly object[] };
    expect(problems).toHaveLength(12);
    expect(problems[0]).toMatchObject({ code: 'wrongType', path: ['plinth', 'f0'] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fromDtcg(a, light);
        fromDtcg({ plinth: a, other: b }, light);
      }),
    );
  });

  it('becomes a module', () => {
    const text = toTypeScript(brand);
    expect(text.ok && text.value).toContain(`'--plinth-accent-solid': "#0b6e4f",`);
    expect(toTypeScript({ ...brand, name: "x'y" })).toMatchObject({ ok: false });
  });
});
