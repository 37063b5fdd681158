// Asked for a style, jsdom asks for the direction of the element, and of all around it; for each of them its selectors have bidi-js
// build its tables anew, which was a quarter of the time of the tests of components. Here they are built once.
// Loaded before all else (`execArgv` in vitest.config.ts). Without jsdom, or without bidi-js in it, there is nothing to do.
const { createRequire } = require('node:module');

function find() {
  try {
    return createRequire(require.resolve('jsdom')).resolve('bidi-js');
  } catch {
    return undefined;
  }
}

const file = find();
if (file) {
  const build = require(file);
  let built;
  require.cache[file].exports = () => (built ??= build());
}
