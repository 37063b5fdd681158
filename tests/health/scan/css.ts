import ts from 'typescript';
import { lineOf, walk, type Scanner, type Source } from './source';

/** Texts of a file with their line: template parts whole, so that a rule may span lines. */
function textsOf(source: Source): { text: string; line: number }[] {
  const texts: { text: string; line: number }[] = [];
  walk(source.tree, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push({ text: node.text.replace(/\/\*[\s\S]*?\*\//g, ''), line: lineOf(node) });
    }
  });
  return texts;
}

const hitsIn = (source: Source, pattern: RegExp): string[] =>
  textsOf(source).flatMap(({ text, line }) =>
    [...text.matchAll(pattern)].map(([hit]) => `text at line ${line} has "${hit.trim()}"`),
  );

const PHYSICAL = new RegExp(
  [
    // left: 0, margin-left: …, border-right-color: …, border-top-left-radius: …, scroll-padding-right: …
    String.raw`(?<![\w-])(?:[a-z-]+-)?(?:left|right)(?:-[a-z]+)?\s*:`,
    // text-align: left, float: right, transform-origin: left top, background-position: right
    String.raw`(?<![\w-])(?:text-align|float|clear|transform-origin|background-position|object-position|background)\s*:[^;{}]*\b(?:left|right)\b`,
    String.raw`linear-gradient\(\s*to (?:left|right)\b`,
  ].join('|'),
  'g',
);

const PHYSICAL_STYLE =
  /^(?:left|right|(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)\w*|border(?:Top|Bottom)(?:Left|Right)Radius)$/;

/** Physical sides in CSS texts and in style objects. */
export const scanPhysicalSides: Scanner = (source) => {
  const inTexts = hitsIn(source, PHYSICAL);
  const inObjects: string[] = [];
  walk(source.tree, (node) => {
    if (!ts.isJsxAttribute(node) || node.name.getText() !== 'style') return;
    walk(node, (inner) => {
      if (!ts.isPropertyAssignment(inner) && !ts.isShorthandPropertyAssignment(inner)) return;
      const name = inner.name.getText();
      if (PHYSICAL_STYLE.test(name)) inObjects.push(`line ${lineOf(inner)} styles ${name}`);
    });
  });
  return [...inTexts, ...inObjects];
};

/** A host sets its root font size for itself: 62.5 % would shrink a widget. */
export const scanRem: Scanner = (source) => hitsIn(source, /(?<![\w.])(?:\d*\.)?\d+rem\b/g);

/** Means of styled-components that a widget does not use: global rules, theme by context, computed attributes. */
export const scanStyledMeans: Scanner = (source) => {
  const found: string[] = [];
  walk(source.tree, (node) => {
    if (ts.isIdentifier(node) && ['createGlobalStyle', 'ThemeProvider', 'withTheme'].includes(node.text)) {
      found.push(`line ${lineOf(node)} uses ${node.text}`);
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'attrs')
      found.push(`line ${lineOf(node)} uses attrs`);
    if (ts.isTaggedTemplateExpression(node) && /^styled\b/.test(node.tag.getText())) {
      walk(node.template, (inner) => {
        if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
          found.push(`line ${lineOf(inner)} computes a style from props`);
        }
      });
    }
  });
  return found;
};

/** Sheets whose type tokens would win over the host's typeface. */
export const scanSheetFonts: Scanner = (source) => {
  const found: string[] = [];
  walk(source.tree, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'createSheet') return;
    if (!/\binheritFontCss\b/.test(node.getText())) found.push(`line ${lineOf(node)} keeps its own typeface`);
  });
  return found;
};

/** A token that nobody declares: a browser drops the declaration, and nothing says so. With a second argument a name is for the host. */
export const scanUnknownTokens =
  (known: ReadonlySet<string>): Scanner =>
  (source) =>
    hitsIn(source, /(?<=var\()--plinth-[a-z0-9-]+(?=\))/g).filter(
      (hit) => !known.has(/"(.*)"/.exec(hit)?.[1] ?? ''),
    );
