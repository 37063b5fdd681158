import type { Draft } from './draft.types';
import { readMatrix } from './format-matrix-csv';
import { draftOfRows, type MappedRow } from './generic-rows';
import { guessColumns } from './guess-columns';
import { countOf, plain } from './headings';
import type { FieldName, NeedsMapping, RetroMapping, RowMapping } from './import.types';
import { isBlank, type Row } from './read-table';
import type { Reporter } from './report';

/* CSV of any layout. Names that say what they are make a row per card; without such names it is a matrix. */

export function guessCsv(rows: readonly Row[]): NeedsMapping {
  const [headings, ...body] = rows;
  const names = headings?.cells ?? [];
  const columns = names.map((name, index) => ({
    name,
    example: (body.find(({ cells }) => cells[index]?.trim())?.cells[index] ?? '').slice(0, 80),
  }));
  const guessed = guessColumns(names);
  if (!guessed) return { columns, guess: { layout: 'matrix' } };
  return { columns, guess: { layout: 'rows', ...guessed } };
}

export function readGenericCsv(rows: readonly Row[], mapping: RetroMapping, report: Reporter): Draft {
  if (mapping.layout === 'matrix') return readMatrix(rows);
  const { header = true } = mapping;
  const headings = header ? rows[0] : undefined;
  const at = placesOf(mapping, headings?.cells ?? []);
  const read = new Set([...at.text, ...at.votes, at.column, at.group, at.author]);
  const mapped = (header ? rows.slice(1) : rows)
    .filter((row) => !isBlank(row))
    .map(({ cells, line }): MappedRow => {
      const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''));
      cells.forEach((text, index) => {
        if (read.has(index) || text.trim() === '') return;
        if (headings && index >= headings.cells.length)
          report.warn('extraCells', [], { text, column: index + 1 }, line);
        else report.notCarried(headings?.cells[index]?.trim() || `#${index + 1}`, text);
      });
      return {
        key: '',
        text: joined(at.text.map(cell)),
        column: cell(at.column),
        group: cell(at.group),
        author: { name: cell(at.author) },
        votes: at.votes.map((index) => countOf(cell(index), line, report)),
        line,
      };
    });
  return draftOfRows(mapped);
}

/** One field alone stays as it is, spaces and all. */
export function joined(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : texts.filter((text) => text.trim() !== '').join('\n\n');
}

function placesOf(mapping: RowMapping, names: readonly string[]) {
  const place = (name: FieldName | undefined): number | undefined => {
    if (typeof name !== 'string') return name;
    const exact = names.indexOf(name);
    const index = exact === -1 ? names.findIndex((one) => plain(one) === plain(name)) : exact;
    return index === -1 ? undefined : index;
  };
  const places = (given: FieldName | readonly FieldName[] = []) =>
    (typeof given === 'object' ? given : [given]).flatMap((name) => place(name) ?? []);
  return {
    text: places(mapping.text),
    column: place(mapping.column),
    group: place(mapping.group),
    author: place(mapping.author),
    votes: places(mapping.votes),
  };
}
