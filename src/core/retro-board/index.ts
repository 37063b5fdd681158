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
  MAX_SHORT_TEXT,
  MAX_TITLE,
  ROOM_VOTER,
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
  templateOf,
  type RetroTemplate,
  type TemplateColumn,
  type TemplateId,
} from './templates';
export { retroModel } from './retro.model';
export { retroPrivateModel } from './retro-private.model';
export { authorizeRetro, roleOf } from './authorize';
export { anonymise } from './rules/anonymous';
export { boardOf, phaseOf } from './board-of';
export { layoutOf, LOST_COLUMN, type BoardEntry, type BoardLayout } from './layout';
export { tallyOf, type VoteTally } from './vote-tally';
