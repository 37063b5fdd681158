// Sample 1 of stories/guides/Storage.mdx, by `npm run build:samples`. Do not edit.
import { team15 } from 'plinth/instruments';
import { indexedDbStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

const storage = indexedDbStorage(); // once, outside the component: another object is another place to open

<TrustAssessmentForm instrument={team15} storage={storage} />;
export { storage };
