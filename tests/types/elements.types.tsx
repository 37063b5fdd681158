// The elements as a page in TypeScript writes them, by `createElement` of the browser and in JSX. Compiled, not run.
import type { GoalsDocument } from 'plinth/core';
import { connectFrame, type PlinthRetroBoardElement } from 'plinth/elements';
import type { PlinthIntrinsicElements } from 'plinth/elements-jsx';
import { pulse5 } from 'plinth/instruments';
import { useRef } from 'react';

declare const goals: GoalsDocument;
declare function save(document: object): Promise<void>;

const board = document.createElement('plinth-retro-board');
board.template = 'sailboat';
board.privateStorage = 'browser';
board.addEventListener('plinth-make-goal', ({ detail }) => console.info(detail.text, detail.owners));
board.addEventListener('plinth-change', (event) => {
  if (event.detail.reason === 'undo') event.preventDefault();
});
// @ts-expect-error -- no such template
board.template = 'sailboats';

const tracker = document.querySelector('plinth-goal-tracker')!;
tracker.document = goals;
tracker.view = { layout: 'table' };
tracker.addEventListener('plinth-celebrate', ({ detail }) => console.info(detail.goal, detail.wholeGoal));
// @ts-expect-error -- a board is not a tracker's document
tracker.document = board.document;

connectFrame(document.createElement('iframe'), {
  origin: 'https://static.example',
  onChange: (document) => void save(document as object),
  onEvent: (name, detail) => console.info(name, detail),
});

/** React 19 sets properties and hears events; their names are the elements' own. */
export function Page() {
  const ref = useRef<PlinthRetroBoardElement>(null);
  return (
    <>
      <plinth-retro-board
        ref={ref}
        template="four-ls"
        onplinth-make-goal={({ detail }) => void save(detail)}
      />
      <plinth-goal-tracker
        class="wide"
        document={goals}
        today="2026-08-17"
        onplinth-select={({ detail }) => console.info(detail.value)}
      />
      <plinth-trust-assessment instrument={pulse5} name="trust" required />
      <plinth-pyramid-diagram scores={[{ id: 'trust', score: 4 }]} digits={1} />
      <plinth-trust-report summaries={[]} heading="Northlight" />
      <plinth-team-workspace
        storage="browser"
        onplinth-place-change={({ detail }) => console.info(detail.value.view)}
      />
    </>
  );
}

// @ts-expect-error -- no such view
export const wrong = <plinth-pyramid-diagram view="sideways" />;
export type Names = keyof PlinthIntrinsicElements;
