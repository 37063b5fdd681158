export { TrustReport } from '../components/trust-report/TrustReport';
export {
  RoundStatus,
  type RoundStatusProps,
  type RoundStatusRecord,
} from '../components/trust-report/RoundStatus';
export type { PlanKind, TrustReportPart, TrustReportProps } from '../components/trust-report/report.types';
export { useTrustReport, type TrustReportHook } from '../hooks/trust-report/useTrustReport';
export type {
  ReadyReport,
  ReportFinding,
  ReportLevel,
  ReportPoint,
  ReportRound,
  ReportRoundView,
  TrustReportState,
  UseTrustReportOptions,
} from '../hooks/trust-report/report.types';
export type { PublishedSummary, TeamSummary } from '../core/trust-report/team-summary.types';
export type { TalkingPoint } from '../core/trust-report/report/talking-points';
