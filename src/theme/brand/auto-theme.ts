import { parseHex } from '../color';
import { colorOf } from '../contrast';
import type { Theme, ThemeVariables, TokenName } from '../theme.types';

/**
 * Light and dark in one: every colour that differs is `light-dark(…)`, so the reader's system decides and nothing has to
 * listen to it. Values that are no colours (shadows, which `light-dark` does not take) come from the widgets' own sets.
 */
export function autoTheme(name: string, { light, dark }: { light: Theme; dark: Theme }): Theme {
  const variables = Object.fromEntries(
    Object.entries(light.variables).flatMap(([token, value]) => {
      const other = dark.variables[token as keyof ThemeVariables];
      if (value === undefined || other === undefined) return [];
      if (value === other) return [[token, value]];
      // What refers to another colour in one mode alone has to be a colour in both.
      const [day, night] = [light, dark].map(({ variables }) => colorOf(variables, token as TokenName) ?? '');
      return parseHex(day!) && parseHex(night!) ? [[token, `light-dark(${day},${night})`]] : [];
    }),
  );
  return { name, colorScheme: 'auto', contrast: 'normal', variables };
}
