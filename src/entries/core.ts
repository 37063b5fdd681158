// Documents, changes and commands
export type { Json, JsonObject } from '../core/shared/json';
export { isPlainObject, jsonEquals } from '../core/shared/json';
export type { Path, Problem, ProblemCode, ProblemValues, Result } from '../core/shared/problem';
export { formatPath, PROBLEM_CODES } from '../core/shared/problem';
export type { Change, RecordKey } from '../core/shared/change';
export { inverseOf, recordKey } from '../core/shared/change';
export type {
  Check,
  CheckFailure,
  CollectionDeclaration,
  DocumentHead,
  DocumentRecord,
  DocumentSchema,
  FieldDeclaration,
  FieldKind,
  KeyedField,
  LogField,
  TakeBack,
  WholeField,
} from '../core/shared/schema';
export { takeBackMembers } from '../core/shared/merge-field';
export type {
  Command,
  CommandDeclaration,
  CommandEnvelope,
  DocumentModel,
  Env,
  Reduction,
  Rejection,
} from '../core/shared/command';
export { createEnvironment, createId } from '../core/shared/environment';
export type { ChangeDetails, ChangeReason } from '../core/shared/details';
export { isRejected, reduce, reject } from '../core/shared/reduce';
export { reduceUnknown, type UnknownEnvelope } from '../core/shared/reduce-unknown';
export type {
  ControllableStore,
  DispatchResult,
  HistoryState,
  Store,
  StoreEvent,
  StoreOptions,
  UndoResult,
} from '../core/shared/store.types';
export { createStore } from '../core/shared/store';
export { applyRemote } from '../core/shared/apply-remote';
export type { Present } from '../core/shared/presence';
export { mayShare } from '../core/shared/may-share';
// Validation
export * as checks from '../core/shared/checks';
export type { Parsed } from '../core/shared/validate-document';
export { parseDocument } from '../core/shared/validate-document';
export { parseJson } from '../core/shared/parse-json';
// Trust assessment
export * from '../core/trust-assessment/index';
// Trust report
export * from '../core/trust-report/index';
// Retro board
export * from '../core/retro-board/index';
// Goals
export * from '../core/goal-tracker/index';
export { dayNumber, isoOfDay, weekdayOf } from '../core/shared/iso-date';
export { parseNumber, type NumberSigns } from '../core/shared/parse-number';

// One team: what links the widgets
export * from '../core/team/index';

// The model and the pyramid
export {
  defaultModel,
  inlineTexts,
  isPrinciple,
  levelHue,
  MAX_LEVELS,
  MIN_LEVELS,
  PRINCIPLES,
  validateModel,
  type Hue,
  type LevelTexts,
  type Model,
  type ModelLevel,
  type Principle,
  type TitledText,
} from '../core/model/index';
export {
  findingsOf,
  PYRAMID_VIEWS,
  pyramidSvg,
  viewsFor,
  type PyramidFindings,
  type PyramidSvgInput,
  type PyramidView,
} from '../core/pyramid/index';
export {
  layoutFigure,
  type FigureLayout,
  type FigureLayoutInput,
} from '../core/shared/pyramid-figure-layout';
export {
  layoutPyramid,
  type PyramidLayout,
  type PyramidLayoutInput,
  type PyramidLevelLayout,
} from '../core/shared/pyramid-layout';
export type { FigureLevel } from '../core/shared/pyramid-level-view';
export {
  bandOf,
  readPyramid,
  type BandId,
  type BandLimits,
  type LevelReading,
  type LevelScore,
  type PyramidReading,
  type PyramidScores,
  type ScoreScale,
} from '../core/shared/pyramid-scores';
export { estimateTextWidth, type MeasureText } from '../core/shared/pyramid-text';
// Merging, projection, order
export type { MergeConflict, MergedDocuments } from '../core/shared/merge';
export { mergeDocuments } from '../core/shared/merge';
export { project } from '../core/shared/project';
export { isOrderKey, keyBetween, keysBetween, orderKey } from '../core/shared/order-key';
export { sortByOrder } from '../core/shared/sort-by-order';
// CSV
export type { CsvDelimiter, CsvReadOptions, CsvTable } from '../core/shared/csv-read';
export { readCsv } from '../core/shared/csv-read';
export type { CsvImportTable } from '../core/shared/csv-table';
export type { CsvCell, CsvWriteOptions } from '../core/shared/csv-write';
export { writeCsv } from '../core/shared/csv-write';
