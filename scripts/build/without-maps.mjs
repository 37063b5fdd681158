/**
 * Takes away the maps of modules that hold nothing but texts: what they would lead to is what they already say, and there are hundreds.
 * @param {RegExp} fileNames of the chunks
 * @returns {import('rollup').Plugin}
 */
export function withoutMaps(fileNames) {
  return {
    name: 'without-maps',
    generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !fileNames.test(name)) continue;
        delete bundle[`${name}.map`];
        chunk.code = chunk.code.replace(/\/\/# sourceMappingURL=.*\n?$/, '');
      }
    },
  };
}
