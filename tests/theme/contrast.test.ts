import { contrastRatio, contrastReport, extendTheme, light } from 'plinth/theme';

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#000', 21],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#ff0000', '#ffffff', 3.998],
    ['#0000ff', '#ffffff', 8.592],
    ['#123456', '#123456', 1],
  ])('%s on %s is %d', (first, second, expected) => {
    expect(contrastRatio(first, second)).toBeCloseTo(expected, 3);
    expect(contrastRatio(second, first)).toBeCloseTo(expected, 3);
  });

  it.each(['', 'red', '#12', '#1234', '#12345678', '#12345g', 'rgb(0 0 0)'])('cannot read %j', (text) => {
    expect(contrastRatio(text, '#ffffff')).toBeNull();
  });
});

describe('contrastReport', () => {
  it('fails a pair with a missing colour', () => {
    const report = contrastReport({ contrast: 'normal', variables: {} });
    expect(report.every((entry) => entry.ratio === null && !entry.passes)).toBe(true);
  });

  it('names the pairs that a brand breaks, and no others', () => {
    const brand = extendTheme({
      base: light,
      name: 'brand',
      variables: { '--plinth-accent-solid-pressed': '#ffd400' },
    });
    const failing = contrastReport(brand).filter((entry) => !entry.passes);
    expect(failing.map((entry) => [entry.foreground, entry.background])).toEqual([
      ['--plinth-accent-on-fill', '--plinth-accent-solid-pressed'],
    ]);
  });

  it('follows a reference, and ends on a circle', () => {
    const status = extendTheme({
      base: light,
      name: 'brand',
      variables: { '--plinth-status-at-risk-solid': '#000000' },
    });
    const band = contrastReport(status).find((entry) => entry.foreground === '--plinth-band-uneven-solid');
    expect(band?.ratio).toBe(21);

    const circle = extendTheme({
      base: light,
      name: 'circle',
      variables: {
        '--plinth-text-default': 'var(--plinth-text-muted)',
        '--plinth-text-muted': 'var(--plinth-text-default)',
      },
    });
    const text = contrastReport(circle).find((entry) => entry.foreground === '--plinth-text-default');
    expect(text).toMatchObject({ ratio: null, passes: false });
  });
});
