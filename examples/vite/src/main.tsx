import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { scoreResponse, toResponse, type ResponseDocument } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

// Keeps the answers, sent or not, so that a reload goes on where somebody was.
const storage = browserStorage();

/** Scores once the answers have been handed in; until then, and after "Start over", there is no round to show. */
function scoresOf(document: ResponseDocument | undefined) {
  if (document?.session['session']?.submittedAt === undefined) return [];
  return scoreResponse(team15, toResponse(document).answers).subscales;
}

function App() {
  const [document, setDocument] = useState<ResponseDocument>();
  return (
    <>
      <TrustAssessmentForm
        instrument={team15}
        storage={storage}
        onDocumentChange={setDocument}
        // A real host sends the response to its server here; a promise that fails offers to try again.
        onSubmit={(response) => console.info('Sent', response)}
      />
      <PyramidDiagram title="How our team stands" scores={scoresOf(document)} />
    </>
  );
}

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
