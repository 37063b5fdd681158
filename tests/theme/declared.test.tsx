import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { Panel } from '../../src/components/shared/Panel';
import { team15 } from 'plinth/instruments';
import { GoalTracker } from 'plinth/goal-tracker';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { TeamWorkspace } from 'plinth/workspace';

function sheetOf(element: ReactNode): string {
  const sheet = new ServerStyleSheet();
  renderToString(sheet.collectStyles(element));
  const css = sheet.getStyleTags();
  sheet.seal();
  return css;
}

/** The sheets of parts, those that load on demand too, by the folder of their widget. */
const parts = import.meta.glob<Record<string, unknown>>('../../src/components/**/*.css.ts', { eager: true });
const sheetsIn = (folder: string) =>
  Object.entries(parts)
    .filter(([path]) => path.includes(`/components/${folder}/`))
    .filter(([path]) => folder !== 'shared' || !path.includes('/pyramid-figure/'))
    .flatMap(([, sheets]) => Object.values(sheets))
    .filter((sheet) => typeof sheet === 'string')
    .join('');

const bare = (widget: unknown, props: object = {}) => createElement(widget as ComponentType<object>, props);
const widgets: [string, ReactNode, string[]][] = [
  ['Panel', createElement(Panel), []],
  ['PyramidDiagram', bare(PyramidDiagram), ['pyramid', 'shared/pyramid-figure']],
  ['TrustAssessmentForm', bare(TrustAssessmentForm, { instrument: team15 }), ['trust-assessment']],
  ['TrustReport', bare(TrustReport), ['trust-report', 'shared/pyramid-figure']],
  ['RetroBoard', bare(RetroBoard), ['retro-board', 'shared']],
  ['GoalTracker', bare(GoalTracker), ['goal-tracker', 'shared']],
  ['TeamWorkspace', bare(TeamWorkspace), ['workspace', 'shared']],
];

it.each(widgets)(
  '%s declares every token that its rules read, of late parts too',
  (_name, element, folders) => {
    const css = sheetOf(element);
    const declared = new Set([...css.matchAll(/(--plinth-[a-z0-9-]+):/g)].map(([, name]) => name));
    const late = folders.map(sheetsIn);
    for (const sheet of late) expect(sheet.length).toBeGreaterThan(200);
    // With a second argument, `var(--plinth-font-family, inherit)`, a name is for the host alone.
    const read = [...(css + late.join('')).matchAll(/var\((--plinth-[a-z0-9-]+)\)/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(20);
    expect([...new Set(read)].filter((name) => !declared.has(name))).toEqual([]);
  },
);
