import type { HighContrastName, Theme } from '../theme.types';
import { highContrastDark } from './high-contrast-dark';
import { highContrastLight } from './high-contrast-light';

const isColour = (value: string | undefined): value is string => value !== undefined && /^#|^rgb/.test(value);

/**
 * High contrast on a dark screen, and its light counterpart on paper: a root is dark only as long as it is not printed
 * (`schemeCss`), and white letters on white paper are none.
 */
function lightOnPaper(): Theme {
  const light: Readonly<Record<string, string | undefined>> = highContrastLight.variables;
  const variables: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(highContrastDark.variables)) {
    const paper = light[name];
    const differs = isColour(value) && isColour(paper) && paper !== value;
    variables[name] = differs ? `light-dark(${paper},${value})` : value;
  }
  return { ...highContrastDark, variables };
}

/** The presets that widgets fetch by name. */
export const presets: Readonly<Record<HighContrastName, Theme>> = {
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': lightOnPaper(),
};
