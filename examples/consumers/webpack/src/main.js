import { createElement as h, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createGoalsDocument, createRetroDocument } from 'plinth/core';
import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { GoalTracker, PyramidDiagram, RetroBoard, TrustAssessmentForm, TrustReport } from 'plinth';
import { StyleSheetManager } from 'styled-components';

defineElements();
let made = 0;
const ids = { createId: () => `id${(made += 1)}` };
const retro = createRetroDocument(ids, { id: 'host-retro', title: 'Looking back', hidden: false });
const me = { id: 'ada', name: 'Ada Falk' };
const scores = [{ id: 'trust', score: 4.1 }];

createRoot(document.getElementById('app')).render(
  h(
    StrictMode,
    null,
    h(
      // The host's own way of handing styled-components its nonce.
      StyleSheetManager,
      { nonce: 'abc' },
      h(PyramidDiagram, { title: 'How our team stands', scores }),
      h(TrustAssessmentForm, { instrument: pulse5 }),
      h(TrustReport, { summary: { status: 'insufficient', answered: 2, needed: 5 }, invited: 7 }),
      h(RetroBoard, { defaultDocument: retro, person: me, people: [me] }),
      h(GoalTracker, { defaultDocument: createGoalsDocument(ids), person: me, title: 'Northlight' }),
    ),
    h('plinth-pyramid-diagram', { heading: 'As an element', scores }),
  ),
);
