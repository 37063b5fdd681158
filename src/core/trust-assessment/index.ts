export type * from './instrument.types';
export type * from './score.types';
export type {
  AnswerRecord,
  CommentRecord,
  Response,
  ResponseCommand,
  ResponseDocument,
  SessionRecord,
} from './response.types';
export type { InstrumentStructure, InstrumentTexts } from './instrument.compose';
export type { Finding, Findings, Headline } from './findings';
export type { Missing } from './check-response';
export type { Page, Pagination, Section } from './pages';
export type { Progress } from './progress';
export { composeInstrument } from './instrument.compose';
export { DEFAULT_BANDS, DEFAULT_MIN_ANSWERED, pointsOf, subscalesOf } from './instrument.read';
export { validateInstrument } from './instrument.validate';
export { bandOf } from './bands';
export { scoreResponse } from './score';
export { visibilityOf, type Written } from './visibility';
export { findingsOf } from './findings';
export { missingRequired } from './check-response';
export { askedPages } from './asked-pages';
export { askedResponse } from './asked-response';
export { pagesOf } from './pages';
export { progressOf } from './progress';
export { createResponseDocument, responseModel } from './response.model';
export { responseSchema } from './response.schema';
export { answersOf, fromResponse, toResponse } from './response.convert';
export { textFor } from './texts';
export * from './surveyjs/index';
