// Asked for a style, jsdom asks for the direction of the element, and of all around it; for each of them its selectors have bidi-js
// build its tables anew, which was a quarter of the time of the tests of components. Here they are built once.
// Loaded before all else (`execArgv` in vitest.config.ts). Without jsdom, or with another bidi-js in it, nothing is done.
const { createRequire } = require('node:module');

function find() {
  try {
    const file = createRequire(require.resolve('jsdom')).resolve('bidi-js');
    require(file);
    return require.cache[file];
  } catch {
    return undefined;
  }
}

const bidi = find();
const build = bidi?.exports;
if (typeof build === 'function') {
  let built;
  bidi.exports = () => (built ??= build());
}
