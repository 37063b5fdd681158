import type { CsvDelimiter } from '../../shared/csv-read';
import type { PlinthHeading, PlinthKind } from '../import/plinth-headings';

export type RetroExportFormat = 'json' | 'csv' | 'markdown';

/**
 * Words of the Markdown report, and headings of the CSV. Each language has them (`retroExport.…`); without them the
 * names of fields and plain numbers stand there.
 */
export interface RetroExportWords {
  /** A board or column without a title. @default '?' */
  readonly untitled?: string | undefined;
  /** A group without one. @default '…' */
  readonly group?: string | undefined;
  readonly actions?: string | undefined;
  readonly kudos?: string | undefined;
  readonly notes?: string | undefined;
  readonly votes?: ((count: number) => string) | undefined;
  readonly cards?: ((count: number) => string) | undefined;
  readonly rank?: ((rank: number, tied: boolean) => string) | undefined;
  readonly due?: ((day: string) => string) | undefined;
  readonly dropped?: string | undefined;
  /** Words of the CSV. A file with other headings is read back through a mapping. */
  readonly headings?: Readonly<Partial<Record<PlinthHeading | 'votes', string>>> | undefined;
  readonly kinds?: Readonly<Partial<Record<PlinthKind, string>>> | undefined;
}

export interface RetroExportOptions {
  /** Titles of columns that have none of their own, by `textKey`: from the template texts. @default the key */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** Names by person id. @default the id */
  readonly people?: Readonly<Record<string, string>> | undefined;
  readonly words?: RetroExportWords | undefined;
  /** For dates in Markdown: a BCP 47 tag. @default dates as `YYYY-MM-DD` */
  readonly locale?: string | undefined;
  /** CSV only. @default true */
  readonly bom?: boolean | undefined;
  /** CSV only. @default ',' */
  readonly delimiter?: CsvDelimiter | undefined;
}
