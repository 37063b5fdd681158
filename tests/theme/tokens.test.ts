import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import * as resolve from '../../scripts/tokens/resolve.mjs';
import { FILE_SCHEMA, VALUE_SCHEMAS } from './dtcg-schema';

interface Resolved {
  path: string[];
  type: string;
  value: { components: [number, number, number]; hex: string };
  reference: string | undefined;
}
interface Choice {
  mode?: string;
  density?: string;
}
const { resolver, sourcesFor, tokensFor } = resolve as unknown as {
  resolver: { modifiers: Record<'mode' | 'density', { contexts: object }> };
  sourcesFor: (choice: Choice) => { $ref: string }[];
  tokensFor: (choice: Choice) => Resolved[];
};

const FOLDER = join(__dirname, '../../src/theme/tokens');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tokens.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });

interface Found {
  path: string;
  type: string | undefined;
  value: unknown;
}

/** Every token of a file with the type it declares or inherits. */
function tokensIn(node: Record<string, unknown>, path: string[] = [], inherited?: string): Found[] {
  const type = typeof node.$type === 'string' ? node.$type : inherited;
  if ('$value' in node) return [{ path: path.join('.'), type, value: node.$value }];
  return Object.entries(node).flatMap(([key, child]) =>
    key.startsWith('$') ? [] : tokensIn(child as Record<string, unknown>, [...path, key], type),
  );
}

describe.each(files)('%s', (name) => {
  it('has the shape of a DTCG 2025.10 file', () => {
    expect(ajv.validate(FILE_SCHEMA, read(name)), ajv.errorsText()).toBe(true);
  });

  it('gives every token a type and a value of that type', () => {
    for (const { path, type, value } of tokensIn(read(name) as Record<string, unknown>)) {
      expect(type, path).toBeDefined();
      expect(ajv.validate(VALUE_SCHEMAS[type ?? ''] ?? false, value), `${path}: ${ajv.errorsText()}`).toBe(
        true,
      );
    }
  });
});

describe('plinth.resolver.json', () => {
  const modes = Object.keys(resolver.modifiers.mode.contexts);
  const densities = Object.keys(resolver.modifiers.density.contexts);

  it('names files that exist, and every file once', () => {
    const named = new Set(
      [
        ...modes.flatMap((mode) => sourcesFor({ mode })),
        ...densities.flatMap((density) => sourcesFor({ density })),
      ].map(({ $ref }) => $ref),
    );
    expect([...named].sort()).toEqual([...files].sort());
  });

  it('gives the same tokens in every mode and every density, with no reference left open', () => {
    const paths = (choice: Choice) => tokensFor(choice).map((token) => token.path.join('.'));
    const expected = paths({}).sort();
    for (const mode of modes)
      for (const density of densities) expect(paths({ mode, density }).sort()).toEqual(expected);
  });

  it('keeps the layers: modes refer to primitives, widgets to modes, and only they refer', () => {
    for (const token of tokensFor({})) {
      if (token.reference === undefined) continue;
      const [head, group, name = ''] = token.path;
      const isWidget = group === 'band' || (group === 'accent' && /fill/i.test(name));
      expect(head).toBe('color');
      expect(token.reference.split('.')[0], token.path.join('.')).toBe(isWidget ? 'color' : 'primitive');
    }
  });
});

/** Björn Ottosson's OKLab, to one sRGB hex. */
function hexOfOklch([lightness, chroma, hue]: [number, number, number]): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const gamma = (share: number) => (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
  return linear.map((share) => 255 * gamma(Math.min(1, Math.max(0, share))));
}

it('writes each primitive twice with one meaning: OKLCH components and hex agree to a step', () => {
  for (const token of tokensFor({}).filter(({ path }) => path[0] === 'primitive')) {
    const exact = hexOfOklch(token.value.components);
    const written = [1, 3, 5].map((start) => Number.parseInt(token.value.hex.slice(start, start + 2), 16));
    exact.forEach((channel, index) =>
      expect(Math.abs(channel - (written[index] ?? 0)), token.path.join('.')).toBeLessThan(1.1),
    );
  }
});
