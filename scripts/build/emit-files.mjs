import { readFileSync } from 'node:fs';

/** Puts files as they are beside what is built. @param {Record<string, string>} files path of the source, by name */
export function emitFiles(files) {
  return {
    name: 'emit-files',
    generateBundle({ format }) {
      // Two formats of one build are one set of files.
      if (format === 'cjs') return;
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(source, 'utf8') });
    },
  };
}
