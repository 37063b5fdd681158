import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { parseDocument } from '../../shared/validate-document';
import { boardOf } from '../board-of';
import type { ImportCommand } from '../retro.commands.types';
import { retroSchema } from '../retro.schema';
import { BOARD_ID, type RetroDocument } from '../retro.types';
import { BARRIER, type Outcome, type Rules } from './rules.types';
import { put, type RetroCollection } from './write';

function replace(document: RetroDocument, given: unknown): Outcome {
  const parsed = parseDocument<RetroDocument>(retroSchema, given);
  if (!parsed.ok || parsed.readOnly) {
    const path = parsed.ok ? ['version'] : (parsed.problems[0]?.path ?? []);
    return reject('invalidValue', path);
  }
  const { facilitators, observers } = boardOf(document);
  const next = parsed.value;
  const board = { ...boardOf(next), facilitators, observers };
  return (Object.keys(retroSchema.collections) as RetroCollection[])
    .filter((collection) => collection !== 'board')
    .flatMap((collection) => {
      const [before, after] = [document[collection], next[collection]] as Record<string, object>[];
      return [
        ...Object.keys(before!).flatMap((id) => (own(after, id) ? [] : [put(collection, id, undefined)])),
        ...Object.keys(after!).map((id) => put(collection, id, after![id])),
      ];
    })
    .concat(put('board', BOARD_ID, board));
}

export const importRules: Rules<ImportCommand> = {
  'retro.import': { ...BARRIER, apply: (document, { command }) => replace(document, command.document) },
};
