import ts from 'typescript';
import { lineOf, walk, type Scanner } from './source';

const SINKS = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
  'srcDoc',
]);

/** Ways by which a text could become markup. */
export const scanHtmlSinks: Scanner = (source) => {
  const found: string[] = [];
  walk(source.tree, (node) => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && SINKS.has(node.text)) {
      found.push(`line ${lineOf(node)} uses ${node.text}`);
    }
    if (ts.isPropertyAccessExpression(node) && /^write(ln)?$/.test(node.name.text)) {
      if (/document$/i.test(node.expression.getText()))
        found.push(`line ${lineOf(node)} writes into a document`);
    }
  });
  return found;
};

/** Ways by which a text could become code. */
export const scanEval: Scanner = (source) => {
  const found: string[] = [];
  walk(source.tree, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const callee = node.expression.getText().replace(/^(globalThis|window|self)\./, '');
    const [first] = node.arguments ?? [];
    if (callee === 'eval' || callee === 'Function') found.push(`line ${lineOf(node)} calls ${callee}`);
    if (/^set(Timeout|Interval)$/.test(callee) && first && ts.isStringLiteralLike(first)) {
      found.push(`line ${lineOf(node)} gives a text to ${callee}`);
    }
  });
  return found;
};

/** Holes in the type check. `@ts-expect-error` stays: it fails when there is nothing to expect. */
export const scanTypeHoles: Scanner = (source) => {
  const found: string[] = [];
  walk(source.tree, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`line ${lineOf(node)} says any`);
  });
  source.text.split('\n').forEach((line, index) => {
    if (/(\/\/|\/\*)\s*@ts-(ignore|nocheck)/.test(line))
      found.push(`line ${index + 1} silences the type check`);
  });
  return found;
};

/** `declare module 'react' { namespace JSX {…} }`: there the form is the other package's. */
const isInAugmentation = ({ parent }: ts.Node): boolean =>
  ts.isModuleBlock(parent) && ts.isStringLiteral(parent.parent.name);

/** Enums, namespaces and default exports. */
export const scanExportForms: Scanner = (source) => {
  // A declaration file describes somebody else's package, whose form is not ours to choose.
  if (source.path.endsWith('.d.ts')) return [];
  const found: string[] = [];
  walk(source.tree, (node) => {
    if (ts.isEnumDeclaration(node)) found.push(`line ${lineOf(node)} declares an enum`);
    if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== 'global') {
      if (isInAugmentation(node)) return;
      found.push(`line ${lineOf(node)} declares a namespace`);
    }
    const isDefault =
      ts.isExportAssignment(node) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default') ||
      (ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    if (isDefault) found.push(`line ${lineOf(node)} exports a default`);
  });
  return found;
};
