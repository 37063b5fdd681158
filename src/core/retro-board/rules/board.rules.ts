import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import type { RetroBoardCommand } from '../board.commands.types';
import { retroSchema } from '../retro.schema';
import type { RetroDocument } from '../retro.types';
import { UNDOABLE, UNTRACKED, type Outcome, type Rules } from './rules.types';
import { isMember, setBoard, withMember } from './write';

type BoardRule = Exclude<
  RetroBoardCommand,
  { readonly type: `column.${string}` | 'board.template' | 'board.anonymous' | 'board.set' | 'role.set' }
>;

const FIELDS = retroSchema.collections['board']!.fields;
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
};
