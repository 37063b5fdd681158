const plinth = require('plinth');
const core = require('plinth/core');
const instruments = require('plinth/instruments');
const { renderToPipeableStream, renderToString } = require('react-dom/server');
const { ServerStyleSheet } = require('styled-components');
const { pageOf, stream } = require('./render.cjs');

for (const name of ['collab', 'elements', 'goal-tracker', 'hooks', 'locales/de', 'locales/load', 'pyramid'])
  require(`plinth/${name}`);
for (const name of ['retro-board', 'storage', 'testing', 'theme', 'trust-assessment', 'trust-report'])
  require(`plinth/${name}`);

const sheet = new ServerStyleSheet();
const html = renderToString(sheet.collectStyles(pageOf(plinth, core, instruments)));
stream(new ServerStyleSheet().collectStyles(pageOf(plinth, core, instruments)), {
  renderToPipeableStream,
}).then((streamed) => console.log(JSON.stringify({ html, styles: sheet.getStyleTags(), streamed })));
