import { Component, StrictMode, useState, version, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createGoalsDocument, createRetroDocument } from 'plinth/core';
import { defineElements } from 'plinth/elements';
import type {} from 'plinth/elements-jsx';
import { GoalTracker } from 'plinth/goal-tracker';
import { pulse5 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { ThemeProvider, type DefaultTheme } from 'styled-components';
import { ForeignTheme } from './foreign-theme';

defineElements();
let made = 0;
const ids = { createId: () => `id${(made += 1)}` };
const retro = createRetroDocument(ids, { id: 'host-retro', title: 'Looking back', hidden: false });
const goals = createGoalsDocument(ids);
const storage = browserStorage();
const me = { id: 'ada', name: 'Ada Falk' };
const scores = [
  { id: 'trust', score: 4.1 },
  { id: 'conflict', score: 2.2 },
];

/** What a host catches must be nothing. */
class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <p>The host had to catch something.</p> : this.props.children;
  }
}

function App() {
  const [shown, setShown] = useState(true);
  return (
    <Boundary>
      <p id="react-version">{version}</p>
      <button type="button" onClick={() => setShown(!shown)}>
        Toggle everything
      </button>
      {shown && (
        <ForeignTheme>
          {/* Of another shape than anything of ours. */}
          <ThemeProvider theme={{ colors: ['red'], plinth: 3 } as unknown as DefaultTheme}>
            <PyramidDiagram title="How our team stands" scores={scores} />
            <TrustAssessmentForm instrument={pulse5} storage={storage} />
            <TrustReport summary={{ status: 'insufficient', answered: 2, needed: 5 }} invited={7} />
            <RetroBoard defaultDocument={retro} person={me} people={[me]} />
            <GoalTracker defaultDocument={goals} person={me} title="Northlight" />
          </ThemeProvider>
          <plinth-pyramid-diagram heading="As an element" scores={JSON.stringify(scores) as never} />
        </ForeignTheme>
      )}
    </Boundary>
  );
}

const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
