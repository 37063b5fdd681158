// Puts one source module in the place of another, whoever imports it.
import { resolve } from 'node:path';

/** @param {string} original @param {string} substitute paths from the root of the project */
export function replaceModule(original, substitute) {
  return {
    name: 'replace-module',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found?.id === resolve(original) ? resolve(substitute) : found;
      },
    },
  };
}
