import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { Panel } from '../../src/components/shared/Panel';
import { team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

function sheetOf(element: ReactNode): string {
  const sheet = new ServerStyleSheet();
  renderToString(sheet.collectStyles(element));
  const css = sheet.getStyleTags();
  sheet.seal();
  return css;
}

const widgets: [string, ReactNode][] = [
  ['Panel', createElement(Panel)],
  ['PyramidDiagram', createElement(PyramidDiagram as ComponentType<object>, {})],
  [
    'TrustAssessmentForm',
    createElement(TrustAssessmentForm as ComponentType<object>, { instrument: team15 } as object),
  ],
];

it.each(widgets)('%s declares every token that its rules read', (_name, element) => {
  const css = sheetOf(element);
  const declared = new Set([...css.matchAll(/(--plinth-[a-z0-9-]+):/g)].map(([, name]) => name));
  // With a second argument, `var(--plinth-font-family, inherit)`, a name is for the host alone.
  const read = [...css.matchAll(/var\((--plinth-[a-z0-9-]+)\)/g)].map(([, name]) => name);
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter((name) => !declared.has(name))).toEqual([]);
});
