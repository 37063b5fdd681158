import { cleanup, render } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import type { ReactElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { northlight } from '../../../stories/pyramid/data';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { sixRounds } from '../../../stories/trust-report/data';
import { lostTexts } from '../../helpers/lost-texts';
import { frames } from '../../helpers/pointers';

/*
 * What a reader may set for every text: nothing is cut off by it and nothing comes to lie on something else.
 * https://www.w3.org/TR/WCAG22/#text-spacing
 */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

const sheet = document.createElement('style');
afterEach(() => {
  cleanup();
  sheet.remove();
});

const widgets: readonly [string, ReactElement, landmark: string][] = [
  ['the pyramid', <PyramidDiagram key="p" scores={northlight} />, '[data-plinth-part="pyramid-level"]'],
  ['the form', <TrustAssessmentForm key="f" instrument={team15} />, '[role="radio"]'],
  [
    'the report',
    <TrustReport key="r" instrument={team15} summaries={sixRounds} />,
    '[data-plinth-part="report-comment"]',
  ],
  [
    'the retro',
    <RetroBoard key="b" defaultDocument={sprint18} person={me} people={people} voterKey={() => me.id} />,
    '[data-plinth-part="retro-action"]',
  ],
  [
    'the goals',
    <GoalTracker
      key="g"
      defaultDocument={teamGoals()}
      person={PEOPLE[2]}
      people={PEOPLE}
      today={TEAM_TODAY}
    />,
    '[data-plinth-part="goal-card"]',
  ],
];

const cases = widgets.flatMap(([name, widget, landmark]) =>
  [320, 768, 1200].map((width) => ({ name, widget, landmark, width })),
);

it.each(cases)('keeps every text of $name at $width px', async ({ widget, landmark, width }) => {
  const { container } = render(<div style={{ width }}>{widget}</div>);
  await vi.waitFor(() => expect(container.querySelector(landmark)).toBeInstanceOf(Element), 20_000);
  await frames(20);
  expect(lostTexts(container)).toEqual([]);
  sheet.textContent = SPACING;
  document.head.append(sheet);
  await frames(10);
  expect(lostTexts(container)).toEqual([]);
});
