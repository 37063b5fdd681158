import type { Env } from '../../shared/command';
import { keysBetween } from '../../shared/order-key';
import { PHASES, type BoardRecord } from '../board.types';
import { isAboutCards } from '../phases';
import { createRetroDocument, emptyRetroDocument } from '../retro.create';
import { BOARD_ID, MAX_TITLE, type RetroDocument } from '../retro.types';
import { assembleActions, assembleKudos, assembleNotes } from './assemble-actions';
import { assembleCards } from './assemble-cards';
import { assembleColumns } from './assemble-columns';
import { createVoteBox } from './assemble-votes';
import type { Draft } from './draft.types';
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
  const parts = { makeId: ids.other, idOf: made.idOf, options, report };
  const idOf = env ? env.createId : () => createIds(undefined)('retro', draft.id);
  return {
    ...emptyRetroDocument(options.id ?? idOf()),
    board: { [BOARD_ID]: { ...boardOf(draft, env, report), ...made.board, ...(round ? { round } : {}) } },
    columns,
    voteRounds,
    ...made.collections,
    actions: assembleActions(draft, parts),
    notes: assembleNotes(draft, parts),
    kudos: assembleKudos(draft, parts),
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
    phase: (PHASES as readonly string[]).includes(phase) ? phase : phaseFor(draft, fresh),
    ...(budget !== undefined && Number.isInteger(budget) && budget >= 1 && budget <= 99 ? { budget } : {}),
  };
}

/** Where a board goes on that does not say where it was: what is in it shows how far its retro had come. */
function phaseFor({ cards, rounds = [], actions = [], kudos = [] }: Draft, fresh: BoardRecord): string {
  if (kudos.length > 0) return 'close';
  if (actions.length > 0) return 'act';
  if (rounds.length > 0 || cards.some(({ topic }) => topic)) return 'discuss';
  return cards.length > 0 ? (fresh.phases.find(isAboutCards) ?? fresh.phase) : fresh.phase;
}
