import { writeCsv, type CsvCell, type CsvWriteOptions } from '../../shared/csv-write';
import type { Instrument } from '../../trust-assessment/instrument.types';
import type { Response } from '../../trust-assessment/response.types';
import { wordFor } from './answer-words';
import { COMMENT, GROUP, NOT_APPLICABLE } from './columns';
import type { ResponseLayout } from './plan';

export interface ResponseCsvOptions extends Pick<CsvWriteOptions, 'delimiter' | 'bom'> {
  /** @default 'wide' */
  readonly layout?: ResponseLayout;
}

interface Field {
  readonly name: string;
  /** `undefined` where the response says nothing. */
  readonly of: (response: Response) => CsvCell;
}

/**
 * Responses as CSV that `planResponseImport` reads back: raw answers, as they were given, so reversed items are not turned.
 * Of a scale whose points stand for something (`values`), what they stand for.
 * "Doesn't apply" is `n/a`, not answered is empty. Wide has a column per item, comment and group; long has `response`,
 * `field` and `value`, and numbers responses without an id. Cells that a spreadsheet would run are made harmless.
 */
export function exportResponses(
  instrument: Instrument,
  responses: readonly Response[],
  options: ResponseCsvOptions = {},
): string {
  const { layout = 'wide', ...csv } = options;
  const fields = fieldsOf(instrument, responses);
  const rows = layout === 'wide' ? wide(fields, responses) : long(fields, responses);
  return writeCsv(rows, csv);
}

function wide(fields: readonly Field[], responses: readonly Response[]): readonly (readonly CsvCell[])[] {
  const head = ['response', ...fields.map(({ name }) => name)];
  return [head, ...responses.map((one) => [one.id, ...fields.map((field) => field.of(one))])];
}

function long(fields: readonly Field[], responses: readonly Response[]): readonly (readonly CsvCell[])[] {
  const taken = new Set(responses.map(({ id }) => id));
  let number = 0;
  const nextId = () => {
    do number += 1;
    while (taken.has(String(number)));
    return String(number);
  };
  return [
    ['response', 'field', 'value'],
    ...responses.flatMap((one) => {
      const id = one.id ?? nextId();
      const said = fields.map((field) => [id, field.name, field.of(one)]);
      return said.filter(([, , value]) => value !== undefined);
    }),
  ];
}

/** The instrument's items first, then whatever else responses hold, by name. */
function fieldsOf(instrument: Instrument, responses: readonly Response[]): readonly Field[] {
  const keys = (of: (response: Response) => object | undefined) =>
    [...new Set(responses.flatMap((one) => Object.keys(of(one) ?? {})))].sort();
  const items = instrument.items.filter(({ kind }) => kind === 'likert').map(({ id }) => id);
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const others = keys(({ answers }) => answers).filter((id) => !items.includes(id));
  const read = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string) =>
    record && Object.hasOwn(record, key) ? record[key] : undefined;
  return [
    ...[...items, ...others].map((id): Field => ({
      name: id,
      of: ({ answers }) => {
        const value = read(answers, id);
        if (value === null) return NOT_APPLICABLE;
        const item = value === undefined ? undefined : byId.get(id);
        return item && value !== undefined ? wordFor(instrument, item, value) : value;
      },
    })),
    ...keys(({ comments }) => comments).map((id): Field => ({
      name: COMMENT + id,
      of: ({ comments }) => read(comments, id),
    })),
    ...keys(({ groups }) => groups).map((name): Field => ({
      name: GROUP + name,
      of: ({ groups }) => read(groups, name),
    })),
  ];
}
