import type { Change } from '../../shared/change';
import { id as isGoodId } from '../../shared/checks';
import { own } from '../../shared/json';
import { keysBetween } from '../../shared/order-key';
import { reject } from '../../shared/reduce';
import type { RetroBoardCommand } from '../board.commands.types';
import { layoutOf } from '../layout';
import type { RetroCommandOf } from '../retro.commands.types';
import { MAX_COLUMNS, type RetroDocument } from '../retro.types';
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
  const kept = before.filter(({ id }) => own(document.columns, id) && entries.get(id)!.length > 0);
  const keys = keysBetween(columns.length + kept.length);
  for (const [index, column] of columns.entries()) {
    const made = columnRecord(document, column, keys[index]!);
    if ('rejected' in made) return made;
    changes.push(put('columns', made.id, made));
  }
  kept.forEach(({ id }, index) =>
    changes.push(...set('columns', id, { order: keys[columns.length + index] })),
  );
  const empty = before.filter((column) => own(document.columns, column.id) && !kept.includes(column));
  return [...changes, ...empty.map(({ id }) => put('columns', id, undefined))];
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
