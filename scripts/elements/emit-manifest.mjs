import { readFileSync } from 'node:fs';

/** Puts the manifest of the custom elements beside the built modules. */
export function emitManifest() {
  return {
    name: 'emit-manifest',
    generateBundle({ format }) {
      if (format !== 'es') return;
      const source = readFileSync('src/embed/elements/generated/custom-elements.json', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'custom-elements.json', source });
    },
  };
}
