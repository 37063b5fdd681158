// A server component: values come from entries without 'use client', widgets render on the server and hydrate.
import { createGoalsDocument, createRetroDocument, parseDocument, retroSchema } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { pulse5 } from 'plinth/instruments';
import { de } from 'plinth/locales/de';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { contrastReport } from 'plinth/theme';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';

const me = { id: 'ada', name: 'Ada Falk' };

function countingIds() {
  let made = 0;
  return { createId: () => `id${(made += 1)}` };
}

export default function Page() {
  const ids = countingIds();
  const retro = createRetroDocument(ids, { id: 'host-retro', title: 'Looking back', hidden: false });
  const checked = parseDocument(retroSchema, JSON.parse(JSON.stringify(retro)));
  return (
    <>
      <p id="values">
        {pulse5.items.length} items, {de.locale}, {String(checked.ok)}, {typeof contrastReport}
      </p>
      <PyramidDiagram title="How our team stands" scores={[{ id: 'trust', score: 4.1 }]} />
      <TrustAssessmentForm instrument={pulse5} />
      <TrustReport summary={{ status: 'insufficient', answered: 2, needed: 5 }} invited={7} />
      <RetroBoard defaultDocument={retro} person={me} people={[me]} />
      <GoalTracker
        defaultDocument={createGoalsDocument(ids)}
        person={me}
        title="Northlight"
        today="2026-08-17"
      />
    </>
  );
}
