// Sample 2 of stories/trust-assessment/TrustAssessment.mdx, by `npm run build:samples`. Do not edit.
import { createEnvironment, createResponseDocument, type ResponseDocument } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { useState } from 'react';

const empty = createResponseDocument(createEnvironment());

function Controlled() {
  const [draft, setDraft] = useState<ResponseDocument>(empty);
  return <TrustAssessmentForm instrument={team15} document={draft} onDocumentChange={setDraft} />;
}
export { empty, Controlled };
