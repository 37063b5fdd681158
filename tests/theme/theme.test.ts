import { dark, extendTheme, highContrastDark, highContrastLight, light, loadPreset } from 'plinth/theme';
import { themeAttributes } from '../../src/theme/theme-attributes';

describe('presets', () => {
  it('load on demand', async () => {
    expect(await loadPreset('high-contrast-light')).toBe(highContrastLight);
    expect(await loadPreset('high-contrast-dark')).toBe(highContrastDark);
  });

  it('extend without changing the base', () => {
    const before = structuredClone(light);
    const brand = extendTheme({
      base: light,
      name: 'brand',
      variables: { '--plinth-accent-solid': '#005f3b' },
    });
    expect(brand).toMatchObject({ name: 'brand', colorScheme: 'light', contrast: 'normal' });
    expect(brand.variables['--plinth-accent-solid']).toBe('#005f3b');
    expect(brand.variables['--plinth-bg-canvas']).toBe(light.variables['--plinth-bg-canvas']);
    expect(light).toEqual(before);
  });
});

describe('themeAttributes', () => {
  it.each(['auto', 'light', 'dark'] as const)('names %s and nothing else', (setting) => {
    expect(themeAttributes(setting)).toEqual({ 'data-plinth-theme': setting });
  });

  it('says which scheme stands behind a preset that may still be loading', () => {
    expect(themeAttributes('high-contrast-dark')).toEqual({
      'data-plinth-theme': 'high-contrast-dark',
      'data-plinth-scheme': 'dark',
      'data-plinth-contrast': 'more',
    });
    expect(themeAttributes('high-contrast-light')['data-plinth-scheme']).toBe('light');
  });

  it('says the same of a preset by name and by value', () => {
    expect(themeAttributes(highContrastDark)).toEqual(themeAttributes('high-contrast-dark'));
    expect(themeAttributes(dark)).toMatchObject({
      'data-plinth-theme': 'dark',
      'data-plinth-scheme': 'dark',
    });
  });
});
