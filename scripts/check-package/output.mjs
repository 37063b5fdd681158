// What the built files must and must not contain.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { filesBelow } from './context.mjs';

const scripts = (dist) => filesBelow(dist).filter((file) => /\.c?js$/.test(file));

/** Code made from text is forbidden by a strict content security policy. @param {import('./context.mjs').Context} context */
export function checkNoEval({ dist }) {
  return scripts(dist)
    .filter((file) => makesCode(parseAst(readFileSync(join(dist, file), 'utf8'))))
    .map((file) => `${file}: makes code from text`);
}

function makesCode(node) {
  if (Array.isArray(node)) return node.some(makesCode);
  if (node === null || typeof node !== 'object') return false;
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const { type, name } = node.callee;
    if (type === 'Identifier' && (name === 'eval' || name === 'Function')) return true;
    if (/^set(Timeout|Interval)$/.test(name ?? '') && typeof node.arguments[0]?.value === 'string')
      return true;
  }
  return Object.values(node).some(makesCode);
}

/** A build must be the same on every machine, and tell nothing about the one it was made on. @param {import('./context.mjs').Context} context */
export function checkNoMachinePaths({ root, dist }) {
  return filesBelow(dist).flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    if (text.includes(root) || text.includes('file:///')) return [`${file}: names a folder of this machine`];
    if (!file.endsWith('.map')) return [];
    return JSON.parse(text)
      .sources.filter((source) => !resolve(dirname(join(dist, file)), source).startsWith(root + sep))
      .map((source) => `${file}: maps to ${source}, outside the project`);
  });
}

const DIRECTIVE = /^(?:#![^\n]*\n)?(?:['"]use strict['"];\s*)?['"]use client['"];/;
const REACT = /(?:from|require\()\s*['"](?:react|react-dom|styled-components)(?:\/[^'"]*)?['"]/;

/**
 * Modules with hooks or parts say 'use client'; barrels and plain values do not, so that a server component can import
 * values from them. @param {import('./context.mjs').Context} context
 */
export function checkUseClient({ dist }) {
  return scripts(dist)
    .filter((file) => !file.startsWith('standalone/'))
    .flatMap((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      const has = DIRECTIVE.test(text);
      const may = /^(hooks|components|embed)\//.test(file);
      const must =
        /^(hooks|components)\//.test(file) && (REACT.test(text) || /\/use[A-Z]\w*\.c?js$/.test(file));
      if (has && !may) return [`${file}: says 'use client'`];
      return must && !has ? [`${file}: does not say 'use client'`] : [];
    });
}

/** @param {import('./context.mjs').Context & { files: string[] }} context */
export function checkContents({ files }) {
  const wanted = [
    'package.json',
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'dist/standalone/plinth.js',
    'dist/custom-elements.json',
  ];
  const missing = wanted
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is not in the package`);
  const extra = files.filter((file) => !wanted.includes(file) && !file.startsWith('dist/'));
  return [...missing, ...extra.map((file) => `${file} should not be in the package`)];
}
