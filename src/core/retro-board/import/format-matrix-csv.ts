import type { Draft } from './draft.types';
import type { Row } from './read-table';

/*
 * FunRetro (`funretro/distributed`, `csvService.js`): a column of the file per column of the board, titles in the first
 * row, cards below, a comma at the end of each row, filled up to a square. Text and nothing else.
 */

/** A comma at the end of each row, and titles in the first: nobody else writes that. */
export function isFunRetro(rows: readonly Row[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return (
    width > 1 &&
    rows.every(({ cells }) => cells.length === width && cells.at(-1) === '') &&
    rows[0]!.cells.slice(0, -1).every((title) => title.trim() !== '')
  );
}

export function readMatrix([titles, ...rows]: readonly Row[]): Draft {
  const width = Math.max(0, titles?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, index) => index).filter(
    (index) => titles?.cells[index]?.trim() || rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  );
  return {
    title: '',
    columns: places.map((index) => ({
      key: `column-${index + 1}`,
      title: titles?.cells[index] ?? '',
      ...(titles ? { line: titles.line } : {}),
    })),
    cards: places.flatMap((index) =>
      rows.flatMap(({ cells, line }) => {
        const text = cells[index] ?? '';
        return text.trim() === '' ? [] : [{ key: '', text, column: `column-${index + 1}`, line }];
      }),
    ),
  };
}
