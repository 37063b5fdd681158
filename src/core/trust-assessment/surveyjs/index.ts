export { exportSurveyJs, type SurveyJsExport } from './export';
export { importSurveyJs, type SurveyJsImport, type SurveyJsImportOptions } from './import';
export type { Unsupported, UnsupportedReason } from './reader';
