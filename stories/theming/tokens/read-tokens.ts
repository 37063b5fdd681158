import { contrastReport, dark, highContrastDark, highContrastLight, light, type Theme } from 'plinth/theme';
import comfortable from '../../../src/theme/tokens/density-comfortable.tokens.json';
import compact from '../../../src/theme/tokens/density-compact.tokens.json';
import regular from '../../../src/theme/tokens/density-regular.tokens.json';
import foundation from '../../../src/theme/tokens/foundation.tokens.json';
import modeLight from '../../../src/theme/tokens/mode-light.tokens.json';
import widget from '../../../src/theme/tokens/widget.tokens.json';
import { customProperties, variableName } from '../../../scripts/tokens/css.mjs';

export const MODES: readonly Theme[] = [light, dark, highContrastLight, highContrastDark];

export interface TokenRow {
  readonly name: string;
  readonly value: string;
  readonly description?: string | undefined;
}

interface Found extends TokenRow {
  readonly path: string;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

interface Token {
  readonly path: string[];
  readonly type: string | undefined;
  readonly value: unknown;
  readonly reference: string | undefined;
}

/** As the generator prints it. What points at a ramp is shown from the presets, where it is resolved for each mode. */
function printed(token: Token): readonly (readonly [string, string])[] {
  const { path, type, value, reference } = token;
  const isColour = reference === undefined || reference.startsWith('color.');
  if (!isColour || typeof value === 'number') return [[variableName(path), String(reference ?? value)]];
  return customProperties({ ...token, type: type ?? '' }) as unknown as readonly (readonly [
    string,
    string,
  ])[];
}

/** Every token of a file by its path, with its type from the groups above and its references left as they are. */
function flatten(file: unknown, path: readonly string[] = [], inherited?: string): Found[] {
  if (!isNode(file)) return [];
  const type = typeof file['$type'] === 'string' ? file['$type'] : inherited;
  if (Object.hasOwn(file, '$value')) {
    const value = file['$value'];
    const reference = typeof value === 'string' && value.startsWith('{') ? value.slice(1, -1) : undefined;
    const description = typeof file['$description'] === 'string' ? file['$description'] : undefined;
    const token = { path: [...path], type, value, reference };
    return printed(token).map(([name, text]) => ({ path: path.join('.'), name, value: text, description }));
  }
  return Object.entries(file).flatMap(([name, child]) =>
    name.startsWith('$') ? [] : flatten(child, [...path, name], type),
  );
}

const under = (file: unknown, ...starts: readonly string[]): readonly TokenRow[] =>
  flatten(file).filter(({ path }) => starts.some((start) => `${path}.`.startsWith(`${start}.`)));

export const foundationRows = (...starts: readonly string[]) => under(foundation, ...starts);
export const colourRows = (...starts: readonly string[]) => under(modeLight, ...starts);
export const widgetRows = () => flatten(widget);

export const densityRows = () => {
  const columns = [compact, regular, comfortable].map((file) => flatten(file));
  return columns[1]!.map(({ name, description }) => ({
    name,
    description,
    values: columns.map((rows) => rows.find((row) => row.name === name)?.value ?? ''),
  }));
};

/** The closest pair that a colour is in, per mode: its contrast and what is required. */
export function closestPair(theme: Theme, name: string) {
  const own = contrastReport(theme).filter(
    ({ foreground, background, ratio }) => (foreground === name || background === name) && ratio !== null,
  );
  const [closest] = own.sort((a, b) => a.ratio! / a.required - b.ratio! / b.required);
  return closest;
}

const READ = /var\(\s*(--plinth-[a-z0-9-]+)/g;
const sheets = import.meta.glob<string>('../../../src/components/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The custom properties that the rules of one folder of components read. */
export function readBy(folder: string): readonly string[] {
  const texts = Object.entries(sheets).filter(([path]) => path.includes(`/components/${folder}/`));
  return [
    ...new Set(texts.flatMap(([, text]) => [...text.matchAll(READ)].map(([, name = '']) => name))),
  ].sort();
}
