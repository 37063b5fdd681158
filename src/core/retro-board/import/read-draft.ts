import type { Json } from '../../shared/json';
import { formatOfRows } from './detect-format';
import type { Draft } from './draft.types';
import { readFastRetroCsv } from './format-fastretro-csv';
import { guessCsv, readGenericCsv } from './format-generic-csv';
import { guessJson, readGenericJson } from './format-generic-json';
import { readMaibornWolffJson } from './format-maibornwolff-json';
import { readMatrix } from './format-matrix-csv';
import { isMicrosoftCsv, readMicrosoftCsv } from './format-microsoft-csv';
import { readMicrosoftJson } from './format-microsoft-json';
import { readParabolCsv } from './format-parabol-csv';
import { readPlinthCsv } from './format-plinth-csv';
import { readScrumlrCsv } from './format-scrumlr-csv';
import { readScrumlrJson } from './format-scrumlr-json';
import { readTrelloJson } from './format-trello-json';
import type { NeedsMapping, RetroFormat, RetroImportOptions, RetroImportReport } from './import.types';
import { readTable } from './read-table';
import type { Reporter } from './report';
import { oneBoard } from './source-boards';

export interface DraftRead {
  readonly format: RetroFormat;
  readonly draft?: Draft;
  readonly boards?: NonNullable<RetroImportReport['boards']>;
  readonly needsMapping?: NeedsMapping;
}

/** @param format never `plinth-json`, which needs no draft */
export function draftOfJson(
  json: Json,
  format: RetroFormat,
  options: RetroImportOptions,
  report: Reporter,
): DraftRead {
  switch (format) {
    case 'microsoft-json': {
      const { draft, ...rest } = oneBoard(readMicrosoftJson(json, report), options, report);
      return { format, draft, ...rest };
    }
    case 'scrumlr-json':
      return { format, draft: readScrumlrJson(json, report) };
    case 'maibornwolff-json':
      return { format, draft: readMaibornWolffJson(json, report) };
    case 'trello-json':
      return { format, draft: readTrelloJson(json, report) };
    default: {
      const guessed = guessJson(json);
      const mapping = options.mapping ?? guessed?.guess;
      const draft = mapping && readGenericJson(json, mapping, report);
      if (!draft) report.error('noCards', []);
      return { format: 'json', ...(draft ? { draft } : {}), ...toAsk(guessed, options, report) };
    }
  }
}

export function draftOfCsv(
  text: string,
  given: RetroFormat | undefined,
  options: RetroImportOptions,
  report: Reporter,
): DraftRead {
  if (given === 'microsoft-csv' || (!given && !options.mapping && isMicrosoftCsv(text))) {
    return { format: 'microsoft-csv', draft: readMicrosoftCsv(text, report) };
  }
  const formulas = given === 'plinth-csv' ? 'unescape' : options.mapping?.formulas;
  const rows = readTable(text, { delimiter: options.delimiter, formulas }, report);
  if (!rows) return { format: given ?? 'csv' };
  const format = given ?? (options.mapping ? 'csv' : formatOfRows(rows));
  switch (format) {
    case 'plinth-csv':
      // Told by its headings, and read anew without the apostrophes that it has before formulas.
      return given
        ? { format, draft: readPlinthCsv(rows, report) }
        : draftOfCsv(text, format, options, report);
    case 'scrumlr-csv':
      return { format, draft: readScrumlrCsv(rows, report) };
    case 'parabol-csv':
      return { format, draft: readParabolCsv(rows, report) };
    case 'fastretro-csv':
      return { format, draft: readFastRetroCsv(rows, report) };
    case 'funretro-csv':
      return { format, draft: readMatrix(rows) };
    default: {
      const guessed = guessCsv(rows);
      const draft = readGenericCsv(rows, options.mapping ?? guessed.guess, report);
      return { format: 'csv', draft, ...toAsk(guessed, options, report) };
    }
  }
}

function toAsk(guessed: NeedsMapping | undefined, { mapping }: RetroImportOptions, report: Reporter) {
  if (!guessed || mapping) return {};
  report.warn('guessedLayout', []);
  return { needsMapping: guessed };
}
