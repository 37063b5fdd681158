import { contrastReport, dark, highContrastDark, highContrastLight, light, TOKEN_PAIRS } from 'plinth/theme';

describe.each([light, dark, highContrastLight, highContrastDark])('contrast of $name', (preset) => {
  const report = contrastReport(preset);

  it('reaches what is required in every pair that the widgets use', () => {
    expect(report).toHaveLength(TOKEN_PAIRS.length);
    expect(report.filter((entry) => !entry.passes)).toEqual([]);
  });

  it('asks 7:1 of text in high contrast, 4.5:1 otherwise, and 3:1 of graphics', () => {
    const text = preset.contrast === 'more' ? 7 : 4.5;
    expect(new Set(report.map((entry) => entry.required))).toEqual(new Set([3, text]));
  });

  it('has an edge for controls on every ground', () => {
    const grounds = report.filter((entry) => entry.foreground === '--plinth-border-control');
    expect(grounds.map((entry) => entry.background)).toEqual(
      expect.arrayContaining(['--plinth-bg-canvas', '--plinth-bg-surface', '--plinth-bg-raised']),
    );
  });
});

it('has the same variables in all four presets', () => {
  const names = Object.keys(light.variables).sort();
  for (const preset of [dark, highContrastLight, highContrastDark]) {
    expect(Object.keys(preset.variables).sort()).toEqual(names);
  }
});
