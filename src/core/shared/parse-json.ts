import type { Json } from './json';
import { problem, type Result } from './problem';
import { rebuild } from './rebuild';

/** Longest text taken in, in UTF-16 units (about 20 MB of ASCII). */
export const MAX_JSON_TEXT = 20_000_000;

/** Parses JSON text from a file or a paste: `notJson`, `tooLong` or what `rebuild` refuses. Never throws. */
export function parseJson(text: string): Result<Json> {
  if (text.length > MAX_JSON_TEXT)
    return { ok: false, problems: [problem('tooLong', [], { max: MAX_JSON_TEXT })] };
  try {
    // A byte order mark is common in files that went through a spreadsheet or an editor.
    const { json, problems } = rebuild(JSON.parse(text.replace(/^\uFEFF/, '')));
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: json, warnings: [] };
  } catch {
    return { ok: false, problems: [problem('notJson', [])] };
  }
}
