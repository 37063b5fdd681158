import { isPlainObject } from '../core/shared/json';
import { problem, type Problem, type Result } from '../core/shared/problem';
import { autoTheme } from './brand/auto-theme';
import type { Brand, BrandTheme } from './brand/brand.types';
import { makeLegible } from './brand/legible';
import { oklchOf, recolour, type Palette } from './brand/recolour';
import { shapeOf } from './brand/shape';
import { isThemeName } from './check-theme';
import { parseHex } from './color';
import { contrastReport } from './contrast';
import { isSafeCssValue } from './css-value';
import { dark, highContrastDark, highContrastLight, light } from './presets';
import type { PresetName, Theme } from './theme.types';

const BASES: Readonly<Record<PresetName, Theme>> = {
  light,
  dark,
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': highContrastDark,
};
const MAX_RADIUS = 24;
const COLOURS = ['primary', 'secondary', 'neutral'] as const;

/**
 * A whole theme, in every mode, from a few facts of a brand: one to three colours, a font, a corner. Text always has 4.5:1
 * (7:1 in high contrast) and every edge, mark and focus ring 3:1; where the brand's own colour would not, its lightness is
 * moved by as little as helps, and `adjustments` says so.
 *
 * Refuses, each with its path: a name that cannot be an attribute (`badId`), a colour that is no plain hex (`notAllowed`), a
 * font that could leave its declaration (`notAllowed`), a radius outside 0 to 24 px (`outOfRange`).
 */
export function createTheme(brand: Brand): Result<BrandTheme> {
  const problems = brandProblems(brand);
  if (problems.length > 0) return { ok: false, problems };
  const { name = 'brand', font, radius } = brand;
  const primary = oklchOf(brand.primary)!;
  const palette: Palette = {
    primary,
    secondary: oklchOf(brand.secondary),
    neutral: oklchOf(brand.neutral) ?? { ...primary, c: Math.min(primary.c, 0.012) },
  };
  const shape = shapeOf({ font, radius });
  const made = {} as Record<PresetName, Theme>;
  const report = {} as Record<PresetName, BrandTheme['report'][PresetName]>;
  const adjustments = {} as Record<PresetName, BrandTheme['adjustments'][PresetName]>;
  for (const mode of Object.keys(BASES) as PresetName[]) {
    const base = BASES[mode];
    const { variables, adjustments: moved } = makeLegible(recolour(base, palette), base.contrast);
    made[mode] = { ...base, name: `${name}-${mode}`, variables: { ...variables, ...shape } };
    report[mode] = contrastReport(made[mode]);
    adjustments[mode] = moved;
  }
  const value: BrandTheme = { ...made, auto: autoTheme(name, made), report, adjustments };
  return { ok: true, value, warnings: [] };
}

function brandProblems(brand: unknown): Problem[] {
  if (!isPlainObject(brand)) return [problem('notAnObject', [])];
  const { name = 'brand', font, radius } = brand;
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
  return problems;
}
