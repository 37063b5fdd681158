// One page of every widget, from whichever way the modules were got.
const { createElement: h } = require('react');

/** A page that is the same on every run. */
exports.pageOf = (plinth, core, instruments) => {
  let made = 0;
  const ids = { createId: () => `id${(made += 1)}` };
  const retro = core.createRetroDocument(ids, { id: 'host-retro', title: 'Looking back', hidden: false });
  const now = () => Date.UTC(2026, 7, 17);
  const common = { now, timeZone: 'UTC', person: { id: 'ada', name: 'Ada Falk' } };
  return h(
    'main',
    null,
    h(plinth.PyramidDiagram, { ...common, scores: [{ id: 'trust', score: 4.1 }] }),
    h(plinth.TrustAssessmentForm, { ...common, instrument: instruments.pulse5 }),
    h(plinth.TrustReport, {
      ...common,
      summary: { status: 'insufficient', answered: 2, needed: 5 },
      invited: 7,
    }),
    h(plinth.RetroBoard, { ...common, defaultDocument: retro }),
    h(plinth.GoalTracker, { ...common, defaultDocument: core.createGoalsDocument(ids), title: 'Northlight' }),
  );
};

/** @returns {Promise<string>} the page through the stream that servers send */
exports.stream = (page, { renderToPipeableStream }) =>
  new Promise((resolve, reject) => {
    const { Writable } = require('node:stream');
    let text = '';
    const sink = new Writable({
      write(chunk, _, done) {
        text += chunk;
        done();
      },
      final(done) {
        resolve(text);
        done();
      },
    });
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(sink), onError: reject });
  });
