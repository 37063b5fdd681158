// Sample 1 of stories/guides/Storage.mdx, by `npm run build:samples`. Do not edit.
import { team15 } from 'plinth/instruments';
import { indexedDbStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

<TrustAssessmentForm instrument={team15} storage={indexedDbStorage()} />;
export {};
