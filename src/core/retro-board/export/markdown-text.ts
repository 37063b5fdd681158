/*
 * Texts of people inside Markdown. Cards are written in light markup, which stays; what would break the report's own
 * structure (headings, rules, HTML) is escaped.
 */

/** On one line, with nothing in it that is markup. */
export function inlineText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** Over as many lines as it has, those after the first indented. */
export function blockText(text: string, indent: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line.replace(/[<>]/g, '\\$&').replace(/^(\s*)(#{1,6}\s|={3,}|-{3,}|\+\s|\d+[.)]\s)/, '$1\\$2'),
    )
    .map((line, index) => (index === 0 || line.trim() === '' ? line.trimEnd() : `${indent}${line.trimEnd()}`))
    .join('\n');
}
