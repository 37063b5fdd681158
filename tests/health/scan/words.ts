import ts from 'typescript';
import { lineOf, walk, type Scanner } from './source';

/** Attributes and properties that a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);

/** Calls whose words are for developers. */
const FOR_DEVELOPERS = /^(console\.\w+|\w*Error|warnOnce|invariant)$/;

const isWord = (text: string) => /\p{L}/u.test(text);
/** Two words or more that begin like a sentence. */
const isSentence = (text: string) => /^\p{Lu}\p{Ll}+,? \p{L}/u.test(text) && !/[{};]/.test(text);

/** Words for users outside `locales/`: in markup, in attributes that are read out, and sentences anywhere else. */
export const scanWords: Scanner = (source) => {
  const found = new Map<string, true>();
  const report = (node: ts.Node, text: string) =>
    found.set(`line ${lineOf(node)} says "${text.trim()}"`, true);

  walk(source.tree, (node) => {
    if (ts.isJsxText(node) && isWord(node.text)) report(node, node.text);
    const text = literalText(node);
    if (text === undefined || !isWord(text)) return;
    if (isSpoken(node) || isChild(node)) report(node, text);
    else if (isSentence(text) && !isForDevelopers(node)) report(node, text);
  });
  return [...found.keys()];
};

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(' ');
}

/** Goes up through `a ? b : c`, `a ?? b`, brackets: what a value may come out as. */
function climb(node: ts.Node): ts.Node {
  let at = node;
  for (;;) {
    const above = at.parent;
    const passes =
      ts.isParenthesizedExpression(above) ||
      (ts.isConditionalExpression(above) && above.condition !== at) ||
      (ts.isBinaryExpression(above) &&
        [
          ts.SyntaxKind.QuestionQuestionToken,
          ts.SyntaxKind.BarBarToken,
          ts.SyntaxKind.AmpersandAmpersandToken,
        ].includes(above.operatorToken.kind));
    if (!passes) return at;
    at = above;
  }
}

function isSpoken(node: ts.Node): boolean {
  const { parent } = climb(node);
  if (ts.isJsxAttribute(parent)) return SPOKEN.has(parent.name.getText());
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
    return SPOKEN.has(parent.parent.name.getText());
  if (!ts.isPropertyAssignment(parent) || parent.name === node) return false;
  return SPOKEN.has(parent.name.getText().replace(/^['"]|['"]$/g, ''));
}

function isChild(node: ts.Node): boolean {
  const { parent } = climb(node);
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent);
}

function isForDevelopers(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if ((ts.isCallExpression(at) || ts.isNewExpression(at)) && FOR_DEVELOPERS.test(at.expression.getText()))
      return true;
    if (ts.isFunctionLike(at)) return false;
  }
  return false;
}
