// Sample 1 of stories/trust-assessment/TrustAssessment.mdx, by `npm run build:samples`. Do not edit.
import { team15 } from 'plinth/instruments';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

const storage = browserStorage();

<TrustAssessmentForm
  instrument={team15}
  storage={storage}
  audience={{ kind: 'team' }}
  onSubmit={(response) => fetch('/api/responses', { method: 'POST', body: JSON.stringify(response) })}
/>;
export { storage };
