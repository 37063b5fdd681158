/*
 * A cell that begins with = + - @ (also full-width), a tab or a line break is run as a formula by spreadsheets (OWASP,
 * "CSV Injection"). Some also look at each line of a cell, and past leading white space.
 */

/** The start of a line that a spreadsheet might run, apostrophes that already stand there included. */
const RISKY_LINE = /(^|[\r\n])('*)(?=[^\S\r\n]*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20])/g;
const ESCAPED_LINE = /(^|[\r\n])'('*)(?=[^\S\r\n]*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20])/g;
/** A cell whose first line is blank: white space, then a line break. */
const RISKY_BREAK = /^('*)(?= *[\r\n])/;
const ESCAPED_BREAK = /^'('*)(?= *[\r\n])/;

const NUMBER = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/;

/** The text with an apostrophe before each line that could run. Real numbers, such as `-5`, stay. */
export function escapeFormula(text: string): string {
  if (NUMBER.test(text)) return text;
  return text.replace(RISKY_LINE, "$1'$2").replace(RISKY_BREAK, "'$1");
}

/** Takes off what `escapeFormula` put on, and nothing else of a text that went through it. */
export function unescapeFormula(text: string): string {
  return text.replace(ESCAPED_BREAK, '$1').replace(ESCAPED_LINE, '$1$2');
}
