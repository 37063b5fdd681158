export type * from './board.commands.types';
export type { BoardRecord, PhaseId, Role } from './board.types';
export type * from './retro.commands.types';
export type {
  ActionRecord,
  CardHue,
  CardRecord,
  CarriedFrom,
  ColumnRecord,
  CommentRecord as RetroCommentRecord,
  GroupRecord,
  KudosRecord,
  NoteRecord,
  PendingRecord,
  PublicationRecord,
  RetroDocument,
  TimerRecord,
  TopicRecord,
  VoteRoundRecord,
} from './retro.types';
export type {
  HiddenCardRecord,
  KeyRecord,
  NewHiddenCard,
  RetroPrivateCommand,
  RetroPrivateDocument,
  RetroSessionRecord,
} from './retro-private.types';
export { PHASES } from './board.types';
export {
  BOARD_ID,
  MAX_CARD_TEXT,
  MAX_COLUMNS,
  MAX_PHASES,
  MAX_SHORT_TEXT,
  MAX_TITLE,
  ROOM_VOTER,
  RETRO_TOPIC,
  TIMER_ID,
} from './retro.types';
export { RETRO_SESSION_ID } from './retro-private.types';
export { MAX_STORED_TEXT, retroSchema } from './retro.schema';
export { retroPrivateSchema } from './retro-private.schema';
export {
  createRetroDocument,
  createRetroPrivateDocument,
  emptyRetroDocument,
  type NewRetro,
} from './retro.create';
export {
  RETRO_TEMPLATES,
  templateCommand,
  templateOf,
  type RetroTemplate,
  type TemplateColumn,
  type TemplateId,
} from './templates';
export { retroModel } from './retro.model';
export { retroPrivateModel } from './retro-private.model';
export { authorizeRetro, roleOf as retroRoleOf } from './authorize';
export { anonymise } from './rules/anonymous';
export { boardOf, phaseOf } from './board-of';
export { layoutOf, LOST_COLUMN, type BoardEntry, type BoardLayout } from './layout';
export { tallyOf, type VoteTally } from './vote-tally';
export {
  boardView,
  cardIdsOf,
  entryOf,
  placeOf,
  type BoardPlace,
  type ColumnView,
} from './select/board-view';
export {
  allowanceOf,
  byVotes,
  currentRound,
  rankingOf,
  votesBy,
  votesOn,
  type Ranked,
  type VoteAllowance,
} from './select/votes';
export {
  agendaOf,
  commentsOn,
  continuesOf,
  currentTopic,
  looseNotes,
  notesOn,
  type AgendaItem,
} from './select/discussion';
export { reactionsOn, readyIn, sameHere, type Reactions } from './select/people';
export { actionsOf, actionsToReview, isOverdue, kudosOf, openActions } from './select/actions';
export { stillToCome, type StillToCome } from './select/pending';
export { matchesQuery } from '../shared/matches-query';
export { findCards, type CardFilter, type Found } from './select/search';
export { passedMark, timerMarks, timerState, type TimerState } from './timer-state';
export {
  cardsToPlan,
  cardsToPublish,
  COUNT_TICK,
  hiddenOrder,
  isSoleWriter,
  nextPublicationAt,
  nextTick,
  pendingCommand,
  planPublication,
  publicationState,
  type Moment,
  type PublicationState,
} from './publication';
export { phaseBeside, phaseDefaults, phasesOf, type PhaseView } from './phases';
export { MAX_PRESENT_NAME, presenceFor, readPresence, type RetroPresence } from './presence';
export { repairRetro } from './repair';
export type { CardBlock, CardInline } from './text/card-text.types';
export { parseCardText, plainText } from './text/parse-card-text';
export { safeHref, safeImage } from './text/safe-link';
export { MAX_PASTED, pasteToCards } from './text/paste-to-cards';
export { suggestGroups, type SuggestedGroup, type SuggestOptions } from './suggest/suggest-groups';
export { addRules, createRetroModel, type RetroModel } from './retro-model.create';
export { laterRules } from './rules/later-rules';
export { mainRules } from './rules/main-rules';
export { importRetro } from './import/import-retro';
export { MAX_TEXT as MAX_IMPORT_TEXT } from './import/decode-text';
export { IMPORTED_VOTER } from './import/assemble-votes';
export {
  RETRO_FORMATS,
  RETRO_IMPORT_CODES,
  type FieldName as RetroFieldName,
  type MatrixMapping as RetroMatrixMapping,
  type NeedsMapping as RetroNeedsMapping,
  type RetroFormat,
  type RetroImport,
  type RetroImportCode,
  type RetroImportCounts,
  type RetroImportEntry,
  type RetroImportOptions,
  type RetroImportReport,
  type RetroMapping,
  type RowMapping as RetroRowMapping,
} from './import/import.types';
export { exportRetro } from './export/export-retro';
export type { RetroExportFormat, RetroExportOptions, RetroExportWords } from './export/export.types';
