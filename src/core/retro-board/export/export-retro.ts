import type { RetroDocument } from '../retro.types';
import type { RetroExportFormat, RetroExportOptions } from './export.types';
import { retroToCsv } from './retro-csv';
import { retroToMarkdown } from './retro-markdown';

/**
 * The text of a file.
 *
 * - `json`: the document as it is, and what `importRetro` reads back is equal to it. Any other word for a format gives
 *   this, too, since it loses nothing.
 * - `csv`: RFC 4180, safe from formulas, with a byte order mark. A row for each card with its column, group, author,
 *   votes of each closed round, number of comments and reactions; then for each action, thank-you and note, and for each
 *   column without cards. Columns and groups are told by their names.
 * - `markdown`: a report to read: columns with their cards, most votes first, groups, comments and notes; actions with
 *   owners and days; thank-yous.
 *
 * CSV and Markdown hold no ids, no keys of voters and nothing of a round that is open; on an anonymous board no author,
 * whatever the document holds. Hidden cards are in no shared document, so in no export.
 */
export function exportRetro(
  document: RetroDocument,
  format: RetroExportFormat,
  options: RetroExportOptions = {},
): string {
  if (format === 'csv') return retroToCsv(document, options);
  if (format === 'markdown') return retroToMarkdown(document, options);
  return `${JSON.stringify(document, null, 2)}\n`;
}
