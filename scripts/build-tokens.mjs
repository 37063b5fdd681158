// node scripts/build-tokens.mjs   Writes src/theme/generated from src/theme/tokens. A test fails if the two differ.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customProperties, kebab, length, LEADING } from './tokens/css.mjs';
import { resolver, tokensFor } from './tokens/resolve.mjs';

const HEADER = '// Generated from src/theme/tokens by `npm run build:tokens`. Do not edit.\n';
const BASE = ['bg', 'text', 'border', 'accent', 'focus'];
const HIGH_CONTRAST = Object.keys(resolver.modifiers.mode.contexts).filter((mode) =>
  mode.startsWith('high-contrast'),
);
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
const isRest = starts('stroke', 'color.principle', 'color.status', 'color.band', 'color.answer');
/** A widget that only marks principles, with a dot or a bar, carries no more than this. */
const isPrincipleSolid = (token) => starts('color.principle')(token) && token.path[3] === 'solid';
const isFoundation = starts('leading.default', 'font', 'type', 'space', 'radius', 'motion');

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

/** Bands are the statuses under a second name, so a band brings its three statuses along. */
function bands() {
  const tokens = inMode('light').filter(starts('color.band'));
  const names = [...new Set(tokens.map((token) => token.reference.split('.')[2]))];
  const parts = (mode) => names.map((name) => `status${pascal(name)}${mode}Css`);
  const imports = `import { ${[...parts('Light'), ...parts('Dark')].join(', ')} } from './status.css';\n`;
  return (
    imports +
    constant(
      'bandCss',
      declare(tokens, () => true),
    ) +
    `export const bandLightCss = ${[...parts('Light'), 'bandCss'].join(' + ')};\n` +
    `export const bandDarkCss = ${parts('Dark').join(' + ')};\n`
  );
}

/** What a script other than Latin, Greek or Cyrillic changes: more leading, no tracking. */
function tallScript(tokens) {
  const leading = tokens.find(starts('leading.tall'));
  const tracks = tokens
    .filter((token) => token.type === 'typography' && token.value.letterSpacing.value !== 0)
    .map((token) => [`--plinth-track-${kebab(token.path.at(-1))}`, '0px']);
  return print([[LEADING, length(leading.value)], ...tracks]);
}

function foundationModule() {
  const tokens = inMode('light');
  return (
    constant('strokeCss', declare(tokens, starts('stroke'))) +
    constant('foundationCss', declare(tokens, isFoundation)) +
    constant('tallScriptCss', tallScript(tokens))
  );
}

/** All of one mode in one string: these load on demand, whole. */
const highContrast = (mode) =>
  constant(
    `${camel(mode)}Css`,
    declare(inMode(mode), (token) => isBase(token) || isRest(token)),
  );

function tokenNames() {
  const printed = (token) =>
    isFoundation(token) || isBase(token) || starts('stroke', 'color', 'density')(token);
  const names = inMode('light').filter(printed).flatMap(customProperties);
  const union = names.map(([name]) => `  | '${name}'`).join('\n');
  return `/** Every custom property that Plinth reads. */\nexport type TokenName =\n${union};\n`;
}

const densities = () =>
  DENSITIES.map((name) => constant(`${name}Css`, declare(tokensFor({ density: name }), starts('density'))));

/** File name to text, without writing anything: the test compares this with what is committed. */
export function generate() {
  const bodies = {
    'foundation.css.ts': foundationModule(),
    'base.css.ts': pair('base', isBase),
    'principle.css.ts': pair('principle', starts('color.principle')),
    'principle-solid.css.ts': pair('principle-solid', isPrincipleSolid),
    'status.css.ts': statuses(),
    'band.css.ts': bands(),
    'answer.css.ts': pair('answer', starts('color.answer')),
    'density.css.ts': densities().join(''),
    'token-names.ts': tokenNames(),
  };
  for (const mode of HIGH_CONTRAST) bodies[`${mode}.css.ts`] = highContrast(mode);
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
