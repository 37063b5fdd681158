import { isPlainObject } from '../../core/shared/json';
import { isSafeCssValue } from '../css-value';
import { parseCssColor } from '../parse-css-color';
import type { PresetName } from '../theme.types';
import type { HostLook } from './host.types';
import { brandOf, modeOf, pixels } from './read-host';

/** The text at the first path that has one. */
function textAt(value: unknown, paths: readonly string[]): string {
  for (const path of paths) {
    let current: unknown = value;
    for (const key of path.split('.'))
      current = isPlainObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
    if (typeof current === 'string') return current;
  }
  return '';
}

const fontAt = (value: unknown, paths: readonly string[]): string | null => {
  const font = textAt(value, paths);
  return isSafeCssValue(font) ? font : null;
};

/**
 * A SharePoint `IReadonlyTheme`, as a web part gets it: the section it stands in is in it, `isInverted` included. `null` where
 * there is no main colour.
 */
export function fromSharePoint(theme: unknown): HostLook | null {
  const color = (...paths: string[]) => parseCssColor(textAt(theme, paths));
  const primary = color(
    'palette.themePrimary',
    'semanticColors.primaryButtonBackground',
    'semanticColors.link',
  );
  if (!primary) return null;
  const ground = color('semanticColors.bodyBackground', 'palette.white');
  const text = color('semanticColors.bodyText', 'palette.neutralPrimary');
  const inverted = isPlainObject(theme) && theme['isInverted'] === true;
  const brand = brandOf('sharepoint', {
    primary,
    text,
    font: fontAt(theme, ['fonts.medium.fontFamily']),
    radius: pixels(textAt(theme, ['effects.roundedCorner6', 'effects.roundedCorner2'])),
  });
  return { brand, mode: ground ? modeOf(ground, text) : inverted ? 'dark' : modeOf(null, text) };
}

/** Theme of an Instructure UI provider (Canvas), version 8 to 11. `null` where there is no main colour. */
export function fromInstructureUi(theme: unknown): HostLook | null {
  const color = (...paths: string[]) => parseCssColor(textAt(theme, paths));
  const primary = color(
    'semantics.color.background.interactive.action.primary.base',
    'colors.ui.surfaceBrand',
    'colors.contrasts.blue4570',
    'colors.brand',
    'colors.textBrand',
    'colors.values.brand',
  );
  if (!primary) return null;
  const text = color(
    'semantics.color.text.base',
    'colors.contrasts.grey125125',
    'colors.licorice',
    'colors.textDarkest',
  );
  const ground = color(
    'semantics.color.background.base',
    'colors.contrasts.white1010',
    'colors.white',
    'colors.backgroundLightest',
  );
  const brand = brandOf('canvas', {
    primary,
    text,
    font: fontAt(theme, ['typography.fontFamily', 'semantics.fontFamily.base']),
    radius: pixels(textAt(theme, ['borders.radiusLarge', 'borders.radiusMedium'])),
  });
  return {
    brand,
    mode: textAt(theme, ['key']).includes('high-contrast') ? 'high-contrast-light' : modeOf(ground, text),
  };
}

/** Brand colour of Teams by its themes: Fluent "teamsLight", "teamsDark", "teamsHighContrast". */
const TEAMS: Readonly<Record<string, { readonly primary: string; readonly mode: PresetName }>> = {
  default: { primary: '#5b5fc7', mode: 'light' },
  dark: { primary: '#7f85f5', mode: 'dark' },
  contrast: { primary: '#1aebff', mode: 'high-contrast-dark' },
  glass: { primary: '#7f85f5', mode: 'dark' },
};

/** The theme name that the Teams client tells a tab (`app.getContext()`, `registerOnThemeChangeHandler`). */
export function fromTeams(name: string): HostLook {
  const { primary, mode } = (Object.hasOwn(TEAMS, name) ? TEAMS[name] : undefined) ?? TEAMS['default']!;
  return { brand: { name: 'teams', primary, font: '"Segoe UI", system-ui, sans-serif', radius: 8 }, mode };
}
