import { isPlainObject } from '../core/shared/json';
import { problem, type Problem, type Result } from '../core/shared/problem';
import { isSafeCssValue } from './css-value';
import type { Theme, ThemeVariables } from './theme.types';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const VARIABLE = /^--plinth-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_NAME_LENGTH = 60;

/** Lower-case letters, digits and hyphens, at most 60; not `auto`. */
export function isThemeName(name: unknown): name is string {
  return typeof name === 'string' && name.length <= MAX_NAME_LENGTH && NAME.test(name) && name !== 'auto';
}

function checkVariables(variables: Record<string, unknown>, problems: Problem[]): ThemeVariables {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(variables)) {
    const path = ['variables', name];
    if (!VARIABLE.test(name)) problems.push(problem('unknownField', path));
    else if (typeof value !== 'string') problems.push(problem('wrongType', path, { expected: 'string' }));
    else if (!isSafeCssValue(value)) problems.push(problem('notAllowed', path));
    else kept.push([name, value.trim()]);
  }
  return Object.fromEntries(kept);
}

/**
 * Rebuilds a theme from a value of unknown origin. Refuses a name that is not lower-case letters, digits and hyphens
 * (`badId`), a variable that is not ours (`unknownField`), and a value that could leave its declaration or load
 * something (`notAllowed`), each with its path.
 */
export function checkTheme(value: unknown): Result<Theme> {
  if (!isPlainObject(value)) return { ok: false, problems: [problem('notAnObject', [])] };
  const { name, colorScheme, contrast, variables } = value;
  const problems: Problem[] = [];
  const hasName = isThemeName(name);
  if (!hasName) problems.push(problem('badId', ['name']));
  const hasScheme = colorScheme === 'light' || colorScheme === 'dark' || colorScheme === 'auto';
  if (!hasScheme) problems.push(problem('notAllowed', ['colorScheme']));
  const hasContrast = contrast === 'normal' || contrast === 'more';
  if (!hasContrast) problems.push(problem('notAllowed', ['contrast']));
  const hasVariables = isPlainObject(variables);
  if (!hasVariables) problems.push(problem('notAnObject', ['variables']));
  const kept = hasVariables ? checkVariables(variables, problems) : {};
  if (problems.length > 0 || !hasName || !hasScheme || !hasContrast) return { ok: false, problems };
  return { ok: true, value: { name, colorScheme, contrast, variables: kept }, warnings: [] };
}
