import type { Change } from '../../shared/change';
import { own, type Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import type { RetroBoardCommand } from '../board.commands.types';
import { layoutOf } from '../layout';
import type { RetroCommandOf } from '../retro.commands.types';
import { retroSchema } from '../retro.schema';
import { MAX_COLUMNS, type RetroDocument } from '../retro.types';
import { takeNamesOff } from './anonymous';
import { columnRecord } from './column.rules';
import { keysBetween } from '../../shared/order-key';
import { BARRIER, UNDOABLE, UNTRACKED, type Outcome, type Rules } from './rules.types';
import { isMember, put, setBoard, set, withMember } from './write';

type BoardRule = Exclude<RetroBoardCommand, { readonly type: `column.${string}` }>;

const FIELDS = retroSchema.collections['board']!.fields;
const SETTINGS = [
  'title',
  'heldOn',
  'directive',
  'checkIn',
  'checkInText',
  'window',
  'budget',
  'perCard',
  'proxyBudget',
  'topicSeconds',
  'phases',
];

function arePhases(phases: readonly string[]): boolean {
  return phases.length > 0 && new Set(phases).size === phases.length && !FIELDS['phases']!.check(phases);
}

function setSettings(document: RetroDocument, settings: Readonly<Record<string, unknown>>): Outcome {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    const field = own(FIELDS, name);
    const cleared = value === null && field?.optional;
    const fits =
      field && SETTINGS.includes(name) && value !== undefined && (cleared || !field.check(value as Json));
    if (!fits || (name === 'phases' && !arePhases(value as string[])))
      return reject('invalidValue', ['board', name]);
    fields[name] = cleared ? undefined : value;
  }
  return setBoard(document, fields);
}

function applyTemplate(document: RetroDocument, command: RetroCommandOf<'board.template'>): Outcome {
  const { template, phases, columns } = command;
  if (!arePhases(phases) || FIELDS['template']!.check(template)) return reject('invalidValue', ['board']);
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

function setRole(document: RetroDocument, { person, role }: RetroCommandOf<'role.set'>): Outcome {
  const { facilitators, observers } = boardOf(document);
  if (!isMember(person)) return reject('invalidValue', ['board', 'facilitators']);
  const isLast = own(facilitators, person) && Object.keys(facilitators).length === 1;
  if (isLast && role !== 'facilitator') return reject('lastFacilitator', ['board', 'facilitators']);
  const member = (here: boolean) => (here ? (true as const) : undefined);
  return setBoard(document, {
    facilitators: withMember(facilitators, person, member(role === 'facilitator')),
    observers: withMember(observers, person, member(role === 'observer')),
  });
}

/** A member of one of the board's sets. */
function mark(
  document: RetroDocument,
  field: 'ready' | 'agreed',
  who: string,
  key: string,
  on: boolean,
): Outcome {
  if (!isMember(who)) return reject('invalidValue', ['board', field]);
  const members = withMember(boardOf(document)[field], key, on ? (true as const) : undefined);
  return setBoard(document, { [field]: members });
}

export const boardRules: Rules<BoardRule> = {
  'board.template': { ...UNDOABLE, apply: (document, { command }) => applyTemplate(document, command) },
  'board.set': {
    ...UNDOABLE,
    mergeKey: ({ settings }) => `board/${Object.keys(settings).join()}`,
    apply: (document, { command }) => setSettings(document, command.settings),
  },
  'board.anonymous': {
    ...BARRIER,
    apply: (document, { command: { on } }) => [
      ...setBoard(document, { anonymous: on }),
      ...(on ? takeNamesOff(document) : []),
    ],
  },
  'board.lock': { ...UNDOABLE, apply: (document, { command }) => setBoard(document, { locked: command.on }) },
  'phase.set': {
    ...UNDOABLE,
    apply: (document, { command: { phase } }) =>
      boardOf(document).phases.includes(phase)
        ? setBoard(document, { phase })
        : reject('invalidValue', ['board', 'phase']),
  },
  'ready.set': {
    ...UNTRACKED,
    apply: (document, { command: { phase, who, on } }) =>
      FIELDS['phase']!.check(phase) || phase.includes(':')
        ? reject('invalidValue', ['board', 'ready'])
        : mark(document, 'ready', who, `${phase}:${who}`, on),
  },
  'directive.agree': {
    ...UNTRACKED,
    apply: (document, { command: { who, on } }) => mark(document, 'agreed', who, who, on),
  },
  // Undone, it could leave nobody.
  'role.set': { ...UNTRACKED, apply: (document, { command }) => setRole(document, command) },
};
