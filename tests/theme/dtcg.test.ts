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
    [null, 'notAnObject', []],
    [{}, 'missingField', ['plinth']],
    [{ plinth: { a: { $type: 'color', $value: '{x.y}' } } }, 'unknownReference', ['plinth', 'a']],
    [{ plinth: { a: { $type: 'color', $value: '{plinth.a}' } } }, 'unknownReference', ['plinth', 'a']],
    [{ plinth: { a: { $type: 'color', $value: 'url(x)' } } }, 'wrongType', ['plinth', 'a']],
    [{ plinth: { a: { $value: '#123456' } } }, 'wrongType', ['plinth', 'a']],
    [
      { plinth: { 'font-family': { $type: 'fontFamily', $value: ['x;}*{'] } } },
      'notAllowed',
      ['variables', '--plinth-font-family'],
    ],
  ])('refuses %j', (file, code, path) => {
    expect(fromDtcg(file, light)).toMatchObject({ ok: false, problems: [{ code, path }] });
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
