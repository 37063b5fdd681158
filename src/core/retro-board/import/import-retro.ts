import { MAX_RECORDS, parseDocument } from '../../shared/validate-document';
import { retroSchema } from '../retro.schema';
import type { RetroDocument } from '../retro.types';
import { assemble } from './assemble';
import { countRecords } from './count-records';
import { decodeText } from './decode-text';
import type { Draft } from './draft.types';
import { formatNamed, formatOfJson, looksLikeJson } from './detect-format';
import { readPlinthJson } from './format-plinth-json';
import type { RetroFormat, RetroImport, RetroImportOptions, RetroImportReport } from './import.types';
import { draftOfCsv, draftOfJson, type DraftRead } from './read-draft';
import { readJson } from './read-json';
import { createReporter, type Reporter } from './report';

/**
 * Reads a retro board from the text or the bytes of a file, or its parsed JSON: our own JSON and CSV, Microsoft
 * Retrospectives, Scrumlr, Parabol, FunRetro, FastRetro, MaibornWolff Retro, Trello, and any other CSV or JSON with a mapping. Never throws.
 *
 * Every card, text, column, group and vote is in the document; `report.entries` names everything else that was repaired,
 * guessed or left out. A file of no known layout is read by a guess, and `report.needsMapping` says which. `document` is
 * `null` when nothing could be read; `report.entries` then says what is wrong, where, and the catalogue how to fix it.
 *
 * Limits: 20 million characters, a million cells or JSON values, and what a document holds: 20,000 cards, 100 columns, 50,000
 * comments, 5,000 actions. More is refused with `tooMany`, nothing is cut off. A text above 10,000 characters
 * (`MAX_STORED_TEXT`) goes on in comments on its card.
 *
 * @param input text, bytes (`Uint8Array`, `ArrayBuffer`), or what JSON was parsed to
 */
export function importRetro(input: string | object, options: RetroImportOptions = {}): RetroImport {
  const report = createReporter();
  let format: RetroFormat | null = null;
  try {
    const text = decodeText(input, report);
    if (text === undefined) return answer(null, { format }, report);
    if (text.trim() === '') {
      report.error('empty', []);
      return answer(null, { format }, report);
    }
    const isJson = looksLikeJson(text);
    const given = options.format ? formatNamed(options.format, isJson) : undefined;
    format = given ?? null;
    if (options.format && !given) report.warn('unknownFormat', [], { format: options.format.slice(0, 80) });
    if (given ? !given.endsWith('json') : !isJson)
      return finish(draftOfCsv(text, given, options, report), options, report);

    const json = readJson(text, report);
    if (json === undefined) return answer(null, { format }, report);
    format = given ?? formatOfJson(json);
    if (format !== 'plinth-json') return finish(draftOfJson(json, format, options, report), options, report);
    const own = readPlinthJson(json, report);
    if (!own) return answer(null, { format }, report);
    if (Object.values(countRecords(own.document)).every((count) => count === 0)) {
      report.error('noCards', []);
      return answer(null, { format }, report);
    }
    const document = options.id === undefined ? own.document : { ...own.document, id: options.id };
    return answer(document, { format, ...(own.readOnly ? { readOnly: true } : {}) }, report);
  } catch {
    report.error('unreadable', []);
    return answer(null, { format }, report);
  }
}

function finish({ draft, ...rest }: DraftRead, options: RetroImportOptions, report: Reporter): RetroImport {
  if (!draft) return answer(null, rest, report);
  if (isNothing(draft, rest.format)) {
    report.error('noCards', []);
    return answer(null, rest, report);
  }
  // Told before anything is made of them: a hundred thousand cards would take seconds, only to be refused.
  if (draft.cards.length > MAX_RECORDS) {
    report.error('tooMany', ['cards'], { max: MAX_RECORDS });
    return answer(null, rest, report);
  }
  const parsed = parseDocument<RetroDocument>(retroSchema, assemble(draft, options, report));
  if (parsed.ok) return answer(parsed.value, rest, report);
  for (const { code, path, values } of parsed.problems) {
    report.error(code === 'tooMany' ? 'tooMany' : 'unreadable', path, values);
  }
  return answer(null, rest, report);
}

/** Columns alone are a board too, one to begin with; the headings of a table that we do not know are not columns. */
function isNothing({ cards, columns, actions = [], kudos = [] }: Draft, format: RetroFormat): boolean {
  if (cards.length + actions.length + kudos.length > 0) return false;
  return columns.length === 0 || format === 'csv' || format === 'json';
}

function answer(
  document: RetroDocument | null,
  about: Omit<RetroImportReport, 'counts' | 'entries'>,
  report: Reporter,
): RetroImport {
  const whole: RetroImportReport = { ...about, counts: countRecords(document), entries: report.entries() };
  return document ? { ok: true, document, report: whole } : { ok: false, document, report: whole };
}
