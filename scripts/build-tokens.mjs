// node scripts/build-tokens.mjs   Writes src/theme/generated from src/theme/tokens. A test fails if the two differ.
//
// What widgets carry holds only the tokens that CSS in src reads, each colour once as `light-dark()`. Run it again when
// a widget reads a token that none has read before. Presets hold everything, as plain values.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customProperties, length, LEADING } from './tokens/css.mjs';
import { resolver, tokensFor } from './tokens/resolve.mjs';
import { readNames, withReferences } from './tokens/used.mjs';

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
const constant = (name, text) => `export const ${name} = '${text}';\n`;

const inMode = (mode) => tokensFor({ mode });
const isBase = (token) =>
  token.path[0] === 'elevation' || starts(...BASE.map((name) => `color.${name}`))(token);
const isRest = starts('stroke', 'color.principle', 'color.status', 'color.band', 'color.answer');
/** A widget that only marks principles, with a dot or a bar, carries no more than this. */
const isPrincipleSolid = (token) => starts('color.principle')(token) && token.path[3] === 'solid';
const isFoundation = starts('leading.default', 'font', 'type', 'space', 'radius', 'motion');

const isRead = readNames();
const isShared = readNames({ shared: true });

/** Every pair that a widget may declare, with its token: what is read, and what that refers to. */
function widgetPairs(choice = {}, isWanted = isRead) {
  const dark = new Map(inMode('dark').map((token) => [token.path.join('.'), token.value]));
  const all = tokensFor(choice)
    .filter((token) => isFoundation(token) || isBase(token) || isRest(token) || starts('density')(token))
    .flatMap((token) =>
      customProperties(token, dark.get(token.path.join('.'))).map((pair) => ({ token, pair })),
    );
  const kept = new Set(
    withReferences(
      all.map(({ pair }) => pair),
      isWanted,
    ),
  );
  return all.filter(({ pair }) => kept.has(pair));
}

const regular = widgetPairs({}, isShared);
const isCommon = new Set(regular.map(({ pair: [name] }) => name));
/** What only the boards of cards and goals read. */
const boardsOnly = widgetPairs().filter(({ pair: [name] }) => !isCommon.has(name));
const declare = (wanted, pairs = regular) =>
  print(pairs.filter(({ token }) => wanted(token)).map(({ pair }) => pair));

/** Nothing where no widget reads a token of the group. */
function group(name, wanted) {
  const declarations = declare(wanted);
  if (declarations === '') return '';
  return constant(`${camel(name)}Css`, declarations);
}

/** Each status on its own: a widget that only warns does not carry the rest. */
function statuses() {
  const tokens = inMode('light').filter(starts('color.status'));
  return [...new Set(tokens.map((token) => token.path[2]))]
    .map((name) => group(`status-${pascal(name)}`, starts(`color.status.${name}`)))
    .join('');
}

/** Bands are the statuses under a second name, so a band brings its three statuses along. */
function bands() {
  const tokens = inMode('light').filter(starts('color.band'));
  const names = [...new Set(tokens.map((token) => token.reference.split('.')[2]))];
  const parts = names.map((name) => `status${pascal(name)}Css`);
  return (
    `import { ${parts.join(', ')} } from './status.css';\n` +
    `export const bandCss =\n  ${[...parts, `'${declare(starts('color.band'))}'`].join(' +\n  ')};\n`
  );
}

/** What a script other than Latin, Greek or Cyrillic changes: more leading, no tracking. */
function tallScript(pairs = regular) {
  const leading = inMode('light').find(starts('leading.tall'));
  const tracks = pairs
    .filter(({ token, pair: [name] }) => starts('type')(token) && name.startsWith('--plinth-track-'))
    .filter(({ token }) => token.value.letterSpacing.value !== 0)
    .map(({ pair: [name] }) => [name, '0px']);
  return print(pairs === regular ? [[LEADING, length(leading.value)], ...tracks] : tracks);
}

const foundationModule = () =>
  constant('strokeCss', declare(starts('stroke'))) +
  constant('foundationCss', declare(isFoundation)) +
  constant('tallScriptCss', tallScript());

const boardsModule = () =>
  constant(
    'boardTokensCss',
    declare(() => true, boardsOnly),
  ) + constant('boardTallScriptCss', tallScript(boardsOnly));

/** All of one mode in one string, for the presets: what loads, loads whole. */
function wholeMode(mode) {
  const tokens = inMode(mode).filter((token) => isBase(token) || isRest(token));
  return constant(`${camel(mode)}Css`, print(tokens.flatMap((token) => customProperties(token))));
}

function tokenNames() {
  const printed = (token) =>
    isFoundation(token) || isBase(token) || starts('stroke', 'color', 'density')(token);
  const names = inMode('light')
    .filter(printed)
    .flatMap((token) => customProperties(token));
  const union = names.map(([name]) => `  | '${name}'`).join('\n');
  return `/** Every custom property that a theme may set. */\nexport type TokenName =\n${union};\n`;
}

/** Part of the class names, so that two versions of the library on one page do not share rules. */
function versionModule() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return constant('version', version.replaceAll(/[^a-z0-9]/gi, '-'));
}

const densities = () =>
  DENSITIES.map((name) => constant(`${name}Css`, declare(starts('density'), widgetPairs({ density: name }))));

/** File name to text, without writing anything: the test compares this with what is committed. */
export function generate() {
  const bodies = {
    'foundation.css.ts': foundationModule(),
    'base.css.ts': group('base-tokens', isBase),
    'principle.css.ts': group('principle', starts('color.principle')),
    'principle-solid.css.ts': group('principle-solid', isPrincipleSolid),
    'status.css.ts': statuses(),
    'band.css.ts': bands(),
    'answer.css.ts': group('answer', starts('color.answer')),
    'boards.css.ts': boardsModule(),
    'density.css.ts': densities().join(''),
    'token-names.ts': tokenNames(),
    'version.ts': versionModule(),
  };
  for (const mode of MODES) bodies[`${mode}.css.ts`] = wholeMode(mode);
  const files = Object.entries(bodies).filter(([, body]) => body !== '');
  return new Map(files.map(([name, body]) => [name, HEADER + body]));
}

function write() {
  const folder = new URL('../src/theme/generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const files = generate();
  for (const old of readdirSync(folder)) if (!files.has(old)) rmSync(new URL(old, folder));
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
