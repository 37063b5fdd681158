// node ssr-worker.mjs <bundle.cjs> <size>: prints {html, styles, floor}: ms of the best of many warm renders, without and
// with the style tags that a host collects, and of the same markup without any logic (`floor.mjs`). The best, because other
// work on the machine can only make a render slower.
import { createRequire } from 'node:module';
import { staticComponent } from './floor.mjs';

const [, , file, size] = process.argv;
const { page, renderToString, createElement, ServerStyleSheet } = createRequire(import.meta.url)(file);

const renderHtml = () => renderToString(page.element(Number(size), 0, 'server'));

function renderStyles() {
  const sheet = new ServerStyleSheet();
  try {
    return (
      renderToString(sheet.collectStyles(page.element(Number(size), 0, 'server'))) + sheet.getStyleTags()
    );
  } finally {
    sheet.seal();
  }
}

/** So many renders at least; of pages that take long, fewer. */
const TURNS = Number(size) < 1000 ? 200 : 10;

function best(render) {
  const repeat = (ms, count, each) => {
    const end = performance.now() + ms;
    for (let turn = 0; performance.now() < end || turn < count; turn += 1) each();
  };
  let least = Infinity;
  repeat(500, TURNS, render);
  repeat(400, TURNS, () => {
    const start = performance.now();
    render();
    least = Math.min(least, performance.now() - start);
  });
  return least;
}

const html = best(renderHtml);
if (ServerStyleSheet) {
  const Static = staticComponent(renderHtml(), createElement);
  const floor = best(() => renderToString(createElement(Static)));
  console.log(JSON.stringify({ html, styles: best(renderStyles), floor }));
} else {
  // The plain page has no style tags, and stands for itself.
  console.log(JSON.stringify({ html, styles: html, floor: html }));
}
