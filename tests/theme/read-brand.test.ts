import fc from 'fast-check';
import { createTheme, readBrand, type BrandReading } from 'plinth/theme';

function read(text: string): BrandReading {
  const result = readBrand(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('a pasted brand', () => {
  it.each([
    ['#006943', { primary: '#006943' }],
    ['Our green is #006943, ink #1f1d1a.', { primary: '#006943', neutral: '#1f1d1a' }],
    [
      '#1f1d1a\nrgb(0, 105, 67)\n#e3000f #ffffff',
      { primary: '#006943', secondary: '#e3000f', neutral: '#1f1d1a' },
    ],
    ['#ffb000 #7a2048 #1f2a44', { primary: '#ffb000', secondary: '#7a2048', neutral: '#1f2a44' }],
    ['#333 #777', { primary: '#333333', neutral: '#777777' }],
  ])('may be colours: %s', (text, source) => expect(read(text)).toEqual({ kind: 'colours', source }));

  it('may be a brand as JSON', () => {
    expect(read('{"primary": "#006943", "radius": 4}')).toEqual({
      kind: 'brand',
      source: { primary: '#006943', radius: 4 },
    });
  });

  it('may be the variables of a host, with the mode it is in', () => {
    const text = ':root { --bs-primary: #0f6cbf; --bs-body-bg: #212529; --bs-border-radius: .375rem }';
    expect(read(text)).toMatchObject({
      kind: 'host',
      host: 'bootstrap',
      mode: 'dark',
      source: { primary: '#0f6cbf', radius: 6 },
    });
    expect(read('--ic-brand-primary: #0374B5;')).not.toHaveProperty('mode');
  });

  it('may be Sass or custom properties of any name, references followed', () => {
    const sass = `
      // $primary: #ff0000;
      $orange: #f98012; /* $brand: #000000; */
      $primary: $orange !default;
      $primary-hover: #000;
      $body-color: #1d2125;
      $font-family-base: "Open Sans", sans-serif;
      $card-border-radius: 8px;`;
    expect(read(sass)).toEqual({
      kind: 'variables',
      source: {
        primary: '#f98012',
        neutral: '#1d2125',
        font: '"Open Sans", sans-serif',
        radius: 8,
      },
    });
    expect(read('--acme-blue: #0b5fff; --acme-brand: var(--acme-blue); --on-brand: #fff')).toMatchObject({
      source: { primary: '#0b5fff' },
    });
    expect(readBrand('--a-brand: var(--b); --b: var(--a-brand)')).toMatchObject({ ok: false });
  });

  it('may be a preset of Moodle: ink is no ground, a grey turns no levels, corners are those of a card', () => {
    const preset = `
      $primary: #f98012;
      $secondary: #ced4da;
      $body-bg: #fff;
      $body-color: #1d2125;
      $border-radius: .25rem;
      $border-radius-lg: .5rem;
      $font-family-sans-serif: "Open Sans", Arial, sans-serif;`;
    const source = {
      primary: '#f98012',
      neutral: '#1d2125',
      font: '"Open Sans", Arial, sans-serif',
      radius: 8,
    };
    expect(read(preset)).toEqual({ kind: 'variables', source });
    // Bootstrap 4's names have no prefix: nobody's host.
    expect(read('--primary: #f98012; --accent-text: #222')).toMatchObject({ kind: 'variables' });
  });

  it('may be a token file, ours or of any shape', () => {
    const ours = { plinth: { 'accent-solid': { $type: 'color', $value: '#0b6e4f' } } };
    expect(read(JSON.stringify(ours))).toEqual({ kind: 'tokens', source: ours });
    const theirs = {
      palette: { $type: 'color', green: { $value: '#0b6e4f' } },
      color: { $type: 'color', brand: { $value: '{palette.green}' }, text: { $value: '#222222' } },
      shape: { radius: { $type: 'dimension', $value: { value: 10, unit: 'px' } } },
      type: { family: { font: { $type: 'fontFamily', $value: ['Lato', 'sans-serif'] } } },
    };
    expect(read(JSON.stringify(theirs))).toEqual({
      kind: 'tokens',
      source: { primary: '#0b6e4f', neutral: '#222222', font: 'Lato, sans-serif', radius: 10 },
    });
  });

  it.each([
    ['', 'missingField'],
    ['nothing here', 'missingField'],
    ['{', 'notJson'],
    ['{"__proto__": {"primary": "#000"}}', 'forbiddenKey'],
    ['[]', 'missingField'],
    ['x'.repeat(500_001), 'tooLong'],
  ])('is refused with a code: %#', (text, code) => {
    expect(readBrand(text)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('never throws, and what it reads makes a theme or a problem', () => {
    const piece = fc.constantFrom(
      '--bs-primary:',
      '#0b6e4f',
      'var(--x)',
      '{',
      '}',
      '"plinth"',
      ':',
      ';',
      '$primary:',
      ' ',
      'rgb(1,2,3)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const result = readBrand(pieces.join(''));
        if (result.ok) expect(typeof createTheme(result.value.source).ok).toBe('boolean');
      }),
    );
  });
});
