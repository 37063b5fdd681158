export type * from './team-summary.types';
export type { SummariseOptions } from './summarise.types';
export { isShown } from './team-summary.types';
export { summariseTeam } from './summarise-team';
// Statistics
export type { Alpha } from './statistics/alpha';
export type { MeanChange, Sample } from './statistics/change';
export type { Rows, Values } from './statistics/values';
export { averageDeviation, withinGroupAgreement } from './statistics/agreement';
export { cronbachAlpha } from './statistics/alpha';
export { compareMeans } from './statistics/change';
export { distributionOf, percentFavourable } from './statistics/distribution';
export { confidenceInterval } from './statistics/interval';
export { meanOf, medianOf, standardDeviation } from './statistics/moments';
// Rounds and what is stored
export type { ResponsesDocument, ResponsesRecord } from './responses.schema';
export type {
  AboutTeamRecord,
  HeldRetroRecord,
  MemberRecord,
  RoundRecord,
  RoundStatus,
  TeamCommand,
  TeamDocument,
  TeamRoundCommand,
  TeamSelfCommand,
} from './team.types';
export { ABOUT_ID } from './team.types';
export type { RoundProgress } from './team.selectors';
export { responsesIn, responsesSchema, toResponsesDocument } from './responses.schema';
export { createTeamDocument, teamModel } from './team.model';
export { teamSchema } from './team.schema';
export {
  formerMembersOf,
  heldRetrosOf,
  membersOf,
  previousSummary,
  roundProgress,
  roundsOf,
  seriesOf,
} from './team.selectors';
// Responses from and to files
export type { ColumnTarget, ImportColumn } from './csv/columns';
export type { ResponseImportPlan, ResponseLayout } from './csv/plan';
export type { RejectedRow } from '../shared/csv-table';
export type { ResponseImport } from './csv/read';
export type { ResponseCsvOptions } from './csv/write';
export { planResponseImport } from './csv/plan';
export { importResponses } from './csv/read';
export { exportResponses } from './csv/write';
export { responsesFromJson, responsesToJson } from './csv/json';
