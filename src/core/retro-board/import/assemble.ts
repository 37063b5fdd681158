import type { Env } from '../../shared/command';
import { keysBetween } from '../../shared/order-key';
import { PHASES, type BoardRecord } from '../board.types';
import { createRetroDocument, emptyRetroDocument } from '../retro.create';
import { MAX_STORED_TEXT } from '../retro.schema';
import { BOARD_ID, MAX_TITLE, type ActionRecord, type RetroDocument } from '../retro.types';
import { assembleCards } from './assemble-cards';
import { assembleColumns } from './assemble-columns';
import { createVoteBox } from './assemble-votes';
import type { Draft, DraftAction } from './draft.types';
import { createIds, type MakeId } from './ids';
import type { RetroImportOptions } from './import.types';
import type { Reporter } from './report';
import { shorten } from './shorten';

/** Makes a document of what was read. Everything in it has a place there afterwards, or an entry in the report. */
export function assemble(draft: Draft, options: RetroImportOptions, report: Reporter): RetroDocument {
  const { env } = options;
  const ids: Record<'columns' | 'cards' | 'rounds' | 'other', MakeId> = {
    columns: createIds(env),
    // Cards and groups are both topics, so their ids must differ from one another too.
    cards: createIds(env),
    rounds: createIds(env),
    other: createIds(env),
  };
  const { columns, columnId } = assembleColumns(draft, ids.columns, options, report);
  const box = createVoteBox(draft.rounds ?? [], ids.rounds, report);
  const made = assembleCards(draft, { ids: ids.cards, comments: ids.other, columnId, box, options, report });
  const voteRounds = box.rounds(keysBetween(draft.rounds?.length ?? 0));
  const round = Object.keys(voteRounds).at(-1);
  const idOf = env ? env.createId : () => createIds(undefined)('retro', draft.id);
  return {
    ...emptyRetroDocument(options.id ?? idOf()),
    board: { [BOARD_ID]: { ...boardOf(draft, env, report), ...made.board, ...(round ? { round } : {}) } },
    columns,
    voteRounds,
    ...made.collections,
    actions: assembleActions(draft, ids.other, made.idOf, report),
  };
}

/** A new board as we make them, without hiding anything that was read. */
function boardOf(draft: Draft, env: Pick<Env, 'createId'> | undefined, report: Reporter): BoardRecord {
  const fresh = createRetroDocument(env ?? { createId: () => 'retro' }, {
    title: shorten(draft.title, MAX_TITLE, report, { path: ['board', 'title'] }),
    hidden: false,
    anonymous: draft.anonymous ?? false,
  }).board[BOARD_ID]!;
  const { phase = '', budget } = draft;
  return {
    ...fresh,
    phase: (PHASES as readonly string[]).includes(phase) ? phase : fresh.phase,
    ...(budget !== undefined && Number.isInteger(budget) && budget >= 1 && budget <= 99 ? { budget } : {}),
  };
}

function assembleActions(
  { actions = [] }: Draft,
  makeId: MakeId,
  idOf: (action: DraftAction) => string | undefined,
  report: Reporter,
): Readonly<Record<string, ActionRecord>> {
  const orders = keysBetween(actions.length);
  return Object.fromEntries(
    actions.map((action, index) => {
      const id = makeId('action', action.key);
      const cardId = idOf(action);
      const owners = action.owners?.filter((name) => name.trim() !== '') ?? [];
      const record: ActionRecord = {
        id,
        text: shorten(action.text, MAX_STORED_TEXT, report, { path: ['actions', index] }),
        owners: {},
        status: action.status ?? 'open',
        order: orders[index]!,
        ...(owners.length > 0
          ? { ownerNames: owners.map((name) => shorten(name, 200, report, { path: ['actions', index] })) }
          : {}),
        ...(action.due ? { due: action.due } : {}),
        ...(cardId ? { cardId } : {}),
      };
      return [id, record];
    }),
  );
}
