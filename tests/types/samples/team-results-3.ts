// Sample 3 of stories/guides/TeamResults.mdx, by `npm run build:samples`. Do not edit.
import { exportResponses, importResponses, importSurveyJs, planResponseImport } from 'plinth/core';

const { instrument, unsupported } = importSurveyJs(definition); // what has no counterpart is listed
const plan = planResponseImport(instrument, csv); // proposes what each column is; change plan.columns
if (plan.ok) importResponses(instrument, plan.value); // { responses, rejected: [{ line, cells, problems }], warnings }
exportResponses(instrument, responses, { layout: 'long', delimiter: ';' });
export { instrument, unsupported, plan };
