// node scripts/build-tokens.mjs   Writes src/theme/generated from src/theme/tokens. A test fails if the two differ.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customProperties } from './tokens/css.mjs';
import { resolver, tokensFor } from './tokens/resolve.mjs';

const HEADER = '// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.\n';
const BASE = ['bg', 'text', 'border', 'accent', 'focus'];
const MODES = Object.keys(resolver.modifiers.mode.contexts);
const DENSITIES = Object.keys(resolver.modifiers.density.contexts);

const camel = (words) => words.replace(/[-\s]+(.)/g, (_, letter) => letter.toUpperCase());
const pascal = (words) => camel(`-${words}`);
const starts =
  (...heads) =>
  (token) =>
    heads.some((head) => `${token.path.join('.')}.`.startsWith(`${head}.`));
const print = (pairs) => pairs.map(([name, value]) => `${name}:${value};`).join('');
const declare = (tokens, wanted) => print(tokens.filter(wanted).flatMap(customProperties));
const constant = (name, text) => `export const ${name} = '${text}';\n`;

const inMode = (mode) => tokensFor({ mode });
const isBase = (token) =>
  token.path[0] === 'elevation' || starts(...BASE.map((name) => `color.${name}`))(token);
const isFoundation = starts('font', 'type', 'space', 'radius', 'motion');

/** Light and dark of one group, in one module: whoever needs the one needs the other. */
function pair(name, wanted) {
  return ['light', 'dark']
    .map((mode) => constant(`${camel(name)}${pascal(mode)}Css`, declare(inMode(mode), wanted)))
    .join('');
}

/** Each status on its own: a widget that only warns does not carry the rest. */
function statuses() {
  const names = [
    ...new Set(
      inMode('light')
        .filter(starts('color.status'))
        .map((token) => token.path[2]),
    ),
  ];
  const each = names.map((name) => pair(`status-${pascal(name)}`, starts(`color.status.${name}`))).join('');
  const all = ['Light', 'Dark'].map((mode) => {
    const parts = names.map((name) => `status${pascal(name)}${mode}Css`);
    return `export const status${mode}Css =\n  ${parts.join(' +\n  ')};\n`;
  });
  return each + all.join('');
}

/** What another script than Latin, Greek or Cyrillic changes: more leading, no tracking. */
function tallScript(foundation) {
  const tracks = foundation
    .flatMap(customProperties)
    .filter(([name, value]) => name.startsWith('--plinth-track-') && value !== '0px');
  return print([['--plinth-leading', '2px'], ...tracks.map(([name]) => [name, '0px'])]);
}

function foundationModule() {
  const tokens = inMode('light');
  const foundation = tokens.filter(isFoundation);
  return (
    constant('strokeCss', declare(tokens, starts('stroke'))) +
    constant('foundationCss', `--plinth-leading:0px;${declare(foundation, () => true)}`) +
    constant('tallScriptCss', tallScript(foundation))
  );
}

function highContrast(mode) {
  const wanted = (token) =>
    isBase(token) || starts('stroke', 'color.principle', 'color.status', 'color.answer')(token);
  return constant(`${camel(mode)}Css`, declare(inMode(mode), wanted));
}

function tokenNames() {
  const printed = (token) =>
    isBase(token) || isFoundation(token) || starts('stroke', 'color', 'density')(token);
  const names = inMode('light')
    .filter((token) => token.path[0] !== 'primitive')
    .filter(printed)
    .flatMap(customProperties)
    .map(([name]) => name);
  return `export type TokenName =\n${['--plinth-leading', ...names].map((name) => `  | '${name}'`).join('\n')};\n`;
}

/** File name to text, without writing anything: the test compares this with what is committed. */
export function generate() {
  const bodies = {
    'foundation.css.ts': foundationModule(),
    'base.css.ts': pair('base', isBase),
    'principle.css.ts': pair('principle', starts('color.principle')),
    'status.css.ts': statuses(),
    'band.css.ts': constant('bandCss', declare(inMode('light'), starts('color.band'))),
    'answer.css.ts': pair('answer', starts('color.answer')),
    'density.css.ts': DENSITIES.map((density) =>
      constant(`${density}Css`, declare(tokensFor({ density }), starts('density'))),
    ).join(''),
    'token-names.ts': tokenNames(),
  };
  for (const mode of MODES.filter((name) => name.startsWith('high')))
    bodies[`${mode}.css.ts`] = highContrast(mode);
  return new Map(Object.entries(bodies).map(([name, body]) => [name, HEADER + body]));
}

function write() {
  const folder = new URL('../src/theme/generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const files = generate();
  for (const old of readdirSync(folder)) if (!files.has(old)) rmSync(new URL(old, folder));
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
