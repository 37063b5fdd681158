import type { Change } from '../../shared/change';
import { id as isGoodId } from '../../shared/checks';
import { own } from '../../shared/json';
import { keysBetween } from '../../shared/order-key';
import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import type { NewColumn, RetroBoardCommand } from '../board.commands.types';
import { layoutOf } from '../layout';
import type { RetroCommandOf } from '../retro.commands.types';
import { MAX_COLUMNS, type ColumnRecord, type RetroDocument } from '../retro.types';
import { arePhases } from './settings.rules';
import { columnRecord } from './column.rules';
import { BARRIER, UNDOABLE, type Outcome, type Rules } from './rules.types';
import { takeNamesOff } from './take-names-off';
import { put, set, setBoard } from './write';

function applyTemplate(document: RetroDocument, command: RetroCommandOf<'board.template'>): Outcome {
  const { template, phases, columns } = command;
  if (!arePhases(phases) || isGoodId(template)) return reject('invalidValue', ['board']);
  if (columns.length === 0 || columns.length > MAX_COLUMNS)
    return reject('tooMany', ['columns'], { max: MAX_COLUMNS });
  const { entries, columns: before } = layoutOf(document);
  const changes: Change[] = [...setBoard(document, { template, phases })];
  const there = before.filter(({ id }) => own(document.columns, id));
  const again = boardOf(document).template === template;
  const same = columns.map((column) => there.find((one) => isSame(one, column, again)));
  const others = there.filter((column) => !same.includes(column));
  const kept = others.filter(({ id }) => entries.get(id)!.length > 0);
  const keys = keysBetween(columns.length + kept.length);
  for (const [index, column] of columns.entries()) {
    const found = same[index];
    if (found) {
      changes.push(...set('columns', found.id, { order: keys[index] }));
      continue;
    }
    const made = columnRecord(document, column, keys[index]!);
    if ('rejected' in made) return made;
    changes.push(put('columns', made.id, made));
  }
  kept.forEach(({ id }, index) =>
    changes.push(...set('columns', id, { order: keys[columns.length + index] })),
  );
  const empty = others.filter((column) => !kept.includes(column));
  return [...changes, ...empty.map(({ id }) => put('columns', id, undefined))];
}

/** Whether a column of the board is one of the template's; in the template that the board has, whatever it was renamed to. */
function isSame(column: ColumnRecord, { textKey, title }: NewColumn, again: boolean): boolean {
  return column.textKey === textKey && (column.title === title || (again && textKey !== undefined));
}

/** What a board is set up with, now and then. */
export const setupRules: Rules<
  Extract<RetroBoardCommand, { readonly type: 'board.template' | 'board.anonymous' }>
> = {
  'board.template': { ...UNDOABLE, apply: (document, { command }) => applyTemplate(document, command) },
  'board.anonymous': {
    ...BARRIER,
    apply: (document, { command: { on } }) => [
      ...setBoard(document, { anonymous: on }),
      ...(on ? takeNamesOff(document) : []),
    ],
  },
};
