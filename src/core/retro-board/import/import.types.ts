import type { Env } from '../../shared/command';
import type { CsvDelimiter } from '../../shared/csv-read';
import type { Path, ProblemValues } from '../../shared/problem';
import type { RetroDocument } from '../retro.types';

/** What can be read. `csv` and `json` are files of no layout that we know: they go through a mapping. */
export const RETRO_FORMATS = [
  'plinth-json',
  'plinth-csv',
  'microsoft-json',
  'microsoft-csv',
  'scrumlr-json',
  'scrumlr-csv',
  'parabol-csv',
  'funretro-csv',
  'fastretro-csv',
  'maibornwolff-json',
  'trello-json',
  'csv',
  'json',
] as const;
export type RetroFormat = (typeof RETRO_FORMATS)[number];

/** Every code has a message `retroImport.<code>` in each language; a test keeps the two in step. */
export const RETRO_IMPORT_CODES = [
  // Nothing was read.
  'empty',
  'notJson',
  'cutOff',
  'tooLong',
  'tooMany',
  'wrongSchema',
  'wrongVersion',
  'noCards',
  'notText',
  'unreadable',
  // Read with a guess.
  'unknownFormat',
  'guessedLayout',
  'guessedEncoding',
  'replacementCharacters',
  'nulCharacters',
  'newerVersion',
  'openQuote',
  'strayQuote',
  'extraCells',
  // Something was repaired.
  'badRecord',
  'forbiddenKey',
  'duplicateId',
  'unknownColumn',
  'missingParent',
  'missingChild',
  'unknownAuthor',
  'nestedGroup',
  'emptyCard',
  'longCard',
  'continued',
  'shortened',
  'hiddenColumn',
  'closedCard',
  'closedColumn',
  'otherBoards',
  // Votes.
  'badVotes',
  'lostVotes',
  'voteDifference',
  'roundWasOpen',
  'budgetExceeded',
  // Left out on purpose, or for want of a place.
  'authorsLeftOut',
  'becameCard',
  'notCarried',
] as const;
export type RetroImportCode = (typeof RETRO_IMPORT_CODES)[number];

/**
 * One thing to know about an import. `error`: nothing was read because of it. `warning`: repaired, guessed or left out.
 * `info`: left out without harm (a colour, a setting).
 */
export interface RetroImportEntry {
  readonly code: RetroImportCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where in the source: keys and indexes of JSON; empty for CSV. */
  readonly path: Path;
  /** The line in the text, from 1. */
  readonly line?: number;
  /** Words from the file are untrusted: show them as text. */
  readonly values?: ProblemValues;
}

/** What is in the document that came out. `votes` counts single votes. */
export interface RetroImportCounts {
  readonly cards: number;
  readonly columns: number;
  readonly groups: number;
  readonly votes: number;
  readonly rounds: number;
  readonly comments: number;
  readonly notes: number;
  readonly actions: number;
  readonly kudos: number;
}

/** A field of the file by its name, or by its index from 0 (CSV only). */
export type FieldName = string | number;

/** A row (CSV) or an object (JSON) per card. */
export interface RowMapping {
  readonly layout?: 'rows' | undefined;
  /** Several are joined by an empty line. */
  readonly text: FieldName | readonly FieldName[];
  readonly column?: FieldName | undefined;
  /** Cards with the same value are one group with that title. */
  readonly group?: FieldName | undefined;
  readonly author?: FieldName | undefined;
  /** Several are one round each. */
  readonly votes?: FieldName | readonly FieldName[] | undefined;
  /** Where the list of cards is in JSON: keys joined by dots, '' for the root. @default the guess */
  readonly list?: string | undefined;
  /** The first row holds names. @default true */
  readonly header?: boolean | undefined;
  /** Takes off apostrophes that our own CSV put before formulas. @default 'keep' */
  readonly formulas?: 'keep' | 'unescape' | undefined;
}

/** A column of the file per column of the board: titles in the first row, cards below. CSV only. */
export interface MatrixMapping {
  readonly layout: 'matrix';
  readonly formulas?: 'keep' | 'unescape' | undefined;
}
export type RetroMapping = RowMapping | MatrixMapping;

/** The file has a layout of its own: what it holds, and what was guessed. Ask, then import again with `mapping`. */
export interface NeedsMapping {
  readonly columns: readonly { readonly name: string; readonly example: string }[];
  readonly guess: RetroMapping;
}

export interface RetroImportReport {
  /** What the file was read as; `null` when it could not be told. */
  readonly format: RetroFormat | null;
  readonly counts: RetroImportCounts;
  readonly entries: readonly RetroImportEntry[];
  readonly needsMapping?: NeedsMapping;
  /** A newer version wrote it: show and export it, do not write it back. */
  readonly readOnly?: true;
  /** A file that holds several boards: they were put together, unless `board` chose one. */
  readonly boards?: readonly { readonly title: string; readonly cards: number }[];
}

/** `document` is `null` when nothing could be read; `report` then has at least one `error`. */
export type RetroImport =
  | { readonly ok: true; readonly document: RetroDocument; readonly report: RetroImportReport }
  | { readonly ok: false; readonly document: null; readonly report: RetroImportReport };

export interface RetroImportOptions {
  /** @default told from the text. The name of a tool alone (`scrumlr`) will do. */
  readonly format?: RetroFormat | (string & {}) | undefined;
  /** For `csv` and `json`. @default guessed */
  readonly mapping?: RetroMapping | undefined;
  readonly delimiter?: CsvDelimiter | undefined;
  /** New ids for all that comes in. @default ids are made from those in the file, the same each time */
  readonly env?: Pick<Env, 'createId'> | undefined;
  /** Id of the document. @default from `env`, or from the file */
  readonly id?: string | undefined;
  /** Person ids by what the file calls people: their id there, or their name. @default they stay names */
  readonly people?: Readonly<Record<string, string>> | undefined;
  /** Of several boards in one file, the one at this index. @default all, put together */
  readonly board?: number | undefined;
  /** Title for a column that has none in the file. @default '?' */
  readonly untitled?: string | undefined;
}
