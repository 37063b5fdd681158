import * as css from '../../scripts/tokens/css.mjs';
import { dark, light } from '../../src/theme/presets';
import { readDeclarations } from '../../src/theme/declarations';
import { bandCss } from '../../src/theme/generated/band.css';
import { baseTokensCss } from '../../src/theme/generated/base.css';
import { principleCss } from '../../src/theme/generated/principle.css';
import { principleSolidCss } from '../../src/theme/generated/principle-solid.css';
import { statusAtRiskCss, statusOffTrackCss } from '../../src/theme/generated/status.css';
import type { TokenName } from '../../src/theme/theme.types';

/** What a browser makes of it in one scheme, with the layers that are clear taken out of a shadow. */
function inScheme(value: string, scheme: 0 | 1): string {
  const chosen = value.replace(/light-dark\((#\w+),(#\w+)\)/g, (_, ...inks: string[]) => inks[scheme] ?? '');
  const layers = chosen.split(/,(?![^(]*\))/);
  return layers.filter((layer) => layers.length === 1 || !layer.endsWith(' #0000')).join(',');
}

it.each(
  Object.entries({
    baseTokensCss,
    principleCss,
    principleSolidCss,
    statusAtRiskCss,
    statusOffTrackCss,
    bandCss,
  }),
)('%s says in either scheme what the preset says', (_name, text) => {
  const declared = Object.entries(readDeclarations(text)) as [TokenName, string][];
  expect(declared.length).toBeGreaterThan(2);
  for (const [name, value] of declared) {
    expect(inScheme(value, 0), name).toBe(light.variables[name]);
    expect(inScheme(value, 1), name).toBe(dark.variables[name]);
  }
});

it('keeps a shadow layer that only one mode has, clear in the other', () => {
  const { customProperties } = css as unknown as {
    customProperties: (token: object, inTheDark: unknown) => [string, string][];
  };
  const px = (value: number) => ({ value, unit: 'px' });
  const layer = (blur: number, alpha: number) => ({
    offsetX: px(0),
    offsetY: px(1),
    blur: px(blur),
    spread: px(0),
    color: { hex: '#000000', alpha },
  });
  const token = { path: ['elevation', '9'], type: 'shadow', value: [layer(2, 0.2), layer(4, 0.2)] };
  expect(customProperties(token, [layer(2, 0.4), layer(8, 0.4)])).toEqual([
    [
      '--plinth-elevation-9',
      '0 1px 2px light-dark(#00000033,#00000066),0 1px 4px light-dark(#00000033,#0000),0 1px 8px light-dark(#0000,#00000066)',
    ],
  ]);
});
