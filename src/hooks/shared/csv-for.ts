'use client';
import type { CsvWriteOptions } from '../../core/shared/csv-write';
import type { Format } from './useFormat';

/** How spreadsheets write a table where this language is at home: cells are parted by what no number holds. */
export function csvFor(format: Format): Pick<CsvWriteOptions, 'delimiter' | 'decimal'> {
  return format.number(1.5).includes(',') ? { delimiter: ';', decimal: ',' } : {};
}
