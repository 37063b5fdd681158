import type { Change } from '../../shared/change';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { NewColumn, RetroBoardCommand } from '../board.commands.types';
import { layoutOf } from '../layout';
import type { RetroCommandOf } from '../retro.commands.types';
import { hue as isHue } from '../retro.schema';
import {
  MAX_COLUMNS,
  MAX_SHORT_TEXT,
  MAX_TITLE,
  type ColumnRecord,
  type RetroDocument,
} from '../retro.types';
import { removeCards } from './card.rules';
import { moveGroup } from './group.rules';
import { keysAt, keysFor } from './place';
import { UNDOABLE, type Outcome, type Rules } from './rules.types';
import { gone, put, refuseId, refuseText, set } from './write';

type ColumnCommand = Extract<RetroBoardCommand, { readonly type: `column.${string}` }>;

/** Why a column cannot look like this, if it cannot. */
function refuseColumn({ id, title, textKey, prompt, hue }: Omit<NewColumn, 'hue'> & { hue?: unknown }) {
  const path = ['columns', id];
  if (title !== undefined || textKey === undefined) {
    const refused = refuseText(title ?? '', MAX_TITLE, [...path, 'title']);
    if (refused) return refused;
  }
  if (prompt !== undefined && prompt.length > MAX_SHORT_TEXT)
    return reject('tooLong', [...path, 'prompt'], { max: MAX_SHORT_TEXT });
  return hue !== undefined && isHue(hue as never) ? reject('invalidValue', [...path, 'hue']) : undefined;
}

/** The record of a new column, or why there can be none. */
export function columnRecord(document: RetroDocument, column: NewColumn, order: string) {
  const refused = refuseId(document, 'columns', column.id) ?? refuseColumn(column);
  if (refused) return refused;
  const { id, title, textKey, prompt, hue } = column;
  const given = Object.entries({ textKey, title, prompt, hue }).filter(([, value]) => value !== undefined);
  return { id, ...(Object.fromEntries(given) as Partial<ColumnRecord>), order };
}

/** The columns that are records. */
const columnsOf = (document: RetroDocument) =>
  layoutOf(document).columns.filter(({ id }) => own(document.columns, id));

function add(document: RetroDocument, { column, to = {}, seed }: RetroCommandOf<'column.add'>): Outcome {
  const columns = columnsOf(document);
  if (columns.length >= MAX_COLUMNS) return reject('tooMany', ['columns'], { max: MAX_COLUMNS });
  const made = columnRecord(document, column, keysFor(columns, to, 1, seed)[0]!);
  return 'rejected' in made ? made : [put('columns', made.id, made)];
}

function edit(document: RetroDocument, command: RetroCommandOf<'column.edit'>): Outcome {
  const { id, type: _, ...fields } = command;
  const before = own(document.columns, id);
  if (!before) return gone('columns', id);
  const after = Object.fromEntries(
    Object.entries({ ...before, ...fields }).map(([field, value]) => [field, value ?? undefined]),
  ) as unknown as NewColumn;
  const refused = refuseColumn(after);
  if (refused) return refused;
  const { title, prompt, hue } = after;
  return set('columns', id, { title, prompt, hue });
}

function remove(document: RetroDocument, { id, moveTo }: RetroCommandOf<'column.remove'>): Outcome {
  if (!own(document.columns, id)) return gone('columns', id);
  if (columnsOf(document).length < 2) return reject('lastColumn', ['columns', id]);
  const { entries } = layoutOf(document);
  const going = entries.get(id) ?? [];
  const changes: Change[] = [put('columns', id, undefined)];
  if (moveTo === null) {
    const cards = going.flatMap(({ cardIds }) => cardIds);
    const groups = going.flatMap(({ groupId }) =>
      groupId === undefined ? [] : [put('groups', groupId, undefined)],
    );
    return [...removeCards(document, cards), ...groups, ...changes];
  }
  const others = moveTo === id ? undefined : entries.get(moveTo);
  if (!others) return gone('columns', moveTo);
  const keys = keysAt(others, others.length, going.length, undefined);
  const moves = going.flatMap((entry, index) =>
    entry.groupId === undefined
      ? set('cards', entry.id, { columnId: moveTo, order: keys[index] })
      : moveGroup(entry, moveTo, keys[index]!),
  );
  return [...moves, ...changes];
}

export const columnRules: Rules<ColumnCommand> = {
  'column.add': { ...UNDOABLE, apply: (document, { command }) => add(document, command) },
  'column.edit': {
    ...UNDOABLE,
    mergeKey: ({ id }) => `column/${id}`,
    apply: (document, { command }) => edit(document, command),
  },
  'column.move': {
    ...UNDOABLE,
    apply: (document, { command: { id, to, seed } }) => {
      if (!own(document.columns, id)) return gone('columns', id);
      const others = columnsOf(document).filter((column) => column.id !== id);
      return set('columns', id, { order: keysFor(others, to, 1, seed)[0] });
    },
  },
  'column.remove': { ...UNDOABLE, apply: (document, { command }) => remove(document, command) },
};
