import { problem, type Result } from '../core/shared/problem';
import { checkTheme } from './check-theme';
import { isBalanced } from './css-value';
import { printDeclarations } from './declarations';
import type { Theme } from './theme.types';

/** What a selector is written with. No braces, comments, escapes or at-rules. */
const SELECTOR = /^[\w\-.#:[\]="'()*~^$|>+, ]{1,300}$/;

/**
 * A theme as one rule for a host's own stylesheet, so that it holds from the first paint and under a strict policy.
 * The default selector names the widgets that have this theme; it counts two, so it wins over the widgets' own
 * values in any order of stylesheets. Refuses what `checkTheme` refuses, and a selector that could end itself.
 */
export function toCss(theme: Theme, selector?: string): Result<string> {
  const checked = checkTheme(theme);
  if (!checked.ok) return checked;
  const { name, colorScheme, variables } = checked.value;
  const target = selector ?? `[data-plinth-part][data-plinth-theme="${name}"]`;
  if (!SELECTOR.test(target) || !isBalanced(target)) {
    return { ok: false, problems: [problem('notAllowed', ['selector'])] };
  }
  const css = `${target}{color-scheme:${colorScheme === 'auto' ? 'light dark' : colorScheme};${printDeclarations(variables)}}`;
  return { ok: true, value: css, warnings: checked.warnings };
}
