import { basename } from 'node:path';
import ts from 'typescript';
import { importsOf } from './imports';
import { layerOf } from './layers';
import type { Scanner } from './source';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
/** `de`, `pt-BR`, `en-XA`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** How a file of a layer is named: a component as the component, a hook as the hook, everything else in kebab case. */
export const scanFileName: Scanner = ({ path }) => {
  const folders = path.split('/').slice(1, -1);
  const name = basename(path).replace(/\.tsx?$/, '');
  const badFolders = folders.filter((folder) => !KEBAB.test(folder) && !LANGUAGE.test(folder));
  const problems = badFolders.map((folder) => `folder ${folder} is not in kebab case`);
  const fits = path.startsWith('src/') ? fitsLayer(path, name) : fitsElsewhere(name);
  return fits ? problems : [...problems, 'the name does not fit its layer'];
};

function fitsLayer(path: string, name: string): boolean {
  const layer = layerOf(path);
  if (layer === 'hooks') return KEBAB.test(name) || CAMEL.test(name);
  if (layer === 'components' || layer === 'embed') {
    if (path.endsWith('.tsx')) return PASCAL.test(name) || /^[a-z]+(-[a-z]+)*-context$/.test(name);
    return KEBAB.test(name) || PASCAL.test(name) || /^use[A-Z]/.test(name);
  }
  return path.endsWith('.ts') && KEBAB.test(name);
}

/** Tests are named after what they test; stories after their component, the hook's own with `.headless`. */
function fitsElsewhere(name: string): boolean {
  if (name.endsWith('.stories')) return PASCAL.test(name.replace(/(\.(headless|embed))?\.stories$/, ''));
  const stem = name.replace(/(\.(mocked|alone))?\.(test|test-d|fixture|contract|bench)$/, '');
  return KEBAB.test(stem) || CAMEL.test(stem) || PASCAL.test(stem);
}

const REPLACES = /\bvi\.(mock|doMock|resetModules)\(/;
const ISOLATED = /^tests\/performance\/|\.mocked\.test\.tsx?$/;

/** Files that share a module graph must not replace a module under one another. */
export const scanMocks: Scanner = ({ path, text }) =>
  REPLACES.test(text) && !ISOLATED.test(path) ? ['it replaces a module: name it *.mocked.test.ts'] : [];

const LONGEST = 250;

/** A file that is longer is more than one thing. Texts and generated files are as long as they are. */
export const scanLength: Scanner = ({ path, text }) => {
  if (path.startsWith('src/locales/') || path.includes('/generated/')) return [];
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${lines} lines; at most ${LONGEST}`] : [];
};

const CLIENT_LAYERS = ['hooks', 'components'];
const RUNS_IN_CLIENT = ['react', 'react-dom', 'react-dom/client', 'styled-components'];

/**
 * `'use client'` where React runs, and nowhere else, so that a server component may import plain values. In the client
 * layers a file without React (a CSS text, a DOM helper) may go without.
 */
export const scanUseClient: Scanner = (source) => {
  const [first] = source.tree.statements;
  const says =
    !!first &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client';
  const layer = layerOf(source.path);
  if (!CLIENT_LAYERS.includes(layer)) return says && layer !== 'embed' ? [`'use client' in ${layer}`] : [];
  const usesReact = importsOf(source).some(
    ({ specifier, typeOnly }) => !typeOnly && RUNS_IN_CLIENT.includes(specifier),
  );
  const needs = usesReact || source.path.endsWith('.tsx');
  return needs && !says ? ["no 'use client' on its first line"] : [];
};

/** An entry is a list of names: it re-exports and does nothing. */
export const scanEntry: Scanner = (source) =>
  source.tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
    ? []
    : ['does more than re-export'];
