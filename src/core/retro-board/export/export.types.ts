import type { CsvDelimiter } from '../../shared/csv-read';
import type { PlinthHeading, PlinthKind } from '../import/plinth-headings';

export type RetroExportFormat = 'json' | 'csv' | 'markdown';

/**
 * Words of the Markdown report, and headings of the CSV. Each language has them (`retroExport.…`); without them the
 * names of fields and plain numbers stand there.
 */
export interface RetroExportWords {
  /** A board or column without a title. @default '?' */
  readonly untitled?: string;
  /** A group without one. @default '…' */
  readonly group?: string;
  readonly actions?: string;
  readonly kudos?: string;
  readonly notes?: string;
  readonly votes?: (count: number) => string;
  readonly cards?: (count: number) => string;
  readonly rank?: (rank: number, tied: boolean) => string;
  readonly due?: (day: string) => string;
  readonly dropped?: string;
  /** Words of the CSV. A file with other headings is read back through a mapping. */
  readonly headings?: Readonly<Partial<Record<PlinthHeading | 'votes', string>>>;
  readonly kinds?: Readonly<Partial<Record<PlinthKind, string>>>;
}

export interface RetroExportOptions {
  /** Titles of columns that have none of their own, by `textKey`: from the template texts. @default the key */
  readonly titles?: Readonly<Record<string, string>>;
  /** Names by person id. @default the id */
  readonly people?: Readonly<Record<string, string>>;
  readonly words?: RetroExportWords;
  /** For dates in Markdown: a BCP 47 tag. @default dates as `YYYY-MM-DD` */
  readonly locale?: string;
  /** CSV only. @default true */
  readonly bom?: boolean;
  /** CSV only. @default ',' */
  readonly delimiter?: CsvDelimiter;
}
