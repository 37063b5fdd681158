// Rollup drops 'use client'. This remembers which modules have it and gives a banner that puts it back.

const DIRECTIVE = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*['"]use client['"]/;

/** @returns {{ plugin: import('rollup').Plugin, banner: (chunk: import('rollup').RenderedChunk) => string }} */
export function useClient() {
  const marked = new Set();
  return {
    plugin: {
      name: 'use-client',
      transform: {
        // Before esbuild, which drops directives too.
        order: 'pre',
        handler(code, id) {
          if (DIRECTIVE.test(code)) marked.add(id);
          return null;
        },
      },
    },
    // With preserveModules a chunk is one module.
    banner: (chunk) => (chunk.moduleIds.some((id) => marked.has(id)) ? "'use client';" : ''),
  };
}
