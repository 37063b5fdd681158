import { parseHex } from '../color';
import { colorOf } from '../contrast';
import { shadowLayers } from '../dtcg/shadow-value';
import { dark as darkPreset } from '../presets/dark';
import { light as lightPreset } from '../presets/light';
import type { Theme, ThemeVariables, TokenName } from '../theme.types';

/**
 * Light and dark in one: every colour that differs is `light-dark(…)`, so the reader's system decides and nothing has to
 * listen to it. `light-dark` takes no shadows: those of the presets are in the widgets' own sets, and of others each layer is
 * there in both, clear where it is not meant. A value of one mode alone that is no colour is left to that mode's own theme.
 */
export function autoTheme(name: string, { light, dark }: { light: Theme; dark: Theme }): Theme {
  const variables = Object.fromEntries(
    Object.entries(light.variables).flatMap(([name, day]) => {
      const token = name as keyof ThemeVariables;
      const night = dark.variables[token];
      if (day === undefined || night === undefined) return [];
      if (day === night) return [[token, day]];
      if (day === lightPreset.variables[token] && night === darkPreset.variables[token] && !parseHex(day))
        return [];
      const value = colourOfBoth(light, dark, token) ?? shadowOfBoth(day, night);
      return value === null ? [] : [[token, value]];
    }),
  );
  return { name, colorScheme: 'auto', contrast: 'normal', variables };
}

/** What refers to another colour in one mode alone has to be a colour in both. */
function colourOfBoth(light: Theme, dark: Theme, token: keyof ThemeVariables): string | null {
  const [day, night] = [light, dark].map(({ variables }) => colorOf(variables, token as TokenName) ?? '');
  return parseHex(day!) && parseHex(night!) ? `light-dark(${day},${night})` : null;
}

function shadowOfBoth(day: string, night: string): string | null {
  const [byDay, byNight] = [shadowLayers(day), shadowLayers(night)];
  if (!byDay || !byNight) return null;
  return [
    ...byDay.map(({ sizes, ink }) => `${sizes} light-dark(${ink},#0000)`),
    ...byNight.map(({ sizes, ink }) => `${sizes} light-dark(#0000,${ink})`),
  ].join(',');
}
