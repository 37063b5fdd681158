/** Longest value that is taken: a font stack or a list of four shadows stays well below. */
const MAX_LENGTH = 400;

/** Letters of any script, digits, and the signs that colours, lengths, fonts, shadows and curves are written with. */
const ALLOWED = /^[\p{L}\p{M}\p{N} #%.,()+\-*/"'_]*$/u;

/** Functions that compute. None of them fetches anything, and `var` only reads. */
const FUNCTIONS = new Set(
  (
    'var calc min max clamp rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark ' +
    'cubic-bezier steps linear'
  ).split(' '),
);

/** Quotes closed; no parenthesis or bracket closed before it opened, and none left open. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  let quote = '';
  for (const sign of text) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && quote === '';
}

/**
 * Whether a text may stand as the value of a custom property: it can neither end the declaration nor load anything.
 * `;{}<>@\` and line breaks, comments, `url()` and every function outside the list are refused.
 */
export function isSafeCssValue(value: string): boolean {
  if (value.trim() === '' || value.length > MAX_LENGTH || !ALLOWED.test(value)) return false;
  if (value.includes('/*') || value.includes('*/') || !isBalanced(value)) return false;
  const unquoted = value.replace(/"[^"]*"|'[^']*'/g, '""');
  const calls = unquoted.matchAll(/([^ ,()/*+]*)\(/g);
  return [...calls].every(([, name = '']) => name === '' || FUNCTIONS.has(name.toLowerCase()));
}
