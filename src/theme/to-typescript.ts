import type { Result } from '../core/shared/problem';
import { checkTheme } from './check-theme';
import type { Theme } from './theme.types';

/** A theme as the text of a TypeScript module that exports it as `theme`. Refuses what `checkTheme` refuses. */
export function toTypeScript(theme: Theme): Result<string> {
  const checked = checkTheme(theme);
  if (!checked.ok) return checked;
  const value = [`import type { Theme } from 'plinth/theme';`, '', printTheme('theme', checked.value)].join(
    '\n',
  );
  return { ok: true, value, warnings: [] };
}

/** One exported constant. The theme must have been checked. */
export function printTheme(constant: string, { name, colorScheme, contrast, variables }: Theme): string {
  const lines = Object.entries(variables).map(
    ([token, value = '']) => `    '${token}': ${JSON.stringify(value)},`,
  );
  return [
    `export const ${constant}: Theme = {`,
    `  name: '${name}',`,
    `  colorScheme: '${colorScheme}',`,
    `  contrast: '${contrast}',`,
    '  variables: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
}
