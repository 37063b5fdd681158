import type { Result } from '../core/shared/problem';
import { checkTheme } from './check-theme';
import type { Theme } from './theme.types';

/** A theme as the text of a TypeScript module that exports it as `theme`. Refuses what `checkTheme` refuses. */
export function toTypeScript(theme: Theme): Result<string> {
  const checked = checkTheme(theme);
  if (!checked.ok) return checked;
  const { name, colorScheme, contrast, variables } = checked.value;
  const lines = Object.entries(variables).map(
    ([token, value = '']) => `    '${token}': ${JSON.stringify(value)},`,
  );
  const value = [
    `import type { Theme } from 'plinth/theme';`,
    '',
    'export const theme: Theme = {',
    `  name: '${name}',`,
    `  colorScheme: '${colorScheme}',`,
    `  contrast: '${contrast}',`,
    '  variables: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
  return { ok: true, value, warnings: [] };
}
