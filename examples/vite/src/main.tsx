import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { scoreResponse, type Response } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

const KEY = 'how-our-team-stands';
// Keeps the answers while somebody is at it, so that a reload goes on where they were.
const drafts = browserStorage();

/** What the last visit sent, or null. This page trusts only itself to write the key. */
function lastResponse(): Response | null {
  const stored = localStorage.getItem(KEY);
  return stored === null ? null : (JSON.parse(stored) as Response);
}

function App() {
  const [response, setResponse] = useState(lastResponse);
  const result = response && scoreResponse(team15, response.answers);

  return (
    <>
      <PyramidDiagram title="How our team stands" scores={result?.subscales ?? []} />
      <TrustAssessmentForm
        instrument={team15}
        storage={drafts}
        onSubmit={(sent) => {
          // A real host sends it to its server here; a promise that fails offers to try again.
          localStorage.setItem(KEY, JSON.stringify(sent));
          setResponse(sent);
        }}
      />
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
