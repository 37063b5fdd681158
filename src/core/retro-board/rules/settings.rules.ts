import { own, type Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import type { RetroBoardCommand } from '../board.commands.types';
import type { RetroCommandOf } from '../retro.commands.types';
import { retroSchema } from '../retro.schema';
import type { RetroDocument } from '../retro.types';
import { UNDOABLE, UNTRACKED, type Outcome, type Rules } from './rules.types';
import { isMember, setBoard, withMember } from './write';

type SettingsRule = Extract<RetroBoardCommand, { readonly type: 'board.set' | 'role.set' }>;

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
  'phaseTitles',
];

export function arePhases(phases: readonly string[]): boolean {
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

/** How a board is set, and who leads it. */
export const settingsRules: Rules<SettingsRule> = {
  'board.set': {
    ...UNDOABLE,
    mergeKey: ({ settings }) => `board/${Object.keys(settings).join()}`,
    apply: (document, { command }) => setSettings(document, command.settings),
  },
  // Undone, it could leave nobody.
  'role.set': { ...UNTRACKED, apply: (document, { command }) => setRole(document, command) },
};
