// Sample 1 of README.md, by `npm run build:samples`. Do not edit.
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { team15 } from 'plinth/instruments';
import { browserStorage } from 'plinth/storage';

const storage = browserStorage();

<TrustAssessmentForm instrument={team15} storage={storage} onSubmit={(response) => send(response)} />;
export { storage };
