/** What a spreadsheet would take for a formula, at the start of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180), every cell quoted. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers. Starts with a byte order mark, without which spreadsheets misread other scripts.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = value
      .split('\n')
      .map((line) => (FORMULA.test(line) ? `'${line}` : line))
      .join('\n');
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
