import * as plinth from 'plinth';
import * as core from 'plinth/core';
import * as instruments from 'plinth/instruments';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { pageOf, stream } from './render.cjs';

for (const name of ['collab', 'elements', 'goal-tracker', 'hooks', 'locales/de', 'locales/load', 'pyramid'])
  await import(`plinth/${name}`);
for (const name of ['retro-board', 'storage', 'testing', 'theme', 'trust-assessment', 'trust-report'])
  await import(`plinth/${name}`);

const sheet = new ServerStyleSheet();
const html = renderToString(sheet.collectStyles(pageOf(plinth, core, instruments)));
const streamed = await stream(new ServerStyleSheet().collectStyles(pageOf(plinth, core, instruments)), {
  renderToPipeableStream,
});
console.log(JSON.stringify({ html, styles: sheet.getStyleTags(), streamed }));
