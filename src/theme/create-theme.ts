import { isPlainObject } from '../core/shared/json';
import { problem, type Problem, type Result } from '../core/shared/problem';
import { autoTheme } from './brand/auto-theme';
import { themeNameIn } from './dtcg/theme-name';
import { brandOfTokens, type TokenBrand } from './brand/brand-of-tokens';
import type { Brand, BrandTheme, ThemeTokens } from './brand/brand.types';
import { makeLegible } from './brand/legible';
import { oklchOf, recolour, type Palette } from './brand/recolour';
import { shapeOf } from './brand/shape';
import { isThemeName } from './check-theme';
import { parseHex } from './color';
import { contrastReport } from './contrast';
import { isSafeCssValue } from './css-value';
import { dark, highContrastDark, highContrastLight, light } from './presets';
import type { PresetName, Theme, ThemeVariables } from './theme.types';

const BASES: Readonly<Record<PresetName, Theme>> = {
  light,
  dark,
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': highContrastDark,
};
const MAX_RADIUS = 24;
const LEVELS: readonly string[] = ['five-hues', 'one-hue'];
const COLOURS = ['primary', 'secondary', 'neutral'] as const;

/**
 * A whole theme, in every mode, from a few facts of a brand (one to three colours, a font, a corner) or from a DTCG token file
 * with a group `plinth`, which may bring its name. Text always has 4.5:1 (7:1 in high contrast) and every edge, mark and focus ring 3:1; where the brand's
 * own colour would not, its lightness is moved by as little as helps, and `adjustments` says so. A bright brand, such as a
 * yellow, keeps its own colour under the dark word of a main button; what is moved is its edge, and marks on the page.
 *
 * Refuses, each with its path: a name that cannot be an attribute (`badId`), a colour that is no plain hex (`notAllowed`), a
 * font that could leave its declaration (`notAllowed`), a radius outside 0 to 24 px (`outOfRange`), levels that are neither of
 * the two ways (`notAllowed`); of a token file, what `fromDtcg` refuses.
 */
export function createTheme(source: Brand | ThemeTokens, name = nameIn(source)): Result<BrandTheme> {
  if (!isTokens(source)) return fromBrand(source, {});
  if (!isThemeName(name)) return { ok: false, problems: [problem('badId', ['name'])] };
  const read = brandOfTokens(source, name);
  if (!read.ok) return read;
  const made = fromBrand(read.value.brand, read.value.values);
  return made.ok ? { ...made, warnings: read.warnings } : made;
}

/** The name that a file of `toDtcgFile` brings along. */
function nameIn(source: Brand | ThemeTokens): string {
  const name = isTokens(source) ? themeNameIn(source) : undefined;
  return name ?? 'brand';
}

const isTokens = (source: unknown): source is ThemeTokens =>
  isPlainObject(source) && Object.hasOwn(source, 'plinth');

function fromBrand(brand: Brand, values: TokenBrand['values']): Result<BrandTheme> {
  const problems = brandProblems(brand);
  if (problems.length > 0) return { ok: false, problems };
  const { name = 'brand', font, radius, levels = 'five-hues' } = brand;
  const primary = oklchOf(brand.primary)!;
  const palette: Palette = {
    primary,
    secondary: oklchOf(brand.secondary),
    neutral: oklchOf(brand.neutral) ?? { ...primary, c: Math.min(primary.c, 0.012) },
    levels,
  };
  const shape = shapeOf({ font, radius });
  const made = {} as Record<PresetName, Theme>;
  const report = {} as Record<PresetName, BrandTheme['report'][PresetName]>;
  const adjustments = {} as Record<PresetName, BrandTheme['adjustments'][PresetName]>;
  for (const mode of Object.keys(BASES) as PresetName[]) {
    const base = BASES[mode];
    const wanted = { ...recolour(base, palette), ...values[mode] };
    // What a bright brand keeps by day it keeps by night; `light` comes first.
    const fill = mode === 'dark' ? brightFill(made.light) : {};
    const { variables, adjustments: moved } = makeLegible(wanted, base.contrast, {
      ...fill,
      ...values[mode],
    });
    made[mode] = { ...base, name: `${name}-${mode}`, variables: { ...shape, ...variables } };
    report[mode] = contrastReport(made[mode]);
    adjustments[mode] = moved;
  }
  const value: BrandTheme = { ...made, auto: autoTheme(name, made), report, adjustments };
  return { ok: true, value, warnings: [] };
}

function brightFill({ variables }: Theme): ThemeVariables {
  const fill = variables['--plinth-accent-fill'];
  return fill !== undefined && parseHex(fill) ? { '--plinth-accent-fill': fill } : {};
}

function brandProblems(brand: unknown): Problem[] {
  if (!isPlainObject(brand)) return [problem('notAnObject', [])];
  const { name = 'brand', font, radius, levels = 'five-hues' } = brand;
  const problems: Problem[] = [];
  if (!isThemeName(name)) problems.push(problem('badId', ['name']));
  for (const key of COLOURS) {
    const value = brand[key];
    if (value === undefined && key !== 'primary') continue;
    if (value === undefined) problems.push(problem('missingField', [key]));
    else if (typeof value !== 'string') problems.push(problem('wrongType', [key], { expected: 'color' }));
    else if (!parseHex(value)) problems.push(problem('notAllowed', [key], { allowed: '#rrggbb' }));
  }
  if (font !== undefined && (typeof font !== 'string' || !isSafeCssValue(font)))
    problems.push(problem('notAllowed', ['font']));
  if (radius !== undefined && !(typeof radius === 'number' && radius >= 0 && radius <= MAX_RADIUS))
    problems.push(problem('outOfRange', ['radius'], { min: 0, max: MAX_RADIUS }));
  if (!LEVELS.includes(String(levels)))
    problems.push(problem('notAllowed', ['levels'], { allowed: LEVELS.join(', ') }));
  return problems;
}
